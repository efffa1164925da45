/** The plan's figures in words, each by the one function that page, files and document use. */
import type { Formats } from '../../../app/web/format.ts';
import type { CompositionPageMessages } from './composition.da.ts';
import type { CompositionMessages } from './da.ts';
import { earlierShare } from './earlier.ts';
import { type FigureSource, figureOf } from './figure-sources.ts';
import { shortArea } from './sentence.ts';
import { upward, upwardTenths } from './stage-words.ts';
import type { StageMessages } from './stages.da.ts';
import type { Composition, Figures, Run } from './types.ts';

type Words = CompositionPageMessages['distribution'];

export const figureName = ({ id }: FigureSource, { home }: Composition['agreement'], m: Words): string =>
  id === 'startInHome' || id === 'endInHome' ? m[id](shortArea(home.name)) : m[id];

/** Months are shown as person-years, like every other amount of training. */
export const figureValue = (figures: Figures, { id }: FigureSource, { formatNumber, formatYears }: Formats): string =>
  id === 'universityMonths' ? formatYears(figures.universityMonths) : formatNumber(figureOf(figures, id));

/** How many of the tracks that the agreement asks it of. */
export function shareOfAsked(figures: Figures, { id, param }: FigureSource, m: Words): string {
  const { asked } = figures.startEnd;
  const met = figureOf(figures, id);
  return param === 'kept' && asked > 0 ? m.shareOf((met * 10_000) / asked, met, asked) : '';
}

export interface KeyFigure {
  label: string;
  value: string;
  unit?: string;
  definition: string;
  /** The view that holds its rows. */
  rows?: string;
  note?: string;
}

type ProvenRun = Pick<Run, 'state' | 'cost' | 'placed' | 'bound' | 'gap' | 'proof'>;

/** What a search proved is said of the plan that it found, not of one that a hand has changed. */
export function provenOf<R extends ProvenRun>(run: R | null, figures: Figures): (R & { gap: number }) | null {
  const cost = costOf(figures);
  const asFound = run?.placed === figures.placed && Math.abs((run.cost ?? Number.NaN) - cost) < 1e-6;
  return asFound && (run.state === 'done' || run.state === 'stopped') && run.gap !== null ? { ...run, gap: run.gap } : null;
}

const costOf = (figures: Figures): number => Object.values(figures.costs).reduce((sum, part) => sum + part, 0);

interface Parts {
  composition: Pick<Composition, 'agreement' | 'earlier'>;
  figures: Figures;
  run: ProvenRun | null;
}

/** The plan in five numbers. */
export function keyFigures(
  { composition, figures, run }: Parts,
  m: CompositionPageMessages['figures'],
  stages: StageMessages['proof'],
  { definitions }: CompositionMessages,
  { formatNumber, formatPercent }: Formats,
): KeyFigure[] {
  const overall = figures.shares.find(({ specialty }) => specialty === null);
  const before = earlierShare(composition, null);
  const cost = costOf(figures);
  const proven = provenOf(run, figures);
  /** A bound of 0 under a cost says nothing yet. */
  const unbounded = cost > 0 && proven !== null && (proven.gap >= 1 || (proven.bound ?? 0) <= 0);
  const isBest = proven !== null && !unbounded && upward(proven.gap) === 0;
  /** Only of plans that place as many. */
  const amongPlaced = isBest && proven.proof?.placing?.proven === false;
  const changes = proven?.proof?.gapChanges ?? null;
  return [
    {
      label: m.share(shortArea(composition.agreement.home.name)),
      value: overall?.share == null ? '–' : formatPercent(overall.share),
      definition: definitions.plannedShare,
      rows: 'fordeling?tal=share:samlet',
      note: before === null ? '' : m.earlier(before),
    },
    {
      label: m.placed,
      value: formatNumber(figures.placed),
      unit: m.placedOf(figures.demanded),
      definition: definitions.placed,
      rows: 'tidslinje',
    },
    { label: m.unplaced, value: formatNumber(figures.unplaced), definition: definitions.unplaced, rows: 'ikke-placeret' },
    { label: m.cost, value: formatNumber(cost), definition: definitions.cost, rows: 'regler' },
    ...(proven === null
      ? []
      : [
          {
            label: m.gap,
            value: unbounded ? m.unproven : isBest ? formatPercent(0, 0) : m.atMost(upward(proven.gap)),
            unit: isBest ? m.provenBest : undefined,
            definition: definitions.gap,
            rows: proven.proof ? 'regler' : undefined,
            note: unbounded
              ? m.unprovenWhy
              : amongPlaced
                ? m.placingUnproven
                : changes === null || changes === 0
                  ? ''
                  : stages.inChanges(upwardTenths(changes)),
          },
        ]),
  ];
}
