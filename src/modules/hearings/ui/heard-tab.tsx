/** What is heard, place by place, and where one writes remarks on it. */
import { useState } from 'react';
import { useHref, useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { Danish, useMessages } from '../../../app/web/language.tsx';
import { useKept } from '../../../app/web/list.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Loading, RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button, EmptyState, Link, Mark, Notice, Section } from '../../../design/base.ts';
import { FilterBar } from '../../../design/filter-bar.tsx';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Hearing } from './hearing-page.tsx';
import { OwnRemarks } from './own-remarks.tsx';
import { RemarkForm } from './remark-form.tsx';
import { shortened } from './shortened.ts';
import { SignPart } from './sign-part.tsx';
import { VersionsPart } from './versions-part.tsx';
import './hearings.css';

/** The parties that the reader may write for: the own ones, and for the holder those outside. */
export const writable = ({ partyList, holds, state }: Hearing) =>
  state === 'closed' ? [] : partyList.filter(({ mine, scopeKind, isPerson }) => mine || (holds && scopeKind === null && !isPerson));

export function HeardTab({ hearing }: { hearing: Hearing }) {
  const all = useMessages(da, en);
  const m = all.hearing;
  const { q = '', sted } = useSearch();
  const setSearch = useSetSearch();
  const href = useHref();
  const [after, setAfter] = useState(0);
  const anchors = useCall('GET /api/hearings/:id/anchors', { params: { id: hearing.id }, query: { q, after: after || undefined } });
  const shown = useKept(anchors);
  const parties = writable(hearing);
  const mine = parties.filter((party) => party.mine);
  const latest = hearing.versions.at(-1);
  return (
    <>
      {hearing.constructed !== '' && <Notice tone="info" word={m.constructed} title={<Danish>{hearing.constructed}</Danish>} />}
      {hearing.letter !== '' && (
        <Section heading={m.letter}>
          <p className="breaks">
            <Danish>{hearing.letter}</Danish>
          </p>
        </Section>
      )}
      <p>{hearing.shown === 'own' ? m.ownOnly : m.allAfter}</p>
      <p className="breaks">
        {hearing.href && (
          <>
            <Link href={hearing.href}>{m.open}</Link>.{' '}
          </>
        )}
        {m.hash}: {hearing.sha256}
      </p>
      {mine.map((party) => (
        <SignPart key={party.id} hearing={hearing} party={party} />
      ))}
      {parties.length > 0 && <OwnRemarks hearing={hearing} isParty={mine.length > 0} />}
      <Section heading={m.tabs.tekst}>
        <FilterBar label={m.find} search={{ label: m.find, value: q, onChange: (value) => setSearch({ q: value }) }} />
        {anchors.error && <RefusalNotice fault={anchors.error} />}
        {!shown && !anchors.error && <Loading />}
        {parties.length > 0 && (
          <div>
            {sted === '*' ? (
              <RemarkForm hearing={hearing} anchor="" label={m.whole} onDone={() => setSearch({ sted: null })} />
            ) : (
              <Link href={href({ sted: '*' })}>{all.remark.heading(m.whole)}</Link>
            )}
          </div>
        )}
        {shown?.rows.length === 0 && <EmptyState title={m.nothingFound} />}
        <ol className="heard">
          {shown?.rows.map((row) => {
            const since = latest?.followed[row.key]?.state ?? 'same';
            return (
              <li key={row.key} id={row.key}>
                <p className="breaks">
                  <Danish>{row.label}</Danish>
                </p>
                <div className="heard-ways">
                  {row.comments > 0 && (
                    <Link href={`/hoeringer/${hearing.id}/kommentarer?sted=${encodeURIComponent(row.key)}`}>
                      {m.comments(row.comments)}
                    </Link>
                  )}
                  {since !== 'same' && latest && (
                    <Mark tone="warning">{since === 'gone' ? m.goneIn(latest.version) : m.changedIn(latest.version)}</Mark>
                  )}
                  {parties.length > 0 && sted !== row.key && (
                    <Link href={href({ sted: row.key })}>
                      {all.remark.write}
                      <span className="unseen" lang="da">
                        : {shortened(row.label)}
                      </span>
                    </Link>
                  )}
                </div>
                {sted === row.key && parties.length > 0 && (
                  <RemarkForm hearing={hearing} anchor={row.key} label={row.label} onDone={() => setSearch({ sted: null })} />
                )}
              </li>
            );
          })}
        </ol>
        {shown?.next && <Button onClick={() => setAfter(shown.next ?? 0)}>{m.more}</Button>}
        {after > 0 && (
          <Button look="quiet" onClick={() => setAfter(0)}>
            {all.comments.first}
          </Button>
        )}
      </Section>
      <VersionsPart hearing={hearing} />
    </>
  );
}
