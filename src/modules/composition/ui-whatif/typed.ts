/** What is typed of a change, and the change that it makes when enough is. */
import type { ElementKind, Problem } from '../../../engines/composer/problem.ts';
import { isMonthText } from '../../../kernel/month.ts';
import type { Composition } from '../ui/types.ts';
import type { Change } from './changes.ts';

export interface Typed {
  type: Change['type'];
  /** of leave and dropout */
  track: string;
  /** of leave */
  months: number | null;
  unit: string;
  /** '' = over all, in a share */
  specialty: string;
  kind: ElementKind;
  from: string;
  /** '' = for good */
  to: string;
  places: number | null;
  /** Something stands there that is no whole number. */
  placesUnread: boolean;
  gives: string[];
  count: number | null;
  area: string;
  low: number | null;
  high: number | null;
}

export const typedFor = ({ startYear, specialties, agreement }: Composition, type: Typed['type']): Typed => ({
  type,
  track: '',
  months: null,
  unit: '',
  specialty: specialties[0]?.id ?? '',
  kind: 'own',
  from: `${startYear}-01`,
  to: '',
  places: null,
  placesUnread: false,
  gives: [],
  count: null,
  area: agreement.home.id,
  low: null,
  high: null,
});

/** The least and the most that a number may be. */
export const bounds = { months: [1, 120], places: [0, 10_000], count: [0, 5_000], low: [0, 100], high: [0, 100] } as const;
type Bounded = keyof typeof bounds;
export type TypedFault = Bounded | 'from' | 'to' | 'turned';

const numbersOf = ({ type, places, placesUnread }: Typed): Bounded[] => {
  if (type === 'leave') return ['months'];
  if (type === 'count') return ['count'];
  if (type === 'share') return ['low', 'high'];
  // no number is no ceiling
  if (type === 'ceiling') return places === null && !placesUnread ? [] : ['places'];
  return type === 'places' || type === 'approvalAdded' ? ['places'] : [];
};

/** What is wrong with what stands in the fields of its type. */
export function faultsOf(typed: Typed): TypedFault[] {
  const { type, from, to, low, high } = typed;
  const numbers = numbersOf(typed).filter((key) => {
    const value = typed[key];
    return value === null || value < bounds[key][0] || value > bounds[key][1];
  });
  const dated = type !== 'count' && type !== 'share';
  const hasEnd = dated && type !== 'leave' && type !== 'dropout' && to !== '';
  return [
    ...numbers,
    ...(dated && !isMonthText(from) ? (['from'] as const) : []),
    ...(hasEnd && (!isMonthText(to) || to <= from) ? (['to'] as const) : []),
    ...(type === 'share' && low !== null && high !== null && low > high ? (['turned'] as const) : []),
  ];
}

/** Null until it says all that its type needs, and nothing that cannot be. */
export function changeOf(typed: Typed, { agreement }: { agreement: Pick<Problem['agreement'], 'shares'> }): Change | null {
  if (faultsOf(typed).length > 0) return null;
  const { type, track, months, unit, specialty, kind, from, to, places, count, low, high, area } = typed;
  if (type === 'count') return count === null || specialty === '' ? null : { type, specialty, count };
  if (type === 'share') {
    if (low === null || high === null) return null;
    const now = agreement.shares.find((row) => row.specialty === (specialty || null) && row.area === area);
    return { type, specialty: specialty || null, area, low, high, aim: now?.aim ?? null };
  }
  if (type === 'leave' || type === 'dropout') {
    if (track === '') return null;
    if (type === 'dropout') return { type, track, from };
    return months === null ? null : { type, track, from, months };
  }
  if (unit === '') return null;
  const period = { from, ...(to === '' ? {} : { to }) };
  if (type === 'closed') return { type, unit, ...period };
  if (type === 'ceiling') return { type, unit, ...period, tenths: places === null ? null : places * 10 };
  if (specialty === '') return null;
  if (type === 'approvalEnded') return { type, unit, specialty, kind, ...period };
  if (places === null) return null;
  return type === 'places'
    ? { type, unit, specialty, kind, ...period, tenths: places * 10 }
    : { type, unit, specialty, kind, ...period, tenths: places * 10, gives: typed.gives };
}

/** Departments that the change can be about. */
export function unitsFor({ type, specialty, kind, from }: Typed, { units, approvals }: Problem): string[] {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const inOrder = (ids: Iterable<string>) => [...ids].sort((a, b) => (names.get(a) ?? a).localeCompare(names.get(b) ?? b, 'da'));
  if (type === 'closed' || type === 'ceiling') return inOrder(new Set(approvals.map(({ unit }) => unit)));
  const there = approvals.filter((row) => row.specialty === specialty && row.kind === kind && row.to > from).map(({ unit }) => unit);
  const known = new Set(there);
  return type === 'approvalAdded' ? inOrder(names.keys()).filter((id) => !known.has(id)) : inOrder(known);
}

/** A department's places from the month on, one period after another; the last has no end when it outlasts the problem. */
export function placesNow(
  { unit, specialty, kind, from }: Typed,
  { approvals }: Pick<Problem, 'approvals'>,
): { tenths: number; to: string | null }[] {
  const end = approvals
    .map(({ to }) => to)
    .sort()
    .at(-1);
  return approvals
    .filter((row) => row.unit === unit && row.specialty === specialty && row.kind === kind && row.to > from)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ tenths, to }) => ({ tenths, to: to === end ? null : to }));
}
