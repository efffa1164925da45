/** A list's order in the address: `?sorter=share&retning=ned`. */
import type { Sort } from '../../design/table.tsx';
import { useHref, useSearch } from './address.tsx';

export function useSorting(standard: Sort): { sort: Sort; sortHref: (sort: Sort) => string } {
  const { sorter, retning } = useSearch();
  const href = useHref();
  const sort: Sort = sorter ? { key: sorter, direction: retning === 'ned' ? 'descending' : 'ascending' } : standard;
  return { sort, sortHref: ({ key, direction }) => href({ sorter: key, retning: direction === 'descending' ? 'ned' : null }) };
}
