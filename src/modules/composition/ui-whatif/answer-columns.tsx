import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { Definition } from '../../../design/base.ts';
import type { Column } from '../../../design/table.tsx';
import { da as sharedDa } from '../ui/da.ts';
import { en as sharedEn } from '../ui/en.ts';
import { upward } from '../ui/stage-words.ts';
import { stagesDa } from '../ui/stages.da.ts';
import { stagesEn } from '../ui/stages.en.ts';
import { Two } from '../ui/two.tsx';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Scenario } from './scenario-table.tsx';

export type Answered = Pick<Scenario, 'after' | 'moved'> & { before: Pick<Scenario['before'], 'figures' | 'cost' | 'stages'> };

export const overall = (figures: { shares: { specialty: string | null; share: number | null }[] }): number | null =>
  figures.shares.find(({ specialty }) => specialty === null)?.share ?? null;

/** Stages of the rows' plans; one stage alone is the cost itself. */
export const stagesOf = (rows: readonly Pick<Answered, 'after'>[]): string[] => [
  ...new Set(rows.flatMap(({ after }) => (after?.stages ?? []).slice(after?.stages?.length === 1 ? 1 : 0).map(({ id }) => id))),
];

export const stageValue = (list: { id: string; value: number }[] | null | undefined, stage: string): number | undefined =>
  list?.find((one) => one.id === stage)?.value;

/** What a plan gives beside the draft before it: the same columns wherever plans stand side by side. */
export function useAnswerColumns<Row extends Answered>(rows: readonly Row[]): { answer: Column<Row>[]; moved: Column<Row> } {
  const m = useMessages(da, en);
  const { names } = useMessages(stagesDa, stagesEn);
  const { definitions } = useMessages(sharedDa, sharedEn);
  const { formatNumber, formatPercent } = useFormats();
  const share = (value: number | null) => (value === null ? '–' : formatPercent(value));
  const points = (value: number) => formatNumber(value, value < 10 ? 1 : 0);
  /** The figure after, and below it what it was before. */
  const both = (after: string, before: string) => (
    <Two first={after} second={after === before ? m.list.unchanged : m.list.before(before)} />
  );
  const stages = stagesOf(rows).map((id) => ({ id, name: names[id] ?? id }));
  /** The stages that are otherwise than in the draft: six columns would be more than a page is wide. */
  const differing = ({ after, before }: Row) =>
    stages.flatMap(({ id, name }) => {
      const [now, was] = [stageValue(after?.stages, id), stageValue(before.stages, id)].map((one) => one !== undefined && points(one));
      return now && was && now !== was ? [{ name, now, was }] : [];
    });
  return {
    answer: [
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
      ...(stages.length === 0
        ? []
        : [
            {
              key: 'stages',
              header: m.list.stages,
              nowrap: true,
              cell: (row: Row) => (row.after === null ? '–' : <Stages rows={differing(row)} />),
              inFile: stages.map(({ id, name }) => ({ header: name, value: ({ after }: Row) => stageValue(after?.stages, id) ?? null })),
            },
          ]),
      {
        key: 'gap',
        header: <Definition term={m.list.gap}>{definitions.gap}</Definition>,
        label: m.list.gap,
        numeric: true,
        cell: ({ after }) => (after ? formatPercent(upward(after.gap)) : '–'),
        value: ({ after }) => ({ percent: after?.gap ?? null }),
      },
    ],
    moved: {
      key: 'moved',
      header: m.list.moved,
      numeric: true,
      cell: ({ moved }) => (moved ? formatNumber(moved.tracks) : '–'),
      value: ({ moved }) => moved?.tracks ?? null,
    },
  };
}

/** What the wishes come to where that is otherwise than before, a line each. */
function Stages({ rows }: { rows: { name: string; now: string; was: string }[] }) {
  const m = useMessages(da, en).list;
  if (rows.length === 0) return <span className="soft">{m.unchanged}</span>;
  return (
    <ul className="stage-changes">
      {rows.map(({ name, now, was }) => (
        <li key={name}>{m.stage(name, now, was)}</li>
      ))}
    </ul>
  );
}
