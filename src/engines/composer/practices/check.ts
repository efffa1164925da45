/** The independent checker of a division among practices: everyone once, and in no month more in a practice than it has free places. */
import type { Difference } from '../check.ts';
import type { Plan } from '../plan.ts';
import type { Problem } from '../problem.ts';
import type { PracticePlan } from './assignment.ts';
import { freeAt, monthsOf, poolsOf, staysIn } from './stays.ts';

export function checkPractices(problem: Problem, plan: Plan, division: PracticePlan): Difference[] {
  const found: Difference[] = [];
  const say = (path: string, code: string, params: Difference['params']) => found.push({ path, code, params });
  const told = new Map<string, string | null>();
  const tell = (path: string, track: string, unit: string, practice: string | null) => {
    const key = `${track}|${unit}`;
    if (told.has(key)) say(path, 'practices.twice', { track, unit });
    told.set(key, practice);
  };
  for (const [i, { track, unit, practice }] of division.assigned.entries()) tell(`/assigned/${i}`, track, unit, practice);
  for (const [i, { track, unit }] of division.unassigned.entries()) tell(`/unassigned/${i}`, track, unit, null);
  const stays = poolsOf(problem).flatMap((pool) => staysIn(pool, plan.tracks).map((stay) => ({ pool, stay })));
  const used = new Map<string, number>();
  for (const { pool, stay } of stays) {
    const { track, unit } = stay;
    const id = told.get(`${track}|${unit}`);
    if (id === undefined) say('', 'practices.missing', { track, unit });
    told.delete(`${track}|${unit}`);
    if (!id) continue;
    const practice = pool.practices.find((one) => one.id === id);
    if (!practice) {
      say('', 'practices.unknown', { track, unit, practice: id });
      continue;
    }
    for (const at of monthsOf(stay)) {
      const key = `${unit}|${id}|${at}`;
      const here = (used.get(key) ?? 0) + 1;
      used.set(key, here);
      if (here === freeAt(practice, at) + 1) say('', 'practices.full', { unit, practice: id, month: at });
    }
  }
  for (const key of told.keys()) say('', 'practices.nobody', { stay: key });
  if (division.atLeast > division.unassigned.length) say('/atLeast', 'differs', { found: division.atLeast });
  return found;
}
