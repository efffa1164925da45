import type { Composition } from './types.ts';

/** The share in the agreement's home area over the five start years before, hundredths of a per cent; null when there were no tracks. */
export function earlierShare({ earlier, agreement }: Pick<Composition, 'earlier' | 'agreement'>, specialty: string | null): number | null {
  const months = earlier.find((row) => row.specialty === specialty)?.months ?? {};
  const all = agreement.areas.reduce((sum, { id }) => sum + (months[id] ?? 0), 0);
  return all === 0 ? null : ((months[agreement.home.id] ?? 0) * 10_000) / all;
}
