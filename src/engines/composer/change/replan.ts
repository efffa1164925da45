/**
 * After leave, dropout, a closed unit or a lapsed approval: the fewest tracks unrepaired, then changed, then the fewest months moved, then the wishes. The past
 * stays. What the change touches may move, everyone else stays; where a plan in which all others were out of the way would score better, those
 * who are in the way may move too, until both score alike – then no plan of any tracks scores better – or there are too many of them.
 */
import loadHighs from 'highs';
import type { Problem } from '../problem.ts';
import type { Choice } from './assign.ts';
import type { Changes } from './change.ts';
import { Count } from './lines.ts';
import { type Repair, Repairer } from './repair.ts';
import { answerOf, type Hashes, type Replan } from './replan-answer.ts';
import type { RunningTrack } from './running.ts';
import { type Scene, type Subject, setScene } from './scene.ts';
import { type Score, sameScore } from './score.ts';
import { byWishes } from './wishes.ts';

/** Counts, never seconds. */
const LIMITS = { rounds: 6, neighbours: 160 };

export interface Replanned {
  scene: Scene;
  touched: Subject[];
  neighbours: Subject[];
  chosen: Choice[];
  score: Score;
  /** No plan scores less, whichever tracks it changes. */
  bound: Score;
  /** No plan that changes only neighbours scores less. */
  boundNear: Score;
  /** Points by which the wishes may be met better with the same score; null = not known. */
  wishesGap: number | null;
}

/** The changes must have come through `readChanges`. */
export const replan = async (problem: Problem, tracks: readonly RunningTrack[], changes: Changes, hashes: Hashes): Promise<Replan> =>
  answerOf(await replanTracks(problem, tracks, changes), tracks, hashes);

async function replanTracks(problem: Problem, tracks: readonly RunningTrack[], changes: Changes): Promise<Replanned> {
  const highs = await loadHighs();
  const scene = setScene(problem, tracks, changes);
  const touched = scene.subjects.filter(({ broken }) => broken.size > 0);
  if (touched.length === 0) {
    const score = { unrepaired: 0, changed: 0, months: 0 };
    return { scene, touched, neighbours: [], chosen: [], score, bound: score, boundNear: score, wishesGap: 0 };
  }
  const near = new Set(touched);
  for (let round = 1; ; round++) {
    const neighbours = scene.subjects.filter((subject) => near.has(subject));
    const taken = takenBy(scene, near);
    const fixed = new Repairer(highs, scene, neighbours, taken).run();
    const free = new Repairer(highs, scene, neighbours, takenBy(scene, new Set(scene.subjects))).boundAgainst(fixed.score);
    const inTheWay = sameScore(fixed.score, free.bound) ? [] : othersInTheWay(scene, near, free.chosen);
    if (inTheWay.length > 0 && near.size + inTheWay.length <= LIMITS.neighbours && round < LIMITS.rounds) {
      for (const subject of inTheWay) near.add(subject);
      continue;
    }
    const wished = wishesOf(fixed, () =>
      byWishes(highs, scene, { neighbours, choices: fixed.all ?? [], most: costOf(fixed.chosen), taken }),
    );
    const { score, bound: boundNear } = fixed;
    return {
      scene,
      touched,
      neighbours,
      chosen: wished?.chosen ?? fixed.chosen,
      score,
      bound: free.bound,
      boundNear,
      wishesGap: wished?.gap ?? null,
    };
  }
}

const costOf = (chosen: readonly Choice[]): number => chosen.reduce((sum, { cost }) => sum + cost, 0);

/** Only where it is proven which choices can make a plan with this score. */
const wishesOf = ({ all, score, bound }: Repair, find: () => ReturnType<typeof byWishes>) =>
  all && sameScore(score, bound) ? find() : null;

/** Places taken by doctors until they leave, and by the tracks that are not among the given. */
function takenBy(scene: Scene, free: ReadonlySet<Subject>): Count {
  const count = new Count(scene.lines);
  count.add(scene.endedUses);
  for (const subject of scene.subjects) if (!free.has(subject)) count.add(subject.uses);
  return count;
}

/** Those who are where the chosen ways would need a place. */
function othersInTheWay(scene: Scene, near: ReadonlySet<Subject>, chosen: readonly Choice[]): Subject[] {
  const count = takenBy(scene, near);
  for (const { uses } of chosen) count.add(uses);
  return scene.subjects.filter((subject) => !near.has(subject) && subject.uses.some((use) => count.overAt(use) !== null));
}
