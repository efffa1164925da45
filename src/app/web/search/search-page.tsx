/** Search as a page with an address: all that one may see, or all of one kind. */
import { Link, Section } from '../../../design/base.ts';
import { FilterBar } from '../../../design/filter-bar.tsx';
import { useHref, useSearch, useSetSearch } from '../address.tsx';
import { useMessages } from '../language.tsx';
import { AppPage } from '../page.tsx';
import { Loading, RefusalNotice } from '../refusal.tsx';
import { searchDa } from './da.ts';
import { searchEn } from './en.ts';
import { type Group, isEnough, useHits } from './hits.ts';
import { HitWords, None } from './search-options.tsx';
import './search.css';

export default function SearchPage() {
  const m = useMessages(searchDa, searchEn);
  const { q = '', slags } = useSearch();
  const setSearch = useSetSearch();
  const href = useHref();
  const { groups, searched, settled, error, refetch } = useHits(q, slags);
  const count = groups.reduce((sum, { found }) => sum + found, 0);
  const counted =
    isEnough(q) && settled
      ? m.count(
          count,
          groups.some(({ more }) => more),
        )
      : '';
  return (
    <AppPage title={counted ? m.titleFor(q.trim(), counted) : m.title} subline={m.subline} narrow>
      <FilterBar
        label={m.label}
        search={{ label: m.label, value: q, onChange: (next) => setSearch({ q: next }) }}
        count={isEnough(q) ? counted : m.short}
        clear={slags && <Link href={href({ slags: null })}>{m.backToAll}</Link>}
      />
      {error && <RefusalNotice fault={error} onRetry={() => void refetch()} />}
      {isEnough(q) &&
        groups.length === 0 &&
        !error &&
        (settled ? <None typed={q.trim()} searched={slags ? [slags] : searched} /> : <Loading />)}
      {groups.map((group) => (
        <Found key={group.kind} group={group} typed={q} one={slags !== undefined} />
      ))}
    </AppPage>
  );
}

function Found({ group: { kind, found, more, hits }, typed, one }: { group: Group; typed: string; one: boolean }) {
  const m = useMessages(searchDa, searchEn);
  const href = useHref();
  const name = m.kinds[kind] ?? kind;
  const left = found > hits.length || more;
  return (
    <Section heading={`${name}: ${m.count(found, more)}`} note={one && left ? m.tooMany(hits.length) : undefined}>
      <ul className="search-list">
        {hits.map((hit) => (
          <li key={hit.id}>
            <Link href={hit.href}>
              <HitWords hit={hit} typed={typed} />
            </Link>
          </li>
        ))}
      </ul>
      {!one && left && <Link href={href({ slags: kind })}>{m.allOf(name, m.count(found, more))}</Link>}
    </Section>
  );
}
