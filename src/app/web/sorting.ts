/** A list's order in the address: `?sorter=share&retning=ned`. A new order begins at the first row. */
import type { Sort } from '../../design/table.tsx';
import { useHref, useSearch } from './address.tsx';

export function useSort(key: string, direction: Sort['direction'] = 'ascending'): { sort: Sort; sortHref: (sort: Sort) => string } {
  const { sorter, retning } = useSearch();
  const href = useHref();
  const sort: Sort = sorter ? { key: sorter, direction: retning === 'ned' ? 'descending' : 'ascending' } : { key, direction };
  return {
    sort,
    sortHref: (next) => href({ sorter: next.key, retning: next.direction === 'descending' ? 'ned' : null, efter: null }),
  };
}
