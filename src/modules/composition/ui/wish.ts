/** What is wished for in a new composition: what was typed over what is offered. */
import type { InputOf } from '../../../app/web/api.ts';
import { looksLikeCpr } from '../../../app/web/cpr.ts';
import type { Options } from './new-page.tsx';
import { stagesToSend, type TypedStage, toleranceWrong } from './stage-order.ts';

type Wish = InputOf<'POST /api/compositions'>['body'];
export type Weights = Wish['weights'];
export type WeightName = keyof Weights;

/** Only what has been typed; the rest is as offered. `null` specialties = all; a weight of `null` is no whole number. */
export interface Draft {
  name: string | null;
  agreement: string | null;
  specialties: string[] | null;
  weights: Partial<Record<WeightName, number | null>>;
  /** null = the standard order */
  stages: readonly TypedStage[] | null;
  seed: number | null;
}

export const freshDraft: Draft = { name: null, agreement: null, specialties: null, weights: {}, stages: null, seed: 1 };

/** A name that no other composition has: «Øst 2028», else «Øst 2028 (2)» … */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name} (${number})`;
  return free;
}

/** A number that cannot be sent. */
const none = -1;

export function wishOf(
  draft: Draft,
  { region, year, options, name }: { region: string; year: number; options: Options; name: string },
): Wish {
  const offered = new Set(options.specialties.map(({ id }) => id));
  const chosen = draft.specialties?.filter((id) => offered.has(id)) ?? null;
  const isOffered = options.agreements.some(({ id }) => id === draft.agreement);
  const typed = Object.fromEntries(Object.entries(draft.weights).map(([weight, value]) => [weight, value ?? none]));
  return {
    trainingRegion: region,
    year,
    name: name.trim(),
    specialties: chosen?.length === offered.size ? null : chosen,
    agreement: (isOffered ? draft.agreement : options.agreements[0]?.id) ?? '',
    weights: { ...options.weights, ...typed },
    stages: draft.stages && stagesToSend(draft.stages),
    seed: draft.seed ?? none,
  };
}

/** Why a composition cannot be called so; the server refuses the same. */
export function nameFault(name: string): 'nameMissing' | 'nameCpr' | null {
  if (name.trim() === '') return 'nameMissing';
  return looksLikeCpr(name) ? 'nameCpr' : null;
}

/** The fields that cannot be sent as they stand. */
export function faultsOf(wish: Wish): Set<string> {
  const faults = new Set<string>();
  if (nameFault(wish.name)) faults.add('name');
  if (wish.agreement === '') faults.add('agreement');
  if (wish.specialties?.length === 0) faults.add('specialties');
  if (wish.seed < 0 || wish.seed > 2_147_483_647) faults.add('seed');
  for (const stage of wish.stages ?? []) if (toleranceWrong(stage)) faults.add('stages');
  for (const [weight, value] of Object.entries(wish.weights)) if (value < 0 || value > 100_000) faults.add(weight);
  return faults;
}
