/** Every way in which the tracks of a tiny plan can go on after a change, tried one by one: for tests. Nothing of the search is used. */

import { month } from '../../../kernel/month.ts';
import type { Problem } from '../problem.ts';
import type { Changes } from './change.ts';
import { standing } from './choices.ts';
import { excess, newlyOver } from './excess.ts';
import { goesOn, housesOf } from './houses.ts';
import { type House, newFindings, trackFindings } from './judge.ts';
import { measured, movesOf } from './measure.ts';
import { calendarOf, dated, placedTrack, type RunningElement, type RunningTrack } from './running.ts';
import { type Subject, setScene } from './scene.ts';
import type { Score } from './score.ts';

interface Way {
  track: RunningTrack;
  score: Score;
}

/** The best score, and with it the least cost; null when there are too many plans to try. */
export function tryAllReplans(problem: Problem, tracks: readonly RunningTrack[], changes: Changes, most: number) {
  const { before, after } = housesOf(problem, changes);
  const asOf = month(changes.asOf ?? '');
  const scene = setScene(problem, tracks, changes);
  const ways = scene.subjects.map((subject) => {
    const list: Way[] = standing(scene, subject, 1).map(({ track, kind }) => ({
      track,
      score: { unrepaired: kind === 'unrepaired' ? 1 : 0, changed: 0, months: 0 },
    }));
    for (const track of routes(after, subject, asOf)) {
      if (newFindings(subject.known(), trackFindings(after, track)).length > 0) continue;
      const months = movesOf(subject.track, track, asOf).reduce((sum, move) => sum + move.months, 0);
      list.push({ track, score: { unrepaired: 0, changed: 1, months } });
    }
    return list;
  });
  if (ways.reduce((product, list) => product * list.length, 1) > most) return null;
  const placed = (list: readonly RunningTrack[]) => list.map((track) => placedTrack(track, after.index));
  const wasOver = excess(
    before,
    tracks.map((track) => placedTrack(track, before.index)),
    asOf,
  );
  const ended = tracks.map((track) => goesOn(track, changes)).filter((track) => track.ended !== undefined);
  let best: { score: Score; cost: number } | null = null;
  const go = (i: number, chosen: Way[]): void => {
    const list = ways[i];
    if (list) {
      for (const way of list) go(i + 1, [...chosen, way]);
      return;
    }
    const all = placed([...chosen.map(({ track }) => track), ...ended]);
    if (newlyOver(wasOver, excess(after, all, asOf)).length > 0) return;
    const sum = (field: keyof Score) => chosen.reduce((total, { score }) => total + score[field], 0);
    const score = { unrepaired: sum('unrepaired'), changed: sum('changed'), months: sum('months') };
    const order = best ? compare(score, best.score) : -1;
    if (order > 0) return;
    const { cost } = measured(after, placed(chosen.map(({ track }) => track)));
    if (!best || order < 0 || cost < best.cost) best = { score, cost };
  };
  go(0, []);
  return best as { score: Score; cost: number } | null;
}

const compare = (a: Score, b: Score): number => a.unrepaired - b.unrepaired || a.changed - b.changed || a.months - b.months;

/** Elements that have begun stay, but one that the change breaks may be cut or shortened; all others take any unit and length. */
function routes(after: House, { track, broken, pattern }: Subject, asOf: number): RunningTrack[] {
  const calendar = calendarOf(track);
  let offset = 0;
  let lists: RunningElement[][] = [[]];
  track.elements.forEach((element, i) => {
    const months = calendar.slice(offset, offset + element.months);
    offset += element.months;
    const asked = pattern?.elements[i];
    const units = after.problem.units.map(({ id }) => id);
    const lengths = [...new Set([...(asked?.months ?? []), element.months])];
    let options: RunningElement[][] = [[element]];
    const at = broken.get(element.id);
    if ((months[0] ?? 0) >= asOf) options = lengths.flatMap((n) => units.map((unit) => [{ ...element, unit, months: n }]));
    else if ((months.at(-1) ?? 0) >= asOf && at !== undefined) {
      const done = months.filter((m) => m < at).length;
      const begun = months.filter((m) => m < asOf).length;
      const rest = (unit: string) => [
        { ...element, months: done },
        { ...element, id: `${element.id}-rest`, unit, months: element.months - done, restOf: element.id },
      ];
      options = [
        ...lengths.filter((n) => n >= begun).map((n) => [{ ...element, months: n }]),
        ...(done > 0 && done < element.months ? units.filter((unit) => unit !== element.unit).map(rest) : []),
      ];
    }
    lists = lists.flatMap((list) => options.map((option) => [...list, ...option]));
  });
  return lists
    .filter((elements) => elements.reduce((sum, { months }) => sum + months, 0) === calendar.length)
    .map((elements) => dated({ ...track, elements }))
    .filter((other) => JSON.stringify(other.elements) !== JSON.stringify(track.elements));
}
