/** `videre-replan/1`: how the tracks go on, what moved, what could not be repaired and why, and what is proven. No clock, no host. */
import { type MonthText, monthText } from '../../../kernel/month.ts';
import type { Figures, Reason } from '../plan.ts';
import { deviationsOf } from '../rules/flex.ts';
import { VERSION } from '../version.ts';
import type { House } from './judge.ts';
import { type Move, measured, movesOf } from './measure.ts';
import type { Replanned } from './replan.ts';
import { placedTrack, type RunningTrack } from './running.ts';
import type { Score } from './score.ts';
import { reasonsFor } from './unrepaired.ts';

export interface ChangedTrack {
  track: string;
  months: number;
  moves: Move[];
}
export interface UnrepairedTrack {
  track: string;
  /** Elements without a place. */
  elements: string[];
  reasons: Reason[];
}
export interface Proof {
  score: Score;
  /** No plan scores less, whichever tracks it changes. */
  bound: Score;
  /** No plan that changes only the tracks of the neighbourhood scores less. */
  boundNear: Score;
  /** all: the score is the best of all; neighbourhood: the best of those that change only the neighbourhood; none: not proven. */
  scope: 'all' | 'neighbourhood' | 'none';
  /** The tracks that the change touches, and with them those in their way that were allowed to move. */
  touched: string[];
  neighbourhood: string[];
  /** Points by which the wishes may be met better by the neighbourhood with the same score; null = not known. */
  wishesGap: number | null;
}
export interface Replan {
  schema: 'videre-replan/1';
  version: string;
  problemSha256: string;
  planSha256: string;
  changeSha256: string;
  asOf: MonthText;
  tracks: RunningTrack[];
  changed: ChangedTrack[];
  /** Put off by leave, in months; not counted as changed. */
  putOff: { track: string; months: number }[];
  ended: { track: string; from: MonthText }[];
  unrepaired: UnrepairedTrack[];
  proof: Proof;
  /** Of the tracks that go on, if nobody had moved, and as they are now. */
  before: { cost: number; figures: Figures };
  after: { cost: number; figures: Figures };
}
export interface Hashes {
  problemSha256: string;
  planSha256: string;
  changeSha256: string;
}

export function answerOf(replanned: Replanned, tracks: readonly RunningTrack[], hashes: Hashes): Replan {
  const { scene, chosen, touched, neighbours, score, bound, boundNear, wishesGap } = replanned;
  const moved = new Map(chosen.map((choice) => [choice.subject, choice]));
  const goingOn = scene.subjects.map((subject) => {
    const choice = moved.get(subject);
    return choice ? toldAnew(choice.track, scene.house) : subject.track;
  });
  const byId = new Map([...goingOn, ...scene.ended].map((track) => [track.id, track]));
  const ids = (subjects: typeof touched) => subjects.map(({ track }) => track.id);
  const scope = same(score, bound) ? 'all' : same(score, boundNear) ? 'neighbourhood' : 'none';
  return {
    schema: 'videre-replan/1',
    version: VERSION,
    ...hashes,
    asOf: monthText(scene.asOf),
    tracks: tracks.flatMap(({ id }) => byId.get(id) ?? []),
    changed: chosen
      .filter(({ kind }) => kind === 'moves')
      .map(({ subject, track, moved: months }) => ({
        track: track.id,
        months,
        moves: movesOf(subject.track, track, scene.asOf),
      })),
    putOff: putOffOf(tracks, goingOn),
    ended: scene.ended.map(({ id, ended }) => ({ track: id, from: ended ?? '' })),
    unrepaired: chosen
      .filter(({ kind }) => kind === 'unrepaired')
      .map(({ subject, track }) => ({
        track: track.id,
        elements: track.elements.filter(({ unit }) => unit === null).map(({ id }) => id),
        reasons: reasonsFor(replanned, subject),
      })),
    proof: { score, bound, boundNear, scope, touched: ids(touched), neighbourhood: ids(neighbours), wishesGap },
    before: measured(
      scene.house,
      scene.subjects.map(({ track }) => placedTrack(track, scene.house.index)),
    ),
    after: measured(
      scene.house,
      goingOn.map((track) => placedTrack(track, scene.house.index)),
    ),
  };
}

/** A flex track that now starts or ends elsewhere says so: it was moved. What it no longer does it says no longer. */
function toldAnew(track: RunningTrack, { problem, index }: House): RunningTrack {
  if (!track.flex) return track;
  const { from, deviations } = track.flex;
  const now = deviationsOf(placedTrack(track, index), { problem, index });
  const told = now.map((at) => deviations.find(({ params }) => params.at === at) ?? { code: 'replanned', params: { at } });
  return { ...track, flex: { from, deviations: told } };
}

const same = (a: Score, b: Score): boolean => JSON.stringify(a) === JSON.stringify(b);

function putOffOf(before: readonly RunningTrack[], after: readonly RunningTrack[]): Replan['putOff'] {
  const away = ({ away = [] }: RunningTrack) => away.reduce((sum, { months }) => sum + months, 0);
  const was = new Map(before.map((track) => [track.id, away(track)]));
  return after.flatMap((track) => {
    const months = away(track) - (was.get(track.id) ?? 0);
    return months > 0 ? [{ track: track.id, months }] : [];
  });
}
