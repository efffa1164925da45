/**
 * What an authority decided is never overwritten: a new edition takes the place of the old from a day. Half-open periods of plain dates.
 * Why: a composition is read for years after the agreement it kept has changed (Region Sjælland and Region Hovedstaden, Bilag 2, is revised).
 */
export interface Validity {
  from: string | null;
  to: string | null;
}

export type EditionState = 'inForce' | 'coming' | 'past' | 'replaced';

export type Succession =
  | {
      /** The old edition's period from now on; `empty` = it never came to hold. */
      old: Validity | 'empty';
      fresh: Validity;
    }
  | { refusal: 'editionTooEarly' | 'editionEnded'; params: { day: string } };

/** The old edition ends where the new begins; the new one ends where the old would have. */
export function succeed(old: Validity, from: string): Succession {
  if (old.to !== null && from >= old.to) return { refusal: 'editionEnded', params: { day: old.to } };
  if (old.from !== null && from < old.from) return { refusal: 'editionTooEarly', params: { day: old.from } };
  return { old: from === old.from ? 'empty' : { from: old.from, to: from }, fresh: { from, to: old.to } };
}

export function editionState({ from, to }: Validity, isEmpty: boolean, today: string): EditionState {
  if (isEmpty) return 'replaced';
  if (from !== null && from > today) return 'coming';
  return to !== null && to <= today ? 'past' : 'inForce';
}

/** `ost-40-60` → `ost-40-60-fra-2029-01-01`: readable, and unlike the ids in use. */
export function editionId(id: string, from: string, taken: ReadonlySet<string>): string {
  const base = `${id.replace(/-fra-\d{4}-\d{2}-\d{2}(-\d+)?$/, '')}-fra-${from}`;
  let fresh = base;
  for (let n = 2; taken.has(fresh); n += 1) fresh = `${base}-${n}`;
  return fresh;
}
