/** What a row of a spreadsheet does to the edition that stands: nothing, an end, or a new edition from a day. */
import { editionId, succeed, type Validity } from './edition.ts';

export interface Standing extends Validity {
  id: string;
  replaces: string | null;
}

export type EditionStep =
  | { kind: 'unchanged' }
  | { kind: 'ended'; old: Validity }
  | { kind: 'replaced'; old: Validity | 'empty'; fresh: Validity; id: string }
  | { kind: 'refused'; code: 'fromMissing' | 'fromTooEarly' | 'fromEnded'; params: { day: string } };

/** The newest edition of every chain, by the id of each edition in it. */
export function newestEditions<T extends Standing>(rows: readonly T[]): Map<string, T> {
  const next = new Map(rows.flatMap((row) => (row.replaces === null ? [] : [[row.replaces, row] as const])));
  const newest = (row: T): T => {
    const after = next.get(row.id);
    return after ? newest(after) : row;
  };
  return new Map(rows.map((row) => [row.id, newest(row)]));
}

/** `same`: the content is what stands. A day alone changes nothing, so that a file taken in twice changes nothing the second time. */
export function editionStep(standing: Standing, same: boolean, wish: Validity, taken: ReadonlySet<string>): EditionStep {
  const { from, to } = wish;
  if (same) {
    if (to === null || to === standing.to) return { kind: 'unchanged' };
    if (standing.from !== null && to <= standing.from) return { kind: 'refused', code: 'fromTooEarly', params: { day: standing.from } };
    return { kind: 'ended', old: { from: standing.from, to } };
  }
  if (from === null) return { kind: 'refused', code: 'fromMissing', params: { day: '' } };
  const succession = succeed(standing, from);
  if ('refusal' in succession)
    return { kind: 'refused', code: succession.refusal === 'editionEnded' ? 'fromEnded' : 'fromTooEarly', params: succession.params };
  const fresh = { from, to: to ?? succession.fresh.to };
  return { kind: 'replaced', old: succession.old, fresh, id: editionId(standing.id, from, taken) };
}
