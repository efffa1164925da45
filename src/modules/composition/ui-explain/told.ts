/** An explanation as the page tells it: rules alike but for the unit are one line, and each line leads to where it is changed. */
import type { AnswerOf } from '../../../app/web/api.ts';
import { month, monthText } from '../../../kernel/month.ts';

export type Latest = NonNullable<AnswerOf<'GET /api/compositions/:id/explanation'>['latest']>;
export type Content = NonNullable<Latest['content']>;
/** What an explanation that was stopped was looking for then. */
export type Stage = NonNullable<Content['explanation']['stopped']>;
export type Answered = Content['explanation']['answers'][number];
export type Rule = Answered['conflict'][number];
export type Way = Answered['alternatives'][number];
export type Change = Way['changes'][number];
export type Price = NonNullable<Answered['price']>;
export type Bottleneck = Content['explanation']['bottlenecks'][number];

export interface Wish {
  kind: 'placed' | 'pin' | 'share' | 'aim' | 'startArea' | 'endArea' | 'startShortage' | 'endShortage';
  /** null = over all */
  specialty: string | null;
}

/** In the address: `?hvorfor-ikke=placed:neurologi`. */
export const wishKey = ({ kind, specialty }: Wish): string => `${kind}:${specialty ?? ''}`;

/** Periods end before a month; people say the last month. */
export const lastMonth = (to: string): string => monthText(month(to) - 1);

/** Rules that differ in unit or period only. */
export interface Line {
  rule: Rule;
  units: string[];
  periods: { from: string; to: string }[];
}

export function linesOf(rules: readonly Rule[]): Line[] {
  const lines = new Map<string, Line>();
  for (const rule of rules) {
    const { unit, from, to, ...rest } = rule;
    const period = from !== null && to !== null ? [{ from, to }] : [];
    // The same months at several units are one line; else the same unit in several periods.
    const alike = rules.filter((other) => other.kind === rule.kind && other.specialty === rule.specialty && other.element === rule.element);
    const manyUnits = alike.some((other) => other.unit !== unit && other.from === from && other.to === to);
    const key = JSON.stringify(manyUnits ? { ...rest, from, to } : { ...rest, unit });
    const known = lines.get(key);
    if (!known) lines.set(key, { rule, units: unit === null ? [] : [unit], periods: period });
    else if (manyUnits && unit !== null) known.units.push(unit);
    else known.periods.push(...period);
  }
  return [...lines.values()];
}

interface At {
  id: string;
  startYear: number;
}

/** Where a rule can be changed; units have ways of their own. */
export function placeOf({ kind, specialty, params }: Pick<Rule, 'kind' | 'specialty' | 'params'>, { id, startYear }: At): string | null {
  switch (kind) {
    case 'placed':
      return `/dimensionering?aar=${startYear}${specialty ? `&speciale=${specialty}` : ''}`;
    case 'share':
    case 'aim':
    case 'startArea':
    case 'endArea':
      return '/aftaler';
    case 'startShortage':
    case 'endShortage':
      return '/organisation';
    case 'pin':
      return `/sammensaetninger/${id}/tidslinje?forloeb=${params.pin}`;
    case 'approved':
      return `/godkendelser?speciale=${specialty}`;
    case 'capacity':
    case 'ceiling':
    case 'occupancy':
    case 'approval':
      return null;
    default:
      return specialty ? `/specialer/${specialty}` : null;
  }
}

/** Where a change would be made. */
export function placeOfChange(change: Change, at: At): string | null {
  const { kind, unit, specialty = null, pin, rule } = change;
  if (kind === 'places' || kind === 'approval') return `/godkendelser?enhed=${unit}&speciale=${specialty}`;
  if (kind === 'ceiling') return `/organisation/${unit}?sammensaetning=${at.id}`;
  if (kind === 'exception' && rule) return placeOf(rule, at);
  if (kind === 'pin') return placeOf({ kind: 'pin', specialty, params: { pin: pin ?? '' } }, at);
  return placeOf({ kind: kind === 'count' ? 'placed' : 'share', specialty, params: {} }, at);
}
