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

export const loadAt = (index: ProblemIndex, line: Line, at: Month, own: number): Load => loads(index, line)(at, own);

type Given = Omit<Load, 'own'>;
const given = new WeakMap<ProblemIndex, Map<string, Map<Month, Given>>>();

/** How full a line is: its places and the others' use are looked up once a month, since they are the same whatever the plan is. */
export function loads(index: ProblemIndex, line: Line): (at: Month, own: number) => Load {
  const lines = given.get(index) ?? new Map<string, Map<Month, Given>>();
  given.set(index, lines);
  const key = lineKey(line);
  const months = lines.get(key) ?? new Map<Month, Given>();
  lines.set(key, months);
  return (at, own) => {
    let known = months.get(at);
    if (!known) {
      known = givenAt(index, line, key, at);
      months.set(at, known);
    }
    return { places: known.places, others: known.others, own };
  };
}

function givenAt(index: ProblemIndex, line: Line, key: string, at: Month): Given {
  if (line.specialty === null) {
    const ceilings = (index.units.get(line.unit)?.ceilings ?? []).filter((ceiling) => holds(ceiling, at));
    const places = ceilings.length === 0 ? null : Math.min(...ceilings.map(({ tenths }) => tenths));
    return { places, others: sum(index.unitOccupancy.get(line.unit) ?? [], at) };
  }
  const approvals = index.approvals.get(key) ?? [];
  const places = approvals.some((approval) => holds(approval, at)) ? sum(approvals, at) : null;
  return { places, others: sum(index.occupancy.get(key) ?? [], at) };
}

/** Tenths in use above the places; negative = places without anyone. Without places everything in use is above. */
export const balanceOf = ({ places, others, own }: Load): number => others + own - (places ?? 0);

/** The plan's own use of every line that it touches, the ceilings last; an element to be named uses none. */
export const ownUse = (plan: Pick<Context, 'index' | 'tracks'>): Map<string, OwnUse> =>
  new Map([...linesOf(plan)].map(([key, line]) => [key, monthsOf(line)]));

/** A line with the plan's elements on it. */
export interface UsedLine extends Line {
  elements: PlacedElement[];
}

export function linesOf({ index, tracks }: Pick<Context, 'index' | 'tracks'>): Map<string, UsedLine> {
  const byPlace = new Map<string, UsedLine>();
  const byUnit = new Map<string, UsedLine>();
  for (const { specialty, elements } of tracks)
    for (const element of elements) {
      if (!isNamed(element)) continue;
      const { unit, kind } = element;
      add(byPlace, { unit, specialty, kind }, element);
      if (index.units.get(unit)?.ceilings.length) add(byUnit, { unit, specialty: null, kind: null }, element);
    }
  return new Map([...byPlace, ...byUnit]);
}

function add(lines: Map<string, UsedLine>, line: Line, element: PlacedElement): void {
  const key = lineKey(line);
  const used = lines.get(key);
  if (used) used.elements.push(element);
  else lines.set(key, { ...line, elements: [element] });
}

export function monthsOf({ unit, specialty, kind, elements }: UsedLine): OwnUse {
  const months = new Map<Month, number>();
  for (const { from, to } of elements) for (let at = from; at < to; at++) months.set(at, (months.get(at) ?? 0) + TENTHS_PER_TRACK);
  return { unit, specialty, kind, months };
}
