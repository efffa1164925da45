/**
 * A chain that changes from a day: a step's order and deadline, a step more or less, and whom a recorded decision names. Cases under way keep the
 * steps that were asked of them when they were sealed. Source of what stays: Region Sjælland and Region Hovedstaden, Bilag 2 Lægelig videreuddannelse (about 2022).
 */
import { fromADay, type Held, inForceOn } from '../../../kernel/from-a-day.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { StepKind } from './chain-state.ts';

export interface StepValue {
  position: number;
  /** Days from the day the step opens; null = no deadline. */
  days: number | null;
  source: string;
  constructed: boolean;
}

interface FromADayWish {
  act: 'hold' | 'end' | 'withdraw';
  from: string;
  reason: string;
}

export interface StepWish extends FromADayWish {
  step: StepKind;
  position: number;
  days: number | null;
}

export type Lines = ReadonlyMap<StepKind, readonly Held<StepValue>[]>;

/** The step's rows after the wish. `lines`: the rows through time of all steps of the chain. */
export function wishedStep(lines: Lines, wish: StepWish, today: string): Held<StepValue>[] | Refusal {
  const rows = lines.get(wish.step) ?? [];
  const source = wish.reason.trim();
  if (source === '') return refuse('reasonMissing');
  const { act, from, step, position, days } = wish;
  const newId = (day: string) => `${step}/${day}`;
  // «skal altid godkendes af begge regioner»: without it nothing could ever take effect
  if (act === 'end' && step === 'assent') return refuse('assentStays');
  if (act === 'end') return fromADay(rows, { act, from }, newId);
  if (act === 'withdraw') return fromADay(rows, { act, from, today }, newId);
  const row = inForceOn(rows, from);
  if (row && row.value.position === position && row.value.days === days) return refuse('nothingChanges');
  const after = fromADay(rows, { act, from, value: { position, days, source, constructed: false } }, newId);
  return wrongOrder(lines, wish) ?? after;
}

/** Nobody assents to what is still to be heard, and the council decides last. */
function wrongOrder(lines: Lines, { step, position, from }: StepWish): Refusal | null {
  const at = (kind: StepKind): number | undefined => (kind === step ? position : inForceOn(lines.get(kind) ?? [], from)?.value.position);
  const [heard, assented, decided] = [at('hearing'), at('assent'), at('decision')];
  if (heard !== undefined && assented !== undefined && heard >= assented) return refuse('heardBeforeAssent');
  return assented !== undefined && decided !== undefined && decided <= assented ? refuse('decidedLast') : null;
}

export interface NamedValue {
  body: string;
  source: string;
}

export interface NameWish extends FromADayWish {
  step: 'assent' | 'decision';
  /** The agreement's area that the body speaks for; null for the council. */
  area: string | null;
  body: string | null;
}

const enough = { assent: ['assents', 'decides'], decision: ['decides'] };

/** Who speaks from a day on. `may`: what the body's mandate lets it do that day; a body takes over no mandate by itself. */
export function wishedName(
  rows: readonly Held<NamedValue>[],
  wish: NameWish,
  body: { name: string; may: string | null } | null,
  today: string,
): Held<NamedValue>[] | Refusal {
  const source = wish.reason.trim();
  if (source === '') return refuse('reasonMissing');
  const { act, from, step, area } = wish;
  const newId = (day: string) => `${step}/${area ?? ''}/${day}`;
  if (act === 'end') return fromADay(rows, { act, from }, newId);
  if (act === 'withdraw') return fromADay(rows, { act, from, today }, newId);
  if (!body || wish.body === null) return refuse('noSuchBodyThen');
  if (body.may === null || !enough[step].includes(body.may)) return refuse('mandateTooWeak', { body: body.name });
  if (inForceOn(rows, from)?.value.body === wish.body) return refuse('nothingChanges');
  return fromADay(rows, { act, from, value: { body: wish.body, source } }, newId);
}
