/** What one may wish of a unit's ceiling: a limit over all its specialties and steps, for one training region. */
import { fromADay, type Held, inForceOn } from '../../../kernel/from-a-day.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';

export interface CeilingValue {
  tenths: number;
  source: string;
  constructed: boolean;
}

export interface CeilingKey {
  unit: string;
  trainingRegion: string;
}

export interface CeilingWish extends CeilingKey {
  act: 'hold' | 'end' | 'withdraw';
  from: string;
  to?: string | null | undefined;
  tenths?: number | undefined;
  reason: string;
}

export const ceilingSubject = ({ unit, trainingRegion }: CeilingKey): string => `${unit}/${trainingRegion}`;

export function wishedCeiling(rows: readonly Held<CeilingValue>[], wish: CeilingWish, today: string): Held<CeilingValue>[] | Refusal {
  const { act, from, to } = wish;
  const source = wish.reason.trim();
  if (source === '') return refuse('reasonMissing');
  const newId = (day: string) => `${ceilingSubject(wish)}/${day}`;
  if (act === 'end') return fromADay(rows, { act, from }, newId);
  if (act === 'withdraw') return fromADay(rows, { act, from, today }, newId);
  const row = inForceOn(rows, from);
  const tenths = wish.tenths ?? row?.value.tenths;
  if (tenths === undefined) return refuse('badInput', { field: 'tenths', rule: 'required', limit: null });
  if (row && row.value.tenths === tenths && (to === undefined || to === row.to)) return refuse('nothingChanges');
  return fromADay(rows, { act, from, to, value: { tenths, source, constructed: false } }, newId);
}
