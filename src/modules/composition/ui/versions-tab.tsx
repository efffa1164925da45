import { lazy, Suspense } from 'react';
import { useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { useFocusKept } from '../../../app/web/focus.ts';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { Button, Definition, Link, LinkButton, Mark, Section } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { da as pageDa } from './composition.da.ts';
import { en as pageEn } from './composition.en.ts';
import { da as sharedDa } from './da.ts';
import { en as sharedEn } from './en.ts';
import { PdfButton } from './pdf-button.tsx';
import { upward, upwardTenths } from './stage-words.ts';
import { stagesDa } from './stages.da.ts';
import { stagesEn } from './stages.en.ts';
import type { Composition, TabProps } from './types.ts';
import { MakeCopy, Rename, SaveVersion } from './version-acts.tsx';
import { ChooseTwo } from './version-compare.tsx';
import { da } from './versions.da.ts';
import { en } from './versions.en.ts';

const RestoreVersion = lazy(() => import('../ui-edit/restore-version.tsx'));

/** The composition's versions; put one in the draft (`?indsaet=`), save one more, compare two, make a copy. */
export default function VersionsTab({ composition }: TabProps) {
  const { indsaet = '' } = useSearch();
  const place = useFocusKept(indsaet);
  const chosen = composition.mayCompose && composition.versions.find(({ no }) => String(no) === indsaet);
  return (
    <>
      <div ref={place} className="page-body">
        {chosen && (
          <Suspense>
            <RestoreVersion key={chosen.no} composition={composition} version={chosen} />
          </Suspense>
        )}
        <Versions composition={composition} />
      </div>
      {composition.mayCompose && <SaveVersion composition={composition} />}
      <ChooseTwo composition={composition} />
      {composition.mayCompose && (
        <>
          <MakeCopy composition={composition} />
          <Rename composition={composition} />
        </>
      )}
    </>
  );
}

/** At most so far from the best possible, also in changes of workplace. */
function Gap({ gap, changes }: { gap: number | null; changes: number | null }) {
  const m = useMessages(pageDa, pageEn).figures;
  const { inChanges } = useMessages(stagesDa, stagesEn).proof;
  if (gap === null) return '–';
  const told = m.atMost(upward(gap));
  return changes === null || changes === 0 ? told : <Definition term={told}>{inChanges(upwardTenths(changes))}</Definition>;
}

function Versions({ composition: { id, mayCompose, inEffect } }: { composition: Composition }) {
  const setSearch = useSetSearch();
  const m = useMessages(da, en);
  const words = useMessages(pageDa, pageEn).figures;
  const web = useMessages(webDa, webEn);
  const { definitions } = useMessages(sharedDa, sharedEn);
  const { formatInstant, formatNumber, formatPercent } = useFormats();
  const asked = useCall('GET /api/compositions/:id/versions', { params: { id } });
  if (!asked.data) return <Waiting query={asked} />;
  const defined = (label: string, text: string) => ({ header: <Definition term={label}>{text}</Definition>, label });
  return (
    <Section heading={m.heading(asked.data.length)} note={m.note}>
      <Table
        caption={`${m.heading(asked.data.length)} (${m.name})`}
        captionUnseen
        columns={[
          { key: 'no', header: m.no, numeric: true, cell: ({ no }) => no },
          {
            key: 'name',
            header: m.name,
            rowHeader: true,
            cell: ({ no, name }) => (
              <>
                <Link href={`/sammensaetninger/${id}/tidslinje?version=${no}`}>
                  <Danish>{name}</Danish>
                </Link>{' '}
                {no === inEffect && <Mark tone="success">{m.inEffect}</Mark>}
              </>
            ),
            value: ({ name }) => name,
          },
          {
            key: 'share',
            ...defined(m.share, definitions.plannedShare),
            numeric: true,
            cell: ({ share }) => (share === null ? '–' : formatPercent(share)),
            value: ({ share }) => ({ percent: share === null ? null : share / 10_000 }),
          },
          { key: 'placed', ...defined(m.placed, definitions.placed), numeric: true, cell: (row) => m.placedOf(row.placed, row.demanded) },
          {
            key: 'cost',
            ...defined(m.cost, definitions.cost),
            numeric: true,
            cell: ({ cost }) => formatNumber(cost),
            value: ({ cost }) => cost,
          },
          {
            key: 'gap',
            ...defined(words.gap, definitions.gap),
            numeric: true,
            cell: ({ gap, gapChanges }) => <Gap gap={gap} changes={gapChanges} />,
            value: ({ gap }) => ({ percent: gap }),
          },
          {
            key: 'broken',
            header: m.broken,
            numeric: true,
            value: ({ broken }) => broken,
            cell: ({ broken }) => (broken === 0 ? formatNumber(0) : <Mark tone="error">{formatNumber(broken)}</Mark>),
          },
          {
            key: 'who',
            header: m.who,
            cell: ({ createdByName, bySearch }) => [createdByName ?? m.system, bySearch && m.bySearch].filter(Boolean).join(', '),
          },
          {
            key: 'when',
            header: m.when,
            cell: ({ createdAt }) => formatInstant(createdAt),
            value: ({ createdAt }) => ({ instant: createdAt }),
          },
          {
            key: 'pdf',
            header: m.acts,
            act: true,
            cell: ({ no }) => (
              <span className="button-row">
                {mayCompose && (
                  <Button small onClick={() => setSearch({ indsaet: String(no) })}>
                    {m.putIn}
                    <span className="unseen">{m.putInNo(no)}</span>
                  </Button>
                )}
                <PdfButton small id={id} version={no} />
                <LinkButton small href={`/sammensaetninger/${id}/offentlig?version=${no}`}>
                  {m.public}
                </LinkButton>
              </span>
            ),
          },
          {
            key: 'sha',
            header: m.fingerprint,
            value: ({ sha256 }) => sha256,
            cell: ({ sha256 }) => (
              <span>
                <Definition term={<code>{sha256.slice(0, 12)}</code>}>
                  {m.fingerprintIs} <code className="version-hash">{sha256}</code>
                </Definition>
              </span>
            ),
          },
        ]}
        rows={asked.data}
        rowKey={({ no }) => String(no)}
        empty={m.none}
        more={web.more}
        step={20}
      />
    </Section>
  );
}
