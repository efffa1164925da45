/** Shares that must add up: sex and age of those who enter, where they settle, who moves. */
import type { Fault } from '../../../kernel/fault.ts';
import { axesOf } from '../project/dense.ts';
import { ratesOf } from '../project/rates.ts';
import type { Scenario } from '../scenario.ts';

const isOne = (sum: number) => Math.abs(sum - 1) < 1e-6;
const sumOf = (cells: Float64Array, from: number, size: number): number => {
  let sum = 0;
  for (let at = from; at < from + size; at += 1) sum += cells[at] as number;
  return sum;
};

export function shareFaults(scenario: Scenario): Fault[] {
  const { completedAs, arrivedAs, settling, moves, moving, ages, areas } = ratesOf(scenario);
  const { trainingRegion } = axesOf(scenario);
  const faults: Fault[] = [];
  for (const [s, { id }] of scenario.specialties.entries()) {
    for (const [path, as] of [
      ['/entry/completed', completedAs],
      ['/entry/arrived', arrivedAs],
    ] as const) {
      const sum = sumOf(as, s * 2 * ages, 2 * ages);
      if (!isOne(sum)) faults.push({ path, code: 'shares.entry', params: { specialty: id, sum: Number(sum.toFixed(6)) } });
    }
    for (const [q, region] of scenario.trainingRegions.entries()) {
      const sum = sumOf(settling, (s * trainingRegion.size + q) * areas, areas);
      const params = { specialty: id, trainingRegion: region.id, sum: Number(sum.toFixed(6)) };
      if (!isOne(sum)) faults.push({ path: '/settling', code: 'shares.settling', params });
    }
  }
  for (let line = 0; line < moves.length / areas; line += 1) {
    const from = line % areas;
    const away = sumOf(moves, line * areas, areas) - (moves[line * areas + from] as number);
    if (away <= 1) continue;
    const cell = moving.indexOf(Math.floor(line / areas));
    const params = { area: scenario.areas[from]?.id ?? '', age: scenario.ages.from + (cell % ages), sum: away };
    return [...faults, { path: '/moves', code: 'shares.moves', params }];
  }
  return faults;
}
