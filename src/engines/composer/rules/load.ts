/**
 * How full a unit is in a month: the one definition behind the rule `capacity` and every picture of it. Places are those approved for the
 * specialty and kind, or the tightest of the unit's ceilings over all; in use are the plan's own tracks and everyone already there.
 */
import type { Month } from '../../../kernel/month.ts';
import { type Amount, type Context, isNamed, type PlacedElement, type ProblemIndex, placeKey } from './context.ts';

/** A track occupies a whole place. */
export const TENTHS_PER_TRACK = 10;

/** All in tenths of a place. */
export interface Load {
  /** null = no approval in that month, or no ceiling */
  places: number | null;
  /** by others: earlier start years, other specialties under a ceiling */
  others: number;
  /** by the plan's own tracks */
  own: number;
}

/** A line of capacity: a unit's places for a specialty and kind, or – both null – its ceiling over all. */
export interface Line {
  unit: string;
  specialty: string | null;
  kind: PlacedElement['kind'] | null;
}

export interface OwnUse extends Line {
  /** Tenths of the plan's tracks, by month. */
  months: Map<Month, number>;
}

export const lineKey = ({ unit, specialty, kind }: Line): string =>
  specialty === null || kind === null ? unit : placeKey(unit, specialty, kind);

const holds = (amount: Amount, at: Month): boolean => amount.from <= at && at < amount.to;
const sum = (amounts: readonly Amount[], at: Month): number => amounts.reduce((total, a) => (holds(a, at) ? total + a.tenths : total), 0);

export function loadAt(index: ProblemIndex, line: Line, at: Month, own: number): Load {
  if (line.specialty === null || line.kind === null) {
    const ceilings = (index.units.get(line.unit)?.ceilings ?? []).filter((ceiling) => holds(ceiling, at));
    const places = ceilings.length === 0 ? null : Math.min(...ceilings.map(({ tenths }) => tenths));
    return { places, others: sum(index.unitOccupancy.get(line.unit) ?? [], at), own };
  }
  const key = lineKey(line);
  const approvals = index.approvals.get(key) ?? [];
  const places = approvals.some((approval) => holds(approval, at)) ? sum(approvals, at) : null;
  return { places, others: sum(index.occupancy.get(key) ?? [], at), own };
}

/** Tenths in use above the places; negative = places without anyone. Without places everything in use is above. */
export const balanceOf = ({ places, others, own }: Load): number => others + own - (places ?? 0);

/** The plan's own use of every line that it touches, the ceilings last; an element to be named uses none. */
export function ownUse({ index, tracks }: Pick<Context, 'index' | 'tracks'>): Map<string, OwnUse> {
  const byPlace = new Map<string, OwnUse>();
  const byUnit = new Map<string, OwnUse>();
  for (const { specialty, elements } of tracks)
    for (const element of elements.filter(isNamed)) {
      const { unit, kind } = element;
      add(byPlace, { unit, specialty, kind }, element);
      if (index.units.get(unit)?.ceilings.length) add(byUnit, { unit, specialty: null, kind: null }, element);
    }
  return new Map([...byPlace, ...byUnit]);
}

function add(uses: Map<string, OwnUse>, line: Line, { from, to }: PlacedElement): void {
  const key = lineKey(line);
  let use = uses.get(key);
  if (!use) {
    use = { ...line, months: new Map() };
    uses.set(key, use);
  }
  for (let at = from; at < to; at++) use.months.set(at, (use.months.get(at) ?? 0) + TENTHS_PER_TRACK);
}
