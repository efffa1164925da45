/** The practices of a pool, so many that their places are the pool's, with the doctors of earlier years in them. */
import { type Month, monthText } from '../../../kernel/month.ts';
import type { Practice, Unit } from '../problem.ts';
import { ALWAYS } from './house.ts';
import { between, type Random } from './random.ts';

/** All of a track's months in one pool: half-open spans. */
export type Stay = readonly { from: Month; to: Month }[];

export function makePractices(
  { id, site }: Pick<Unit, 'id' | 'site'>,
  tenths: number,
  stays: readonly Stay[],
  now: Month,
  random: Random,
): Practice[] {
  const made: { places: number; used: Map<Month, number> }[] = [];
  for (let left = Math.floor(tenths / 10); left > 0; ) {
    const places = Math.min(left, between(1, 2, random));
    made.push({ places, used: new Map() });
    left -= places;
  }
  for (const stay of stays) {
    const months = stay.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
    const practice = made.find(({ places, used }) => months.every((at) => (used.get(at) ?? 0) < places));
    for (const at of months) practice?.used.set(at, (practice.used.get(at) ?? 0) + 1);
  }
  return made.map(({ places, used }, i) => ({
    id: `${id}-${i + 1}`,
    name: `Syntetisk praksis ${site} ${i + 1}`,
    places: [{ ...ALWAYS, tenths: 10 * places }],
    taken: runs(used, now),
  }));
}

/** Months of equal use as periods, from `now` on. */
function runs(used: ReadonlyMap<Month, number>, now: Month): Practice['taken'] {
  const rows: { from: Month; to: Month; tenths: number }[] = [];
  for (const at of [...used.keys()].filter((month) => month >= now).sort((a, b) => a - b)) {
    const tenths = 10 * (used.get(at) ?? 0);
    const last = rows.at(-1);
    if (last?.to === at && last.tenths === tenths) last.to++;
    else rows.push({ from: at, to: at + 1, tenths });
  }
  return rows.map(({ from, to, tenths }) => ({ from: monthText(from), to: monthText(to), tenths }));
}
