/** The address as state: path parts, search as plain texts, and links that keep what they don't change. */
import { useLocation, useNavigate, useParams as useRouteParams, useRouter } from '@tanstack/react-router';
import { type MouseEvent, useCallback } from 'react';
import type { LinkProps } from '../../design/base.ts';

export type Search = Record<string, string>;
/** What to change in the search; null or '' takes away. */
export type SearchChange = Record<string, string | null | undefined>;

export const parseSearch = (text: string): Search => Object.fromEntries(new URLSearchParams(text));

export function stringifySearch(search: Record<string, unknown>): string {
  const given = Object.entries(search).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}

const changed = (search: Search, change: SearchChange): Search =>
  Object.fromEntries(Object.entries({ ...search, ...change }).filter((entry): entry is [string, string] => Boolean(entry[1])));

export const usePath = (): string => useLocation({ select: (location) => location.pathname });

/** Path parts by name (`:id`); '' when absent. */
export function useParams(): Search {
  return useRouteParams({ strict: false }) as Search;
}

export const useSearch = (): Search => useLocation({ select: (location) => location.search as Search });

/** Changes the search. Each change is a step one can go Back from, but typing on in a search box (`q`) is one step. */
export function useSetSearch(): (change: SearchChange) => void {
  const navigate = useNavigate();
  const typed = useLocation({ select: (location) => (location.search as Search).q ?? '' });
  return useCallback(
    (change) => {
      const search = (before: Search) => changed(before, change);
      const typesOn = typed !== '' && Boolean(change.q);
      void navigate({ to: '.', search: search as never, replace: typesOn, resetScroll: false });
    },
    [navigate, typed],
  );
}

/** The address of this page with something changed in its search. */
export function useHref(): (change: SearchChange, path?: string) => string {
  const path = usePath();
  const search = useSearch();
  return useCallback((change, other) => `${other ?? path}${stringifySearch(changed(search, change))}`, [path, search]);
}

/** Goes to an address inside the app. */
export function useGo(): (href: string, how?: { replace?: boolean }) => void {
  const router = useRouter();
  return useCallback(
    (href, how) => {
      const url = new URL(href, location.href);
      const samePage = url.pathname === location.pathname;
      void router.navigate({
        to: url.pathname,
        search: parseSearch(url.search) as never,
        hash: url.hash.slice(1) || undefined,
        replace: how?.replace,
        resetScroll: !samePage,
      });
    },
    [router],
  );
}

/** An anchor that changes the page without loading it anew; addresses outside the app are left to the browser. */
export function RouterLink({ href, onClick, ...rest }: LinkProps) {
  const go = useGo();
  const router = useRouter();
  const inside = href.startsWith('/') && !href.startsWith('/api/') && !rest.target && rest.download === undefined;
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (!inside || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(href);
  };
  const prepare = inside ? () => void router.preloadRoute({ to: href.split(/[?#]/)[0] }).catch(() => {}) : undefined;
  return <a {...rest} href={href} onClick={follow} onMouseEnter={prepare} onFocus={prepare} />;
}
