/** What the schema of changes cannot say: references, periods, what is asked of which question, and what contradicts the problem. */
import { month, monthText } from '../../../kernel/month.ts';
import type { Fault } from '../fault.ts';
import type { MonthPeriod, Problem } from '../problem.ts';
import { problemFaults } from '../semantics.ts';
import { applyChanges } from './apply.ts';
import type { Change, Changes, Question } from './change.ts';
import { FOR_GOOD, overlaps, periodOf } from './periods.ts';

/** What leave and dropout need to know of a track: when it has its months. */
export interface KnownTrack {
  id: string;
  from: string;
  to: string;
  /** Told of before. */
  away?: { from: string; months: number }[];
}
type Say = (field: string, code: string, params?: Fault['params']) => void;

const ONLY: Record<Change['type'], Question | null> = {
  places: null,
  approvalEnded: null,
  approvalAdded: null,
  ceiling: null,
  closed: null,
  count: 'whatif',
  share: 'whatif',
  leave: 'replan',
  dropout: 'replan',
};

export function changeFaults(changes: Changes, problem: Problem, tracks: readonly KnownTrack[], question: Question): Fault[] {
  const faults: Fault[] = [];
  const { asOf } = changes;
  if (question === 'replan' && asOf === undefined) faults.push({ path: '', code: 'change.asOfMissing', params: {} });
  if (question === 'whatif' && asOf !== undefined) faults.push({ path: '/asOf', code: 'change.asOf', params: {} });
  // Tracks under way are no longer pinned: the change itself may move them.
  let before = question === 'replan' ? { ...problem, pins: [] } : problem;
  changes.changes.forEach((change, i) => {
    const say: Say = (field, code, params = {}) => faults.push({ path: `/changes/${i}${field}`, code, params });
    const only = ONLY[change.type];
    if (only !== null && only !== question) say('/type', `change.only.${only}`, { type: change.type });
    else
      one(
        change,
        before,
        asOf,
        tracks.map((track) => prolonged(track, changes.changes.slice(0, i))),
        say,
      );
    if (faults.length === 0) before = applyChanges(before, { ...changes, changes: [change] });
  });
  twice(changes.changes, faults);
  if (faults.length > 0) return faults;
  // Each change may be right by itself and the whole of them not be a problem: pins at a unit that closes, more than 100 % in all.
  // A unit that closes for good is one that nobody may use any more: that is the change.
  return problemFaults(before)
    .filter(({ code }) => code !== 'unit.nobody')
    .map(({ path, code, params }) => ({ path: `/changes → ${path}`, code, params }));
}

/** Leave told of earlier in the list puts off the end. */
function prolonged(track: KnownTrack, changes: readonly Change[]): KnownTrack {
  const more = changes.reduce((sum, change) => (change.type === 'leave' && change.track === track.id ? sum + change.months : sum), 0);
  return { ...track, to: monthText(month(track.to) + more) };
}

function one(change: Change, problem: Problem, asOf: string | undefined, tracks: readonly KnownTrack[], say: Say): void {
  if ('unit' in change && !problem.units.some(({ id }) => id === change.unit)) say('/unit', 'unknown.unit', { id: change.unit });
  if ('specialty' in change && change.specialty !== null && !problem.specialties.some(({ id }) => id === change.specialty))
    say('/specialty', 'unknown.specialty', { id: change.specialty });
  if ('from' in change) {
    if (asOf !== undefined && change.from < asOf) say('/from', 'change.past', { from: change.from, asOf });
    const to = 'to' in change ? change.to : undefined;
    if (to !== undefined && to <= change.from) say('/to', 'period.empty', { from: change.from, to });
    else if (change.from < '1950-01' || (to ?? FOR_GOOD) > FOR_GOOD || change.from >= FOR_GOOD)
      say('/from', 'period.far', { from: change.from, to: to ?? FOR_GOOD });
  }
  if (change.type === 'places' || change.type === 'approvalEnded' || change.type === 'approvalAdded') {
    const there = approvalIn(problem, change, periodOf(change));
    const { unit, specialty, kind } = change;
    if (change.type === 'approvalAdded' && there)
      say('', 'change.approvalThere', { unit, specialty, kind, from: there.from, to: there.to });
    if (change.type !== 'approvalAdded' && !there) say('', 'change.noApproval', { unit, specialty, kind, from: change.from });
  }
  if (change.type === 'count' && !problem.demand.some((row) => row.specialty === change.specialty))
    say('/specialty', 'change.noDemand', { id: change.specialty, all: problem.demand.map((row) => row.specialty).join(', ') });
  if (change.type === 'share') {
    if (!problem.agreement.areas.includes(change.area)) say('/area', 'unknown.area', { id: change.area });
    if (change.low > change.high) say('/low', 'share.lowAboveHigh', { low: change.low, high: change.high });
  }
  if (change.type === 'leave' || change.type === 'dropout') {
    const track = tracks.find(({ id }) => id === change.track);
    if (!track) say('/track', 'change.noTrack', { id: change.track });
    else if (change.from < track.from || change.from >= track.to)
      say('/from', 'change.notUnderWay', { id: track.id, found: change.from, from: track.from, to: monthText(month(track.to) - 1) });
    const before = track?.away?.find((leave) => change.type === 'leave' && overlaps(absence(leave), absence(change)));
    if (before) say('/from', 'change.awayBefore', { id: change.track, from: before.from, months: before.months });
  }
}

const approvalIn = (problem: Problem, change: { unit: string; specialty: string; kind: string }, period: MonthPeriod) =>
  problem.approvals.find(
    (row) => row.unit === change.unit && row.specialty === change.specialty && row.kind === change.kind && overlaps(row, period),
  );

const absence = ({ from, months }: { from: string; months: number }): MonthPeriod => ({ from, to: monthText(month(from) + months) });

/** A doctor drops out once, and is not away twice at the same time, nor after dropping out. */
function twice(changes: readonly Change[], faults: Fault[]): void {
  const absences = changes.flatMap((change, i) => {
    if (change.type !== 'leave' && change.type !== 'dropout') return [];
    const period = change.type === 'dropout' ? { from: change.from, to: FOR_GOOD } : absence(change);
    return [{ i, track: change.track, period }];
  });
  for (const [n, a] of absences.entries()) {
    const other = absences.slice(0, n).find((b) => b.track === a.track && overlaps(a.period, b.period));
    if (other) faults.push({ path: `/changes/${a.i}/from`, code: 'change.awayTwice', params: { id: a.track, other: other.i } });
  }
}
