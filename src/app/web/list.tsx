/** What every list of reference data can do: its filters live in the address, and all of it can be taken away. */
import { useState } from 'react';
import { EmptyState, Link, Pager } from '../../design/base.ts';
import { useHref, usePath, useSearch } from './address.tsx';
import { da } from './da.ts';
import { en } from './en.ts';
import { useFormats, useMessages } from './language.tsx';

export { ExportButton } from './export-button.tsx';

/** The last answer while the next one is on its way, so that typing in a filter doesn't take the page away; none after a refusal. */
export function useKept<T>({ data, error }: { data: T | undefined; error: unknown }): T | undefined {
  const [kept, setKept] = useState(data);
  if (data !== undefined && data !== kept) setKept(data);
  return error ? undefined : (data ?? kept);
}

/** A way to no filters, when one of these is set. */
export function ClearFilters({ names }: { names: readonly string[] }) {
  const m = useMessages(da, en);
  const search = useSearch();
  const href = useHref();
  const path = usePath();
  if (!names.some((name) => search[name])) return null;
  return <Link href={href({ ...Object.fromEntries(names.map((name) => [name, null])), efter: null }, path)}>{m.clearFilters}</Link>;
}

export function NoRows() {
  const m = useMessages(da, en);
  return <EmptyState title={m.nothing}>{m.nothingHint}</EmptyState>;
}

/** The way on from a page that ends at the row `next`; Back goes the other way. */
export function ListPager({ next, size }: { next: string | null; size: number }) {
  const m = useMessages(da, en);
  const { formatNumber } = useFormats();
  const search = useSearch();
  const href = useHref();
  if (!next && !search.efter) return null;
  return (
    <Pager
      label={m.paging}
      previous={search.efter ? { href: href({ efter: null }), label: m.toFirst } : undefined}
      next={next ? { href: href({ efter: next }), label: m.next(formatNumber(size)) } : undefined}
    />
  );
}

/** All pages of a list that the server pages by key. */
export async function allPages<Row>(page: (after: string | undefined) => Promise<{ rows: Row[]; next: string | null }>): Promise<Row[]> {
  const all: Row[] = [];
  for (let after: string | undefined; ; ) {
    const { rows, next } = await page(after);
    all.push(...rows);
    if (next === null) return all;
    after = next;
  }
}
