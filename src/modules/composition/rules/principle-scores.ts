/**
 * How a composition stands to the implementation principles that can be measured. Sources: Sundhedsdirektørkredsen, 17 September 2021, as
 * told in Region Sjælland and Region Hovedstaden, Bilag 2 (notes 2 and 3): tracks start and end in areas short of doctors; away from the
 * larger hospitals of university cities. A principle without text or measure has no score, and that is said.
 */
import type { Figures } from '../../../engines/composer/plan.ts';

export interface PrincipleScore {
  /** The figure it is read from. */
  figure: 'startAtShortage' | 'endAtShortage' | 'universityMonths';
  value: number;
  /** Of how many; null = not known. */
  of: number | null;
  /** Which way is better. */
  aim: 'more' | 'fewer';
}

type Measured = Pick<Figures, 'universityMonths'> & {
  startEnd: Pick<Figures['startEnd'], 'asked' | 'startAtShortage' | 'endAtShortage'>;
  /** All person-months of the tracks placed. */
  months: number | null;
};

export function principleScores(measure: string | null, { startEnd, universityMonths, months }: Measured): PrincipleScore[] {
  if (measure === 'startEndShortage')
    return (['startAtShortage', 'endAtShortage'] as const).map((figure) => ({
      figure,
      value: startEnd[figure],
      of: startEnd.asked,
      aim: 'more',
    }));
  if (measure === 'university') return [{ figure: 'universityMonths', value: universityMonths, of: months, aim: 'fewer' }];
  return [];
}

/** Person-months of all tracks, those outside the agreement's areas included. */
export const allMonths = ({ shares }: Pick<Figures, 'shares'>): number =>
  shares
    .filter(({ specialty }) => specialty !== null)
    .reduce((sum, { months, elsewhere }) => Object.values(months).reduce((total, n) => total + n, sum + elsewhere), 0);

/** Whether a principle holds for a start year: on 1 January, as the agreement. */
export const holdsFor = ({ from, to }: { from: string | null; to: string | null }, startYear: number): boolean =>
  (from === null || from <= `${startYear}-01-01`) && (to === null || to > `${startYear}-01-01`);
