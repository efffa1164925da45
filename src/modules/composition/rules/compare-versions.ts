/**
 * What differs between two plans, A and B, side by side. Nothing is judged: the numbers of both stand beside each other.
 * Costs of plans with other weights, or that place other numbers of tracks, are not the same measure; the page says so.
 */
import type { Figures } from '../../../engines/composer/plan.ts';
import { type ComparedTrack, compareTracks, type TrackComparison } from '../../../engines/composer/rules/compare-tracks.ts';
import { compareUnits, type UnitMonths } from './compare-units.ts';

export interface ComparedPlan {
  cost: number;
  /** null = not known: the plan was not made by a search, or was changed since */
  bound: number | null;
  gap: number | null;
  /** null = not known, or changes weigh nothing */
  gapChanges?: number | null;
  figures: Figures;
  tracks: readonly ComparedTrack[];
}

/** One figure of both plans; null where a plan has none. */
export interface Pair {
  id: string;
  a: number | null;
  b: number | null;
}

export interface SharePair {
  /** null = over all */
  specialty: string | null;
  /** hundredths of a per cent */
  a: number | null;
  b: number | null;
  low: number | null;
  high: number | null;
  aim: number | null;
}

export interface Comparison {
  figures: Pair[];
  shares: SharePair[];
  /** cost points by wish; a wish that costs nothing in either is left out */
  costs: Pair[];
  units: UnitMonths[];
  tracks: TrackComparison;
}

export function compareVersions(a: ComparedPlan, b: ComparedPlan): Comparison {
  const ofB = figuresOf(b);
  return {
    figures: Object.entries(figuresOf(a)).map(([id, value]) => ({ id, a: value, b: ofB[id] ?? null })),
    shares: compareShares(a.figures.shares, b.figures.shares),
    costs: compareCosts(a.figures.costs, b.figures.costs),
    units: compareUnits(a.tracks, b.tracks),
    tracks: compareTracks(a.tracks, b.tracks),
  };
}

function figuresOf({ cost, bound, gap, gapChanges = null, figures }: ComparedPlan): Record<string, number | null> {
  const { demanded, placed, unplaced, startEnd, changes, kilometres, universityMonths } = figures;
  return { demanded, placed, unplaced, cost, bound, gap, gapChanges, ...startEnd, changes, kilometres, universityMonths };
}

/** Over all first, then A's specialties in their order, then those that only B has. The target is B's, where the two differ. */
function compareShares(a: Figures['shares'], b: Figures['shares']): SharePair[] {
  const ofA = new Map(a.map((one) => [one.specialty, one]));
  const ofB = new Map(b.map((one) => [one.specialty, one]));
  return [...new Set([...ofA.keys(), ...ofB.keys()])].map((specialty) => {
    const target = ofB.get(specialty) ?? ofA.get(specialty);
    return {
      specialty,
      a: ofA.get(specialty)?.share ?? null,
      b: ofB.get(specialty)?.share ?? null,
      low: target?.low ?? null,
      high: target?.high ?? null,
      aim: target?.aim ?? null,
    };
  });
}

function compareCosts(a: Figures['costs'], b: Figures['costs']): Pair[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].map((id) => ({ id, a: a[id] ?? 0, b: b[id] ?? 0 }));
}
