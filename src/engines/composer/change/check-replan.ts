/**
 * The independent checker of a replan: recomputes from the months what may be and what is, and compares. It imports nothing of the search.
 * The past stands; nobody ends or stays away but those who do; no rule that held is broken, but where the answer says that a place is missing;
 * who is not named as changed goes on as before; and every figure that the answer gives of itself is so.
 */
import { type Month, month } from '../../../kernel/month.ts';
import type { Difference } from '../check.ts';
import type { Problem } from '../problem.ts';
import type { Changes } from './change.ts';
import { excess, newlyOver } from './excess.ts';
import { goesOn, housesOf } from './houses.ts';
import { newFindings, trackFindings } from './judge.ts';
import { measured, movesOf, unitByMonth } from './measure.ts';
import type { Replan } from './replan-answer.ts';
import { placedTrack, type RunningTrack } from './running.ts';

export interface ReplanCheck {
  accepted: boolean;
  differences: Difference[];
}

export function checkReplan(problem: Problem, tracks: readonly RunningTrack[], changes: Changes, replan: Replan): ReplanCheck {
  const differences: Difference[] = [];
  const say = (path: string, code: string, params: Difference['params'] = {}) => {
    differences.push({ path, code, params });
  };
  const asOf = month(changes.asOf ?? '');
  const { before, after } = housesOf(problem, changes);
  const open = new Map(replan.unrepaired.map(({ track, elements }) => [track, elements]));
  const pairs = tracks.map((was, i) => ({ was, goes: goesOn(was, changes), is: replan.tracks[i], path: `/tracks/${i}` }));
  if (replan.tracks.length !== tracks.length) say('/tracks', 'count', { expected: tracks.length, found: replan.tracks.length });
  for (const { was, goes, is, path } of pairs) {
    if (is?.id !== goes.id) {
      say(path, 'track', { expected: goes.id, found: is?.id ?? '' });
      continue;
    }
    for (const field of ['specialty', 'pattern', 'start', 'ended', 'away'] as const)
      if (JSON.stringify(is[field]) !== JSON.stringify(goes[field])) say(`${path}/${field}`, 'differs', { track: is.id });
    if (pastOf(is, asOf) !== pastOf(was, asOf)) say(path, 'past', { track: is.id });
    if (is.ended !== undefined) continue;
    const missing = is.elements.filter(({ unit, id }) => unit === null && was.elements.every((one) => one.id !== id || one.unit !== null));
    const told = open.get(is.id) ?? [];
    if (missing.map(({ id }) => id).join() !== told.join())
      say(path, 'unrepaired', { track: is.id, found: missing.length, told: told.length });
    const broken = newFindings(trackFindings(before, was), trackFindings(after, is));
    for (const { code } of told.length > 0 ? [] : broken) say(path, 'rule', { track: is.id, rule: code });
    const moves = movesOf(goes, is, asOf);
    const named = replan.changed.find(({ track }) => track === is.id);
    if (told.length === 0 && JSON.stringify(named?.moves ?? []) !== JSON.stringify(moves)) say(path, 'moves', { track: is.id });
    if (!named && told.length === 0 && JSON.stringify(is.elements) !== JSON.stringify(goes.elements))
      say(path, 'changed', { track: is.id });
  }
  const placed = (house: typeof before, list: readonly RunningTrack[]) => list.map((track) => placedTrack(track, house.index));
  const fuller = newlyOver(excess(before, placed(before, tracks), asOf), excess(after, placed(after, replan.tracks), asOf));
  for (const key of fuller.slice(0, 20)) say('/tracks', 'capacity', { place: key });
  // Who is put off and who has left follows from the changes alone.
  const goingOn = pairs.filter(({ goes }) => goes.ended === undefined);
  const putOff = goingOn.flatMap(({ was, goes }) => {
    const months = monthsAway(goes) - monthsAway(was);
    return months > 0 ? [{ track: goes.id, months }] : [];
  });
  const ended = pairs.flatMap(({ goes }) => (goes.ended === undefined ? [] : [{ track: goes.id, from: goes.ended }]));
  if (JSON.stringify(replan.putOff) !== JSON.stringify(putOff)) say('/putOff', 'differs');
  if (JSON.stringify(replan.ended) !== JSON.stringify(ended)) say('/ended', 'differs');
  const { score, bound } = replan.proof;
  const found = {
    unrepaired: replan.unrepaired.length,
    changed: replan.changed.length,
    months: replan.changed.reduce((sum, { moves }) => sum + moves.reduce((total, { months }) => total + months, 0), 0),
  };
  if (JSON.stringify(found) !== JSON.stringify(score))
    say('/proof/score', 'differs', { expected: JSON.stringify(found), found: JSON.stringify(score) });
  if (order(bound) > order(score)) say('/proof/bound', 'aboveScore');
  const live = (list: readonly (RunningTrack | undefined)[]) =>
    list.flatMap((track) => (track && track.ended === undefined ? [track] : []));
  const figures = { before: live(pairs.map(({ goes }) => goes)), after: live(replan.tracks) };
  for (const side of ['before', 'after'] as const)
    if (JSON.stringify(replan[side]) !== JSON.stringify(measured(after, placed(after, figures[side])))) say(`/${side}`, 'differs');
  return { accepted: differences.length === 0, differences };
}

const monthsAway = ({ away = [] }: RunningTrack): number => away.reduce((sum, { months }) => sum + months, 0);

/** The unit of each month that has been, as text. */
const pastOf = (track: RunningTrack, asOf: Month): string =>
  [...unitByMonth(track)]
    .filter(([at]) => at < asOf)
    .map(([at, unit]) => `${at} ${unit}`)
    .join();

/** So that scores compare as texts. */
const order = ({ unrepaired, changed, months }: Replan['proof']['score']): string =>
  [unrepaired, changed, months].map((n) => String(n).padStart(9, '0')).join();
