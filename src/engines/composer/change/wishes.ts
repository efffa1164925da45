/** Among the choices with the best score, those that meet the wishes best: the costs of single tracks, and the shares over all tracks that go on. */
import type { Highs } from 'highs';
import { toPoints } from '../cost.ts';
import type { PlacedTrack } from '../rules/context.ts';
import { FULL } from '../rules/filled.ts';
import { rules } from '../rules/index.ts';
import { filledMonths } from '../rules/share.ts';
import { Assignment, type Choice, type Extra } from './assign.ts';
import type { House } from './judge.ts';
import type { Count } from './lines.ts';
import { placedTrack } from './running.ts';
import type { Scene, Subject } from './scene.ts';

const NODES = 2_000;

/** Rules about a track by itself; when a track begins does not change, so the spread does not either. */
const single = rules.filter(({ hard, id }) => !hard && id !== 'spread' && !id.startsWith('share'));

const ownCost = ({ problem, index }: House, track: PlacedTrack): number =>
  toPoints(single.flatMap((rule) => rule.find({ problem, index, tracks: [track], unplaced: [] })).reduce((sum, { cost }) => sum + cost, 0));

export interface Wished {
  chosen: Choice[];
  /** Points by which it may lie above the best; 0 = proven best. */
  gap: number;
}

/** The rest stay as they are. `most` is the sum of the choices' own costs, which may not be more. */
export function byWishes(
  highs: Highs,
  scene: Scene,
  request: { neighbours: readonly Subject[]; choices: readonly Choice[]; most: number; taken: Count },
): Wished | null {
  const { neighbours, choices, most, taken } = request;
  const placed = choices.map(({ track }) => placedTrack(track, scene.house.index));
  const inside = new Set(neighbours);
  const rest = scene.subjects.filter((subject) => !inside.has(subject)).map(({ track }) => placedTrack(track, scene.house.index));
  const extra: Extra = { costs: placed.map((track) => ownCost(scene.house, track)), most, amounts: amountsOf(scene.house, rest, placed) };
  const subjects = neighbours.map(({ no }) => no);
  const solved = new Assignment(highs, taken, subjects, choices).whole(NODES, extra);
  return solved && { chosen: solved.chosen, gap: Math.max(0, solved.value - solved.bound - Math.abs(solved.value) * 1e-9) };
}

/** One amount for each side of a share: v + Σ terms x ≥ fixed, in person-months. */
function amountsOf({ problem }: House, rest: readonly PlacedTrack[], placed: readonly PlacedTrack[]): Extra['amounts'] {
  const { agreement, weights } = problem;
  return agreement.shares.flatMap((target) => {
    const counts = ({ specialty }: PlacedTrack) =>
      target.specialty === null ? agreement.overall.includes(specialty) : specialty === target.specialty;
    const weight = target.specialty === null ? weights.shareOverall : weights.shareSpecialty;
    const side = (percent: number, sign: 1 | -1, price: number): Extra['amounts'] => {
      if (price === 0 || (sign === 1 ? percent === 0 : percent === 100)) return [];
      const above = (tracks: readonly PlacedTrack[]): number => {
        const { months } = filledMonths(tracks.filter(counts), agreement);
        const all = [...months.values()].reduce((sum, n) => sum + n, 0);
        return (sign * (100 * (months.get(target.area) ?? 0) - percent * all)) / (100 * FULL);
      };
      return [{ price, terms: placed.map((track) => above([track])), fixed: -above(rest) }];
    };
    return [
      ...side(target.low, 1, weight),
      ...side(target.high, -1, weight),
      ...(target.aim === null ? [] : side(target.aim, 1, weights.shareAim)),
    ];
  });
}
