import { useEffect } from 'react';
import { useFormats, useMessages } from '../language.tsx';
import { searchDa } from './da.ts';
import { searchEn } from './en.ts';
import type { Group, Hit } from './hits.ts';
import { Pieces } from './pieces.tsx';

interface Props {
  id: string;
  groups: Group[];
  typed: string;
  chosen: number;
  /** The page with all of them; null when there are none. */
  all: string | null;
  onChoose: (at: number) => void;
  onOpen: (href: string) => void;
}

/** A group within a listbox is no fieldset. */
const groupOf = (name: string) => ({ role: 'group', 'aria-labelledby': name });

/** The list of a combobox: options in groups; the field keeps the focus. */
export function Options({ id, groups, typed, chosen, all, onChoose, onOpen }: Props) {
  const m = useMessages(searchDa, searchEn);
  // newer browsers answer scrollIntoView with a promise, which an effect may not return
  useEffect(() => {
    document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, chosen]);
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  const option = (at: number, href: string) => ({
    id: `${id}-${at}`,
    role: 'option',
    tabIndex: -1,
    'aria-selected': at === chosen,
    className: 'search-option',
    onMouseMove: () => at !== chosen && onChoose(at),
    onMouseDown: (event: { preventDefault(): void }) => event.preventDefault(),
    onClick: () => onOpen(href),
  });
  const first = (group: number) => groups.slice(0, group).reduce((sum, { hits }) => sum + hits.length, 0);
  return (
    <div id={`${id}-list`} role="listbox" aria-label={m.results} hidden={all === null}>
      {groups.map(({ kind, found, more, hits }, index) => (
        <div key={kind} {...groupOf(`${id}-${kind}`)}>
          <div id={`${id}-${kind}`} className="search-kind">
            {m.kinds[kind] ?? kind} <span className="soft">{m.count(found, more)}</span>
          </div>
          {hits.map((hit, at) => (
            <div key={hit.id} {...option(first(index) + at, hit.href)}>
              <HitWords hit={hit} typed={typed} />
            </div>
          ))}
        </div>
      ))}
      {all && <div {...option(count, all)}>{m.all(typed.trim())}</div>}
    </div>
  );
}

export const HitWords = ({ hit, typed }: { hit: Hit; typed: string }) => (
  <>
    <span className="search-title">
      <Pieces text={hit.title} typed={typed} />
    </span>{' '}
    {hit.note && (
      <span className="search-note">
        <Pieces text={hit.note} typed={typed} />
      </span>
    )}
  </>
);

/** Nothing found: where it was looked for. */
export function None({ typed, searched }: { typed: string; searched: readonly string[] }) {
  const m = useMessages(searchDa, searchEn);
  const { formatList } = useFormats();
  return (
    <div className="search-none">
      <p className="search-title">{m.none(typed)}</p>
      <p>{m.searched(formatList(searched.map((kind) => (m.kinds[kind] ?? kind).toLocaleLowerCase('da'))))}</p>
    </div>
  );
}
