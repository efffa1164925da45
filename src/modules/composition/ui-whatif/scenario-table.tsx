import { useHref, useSearch } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { Definition, EmptyState, Mark, Section } from '../../../design/base.ts';
import { type Column, Table } from '../../../design/table.tsx';
import { da as sharedDa } from '../ui/da.ts';
import { en as sharedEn } from '../ui/en.ts';
import { upward } from '../ui/stage-words.ts';
import { stagesDa } from '../ui/stages.da.ts';
import { stagesEn } from '../ui/stages.en.ts';
import type { Composition } from '../ui/types.ts';
import { da } from './da.ts';
import { en } from './en.ts';

export type Scenario = AnswerOf<'GET /api/compositions/:id/scenarios'>[number];

/** While one is being computed the page asks again every second. */
export const isGoing = ({ state }: Pick<Scenario, 'state'>): boolean => state === 'queued' || state === 'running';
const often = 1000;

const overall = (figures: { shares: { specialty: string | null; share: number | null }[] }): number | null =>
  figures.shares.find(({ specialty }) => specialty === null)?.share ?? null;

/** Scenarios beside each other, each with what the draft was before it. */
export function ScenarioTable({ composition: { id } }: { composition: Composition }) {
  const m = useMessages(da, en);
  const { names } = useMessages(stagesDa, stagesEn);
  const { definitions } = useMessages(sharedDa, sharedEn);
  const { formatInstant, formatNumber, formatPercent } = useFormats();
  const href = useHref();
  const { scenarie } = useSearch();
  const asked = useCall(
    'GET /api/compositions/:id/scenarios',
    { params: { id } },
    { refetchInterval: (rows) => rows.some(isGoing) && often },
  );
  if (!asked.data) return <Waiting query={asked} />;
  const rows = asked.data;
  if (rows.length === 0) return <EmptyState title={m.list.heading(0)}>{m.list.empty}</EmptyState>;
  const share = (value: number | null) => (value === null ? '–' : formatPercent(value));
  const points = (value: number) => formatNumber(value, value < 10 ? 1 : 0);
  /** The figure after, and before it where that is another. */
  const both = (after: string, before: string) =>
    after === before ? `${after} (${m.list.unchanged})` : `${after} (${m.list.before(before)})`;
  // One stage alone is the cost itself.
  const stages = [
    ...new Set(rows.flatMap(({ after }) => (after?.stages ?? []).slice(after?.stages?.length === 1 ? 1 : 0).map(({ id: stage }) => stage))),
  ];
  const stageValue = (list: { id: string; value: number }[] | null | undefined, stage: string) =>
    list?.find((one) => one.id === stage)?.value;
  const stageColumns = stages.map(
    (stage): Column<Scenario> => ({
      key: `stage-${stage}`,
      header: names[stage] ?? stage,
      numeric: true,
      cell: ({ after, before }) => {
        const [now, was] = [stageValue(after?.stages, stage), stageValue(before.stages, stage)];
        return now === undefined ? '–' : both(points(now), was === undefined ? points(now) : points(was));
      },
      value: ({ after }) => stageValue(after?.stages, stage) ?? null,
    }),
  );
  return (
    <Section heading={m.list.heading(rows.length)} note={m.list.note}>
      <Table
        caption={`${m.list.heading(rows.length)} (${m.list.name})`}
        captionUnseen
        columns={[
          { key: 'name', header: m.list.name, rowHeader: true, cell: ({ name }) => <Danish>{name}</Danish>, value: ({ name }) => name },
          {
            key: 'state',
            header: m.list.state,
            cell: ({ state }) => (
              <Mark tone={state === 'failed' ? 'error' : state === 'done' ? 'success' : 'info'}>{m.list.states[state]}</Mark>
            ),
            value: ({ state }) => m.list.states[state],
          },
          { key: 'changes', header: m.list.changes, numeric: true, cell: ({ changes }) => changes.length },
          {
            key: 'placed',
            header: <Definition term={m.list.placed}>{definitions.placed}</Definition>,
            label: m.list.placed,
            numeric: true,
            cell: ({ after, before }) =>
              after
                ? both(
                    m.list.placedOf(after.figures.placed, after.figures.demanded),
                    m.list.placedOf(before.figures.placed, before.figures.demanded),
                  )
                : '–',
            value: ({ after }) => after?.figures.placed ?? null,
          },
          {
            key: 'share',
            header: <Definition term={m.list.share}>{definitions.plannedShare}</Definition>,
            label: m.list.share,
            numeric: true,
            cell: ({ after, before }) => (after ? both(share(overall(after.figures)), share(overall(before.figures))) : '–'),
            value: ({ after }) => ({ percent: after === null ? null : (overall(after.figures) ?? 0) / 10_000 }),
          },
          {
            key: 'cost',
            header: <Definition term={m.list.cost}>{definitions.cost}</Definition>,
            label: m.list.cost,
            numeric: true,
            cell: ({ after, before }) => (after ? both(points(after.cost), points(before.cost)) : '–'),
            value: ({ after }) => after?.cost ?? null,
          },
          ...stageColumns,
          {
            key: 'gap',
            header: <Definition term={m.list.gap}>{definitions.gap}</Definition>,
            label: m.list.gap,
            numeric: true,
            cell: ({ after }) => (after ? formatPercent(upward(after.gap)) : '–'),
            value: ({ after }) => ({ percent: after?.gap ?? null }),
          },
          {
            key: 'scope',
            header: m.list.scope,
            cell: ({ after, scope }) => (after ? (scope ? m.list.scopeOf(scope.length) : m.list.scopeAll) : '–'),
          },
          {
            key: 'moved',
            header: m.list.moved,
            numeric: true,
            cell: ({ moved }) => (moved ? formatNumber(moved.tracks) : '–'),
            value: ({ moved }) => moved?.tracks ?? null,
          },
          { key: 'who', header: m.list.who, cell: ({ requestedByName }) => requestedByName ?? '–' },
          {
            key: 'when',
            header: m.list.when,
            cell: ({ requestedAt }) => formatInstant(requestedAt),
            value: ({ requestedAt }) => ({ instant: requestedAt }),
          },
        ]}
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => href({ scenarie: row.id, vis: null, speciale: null })}
        current={scenarie}
      />
    </Section>
  );
}
