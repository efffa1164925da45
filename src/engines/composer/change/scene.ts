/** The scene of a replan: every track as it would go on by itself after the change, what the change breaks of it, and the places there are. */
import { type Month, month } from '../../../kernel/month.ts';
import type { Pattern, Problem } from '../problem.ts';
import type { Finding } from '../rules/finding.ts';
import type { Changes } from './change.ts';
import { goesOn, housesOf } from './houses.ts';
import { type House, newFindings, trackFindings } from './judge.ts';
import { Count, Lines, type Use } from './lines.ts';
import { calendarOf, placedTrack, type RunningTrack } from './running.ts';

/** A track that goes on. */
export interface Subject {
  no: number;
  /** With leave counted in: how it would go on. */
  track: RunningTrack;
  pattern: Pattern | null;
  calendar: Month[];
  /** The unit of each training month. */
  units: (string | null)[];
  uses: Use[];
  /** What was not as the rules want it before the change: nobody is asked to mend that. */
  known: () => readonly Finding[];
  /** By element that cannot stay as it is: the first month in which it cannot. */
  broken: Map<string, Month>;
  /** Those of them that break a rule about the track itself; of the others there are only too many in one place. */
  amiss: Set<string>;
}

export interface Scene {
  house: House;
  asOf: Month;
  lines: Lines;
  subjects: Subject[];
  /** Of doctors that leave. */
  ended: RunningTrack[];
  /** What those take until then. */
  endedUses: Use[];
}

export function setScene(problem: Problem, tracks: readonly RunningTrack[], changes: Changes): Scene {
  const { before, after: house } = housesOf(problem, changes);
  const asOf = month(changes.asOf ?? '');
  const running = tracks.map((track) => goesOn(track, changes));
  const ends = running.flatMap((track) => calendarOf(track).slice(-1));
  const to = ends.reduce((last, at) => Math.max(last, at + 1), asOf + 1);
  const placedBefore = tracks.map((track) => placedTrack(track, before.index));
  const lines = new Lines(house.index, { index: before.index, tracks: placedBefore }, { from: asOf, to });
  // Only where the house changes, or leave puts months off, can a rule about the track itself be broken.
  const changed = new Set(changes.changes.flatMap((change) => ('unit' in change ? [change.unit] : [])));
  const subjects: Subject[] = [];
  const ended: RunningTrack[] = [];
  running.forEach((track, i) => {
    const old = tracks[i];
    if (track.ended !== undefined || !old) ended.push(track);
    else {
      const subject = subjectOf(
        house,
        lines,
        track,
        once(() => trackFindings(before, old)),
        subjects.length,
      );
      subjects.push(subject);
      const concerned = track !== old || track.elements.some(({ unit }) => changed.has(unit ?? ''));
      if (concerned) markAmiss(house, subject, lines.first);
    }
  });
  const endedUses = ended.flatMap((track) => lines.usesOf(placedTrack(track, house.index)));
  const scene = { house, asOf, lines, subjects, ended, endedUses };
  markFull(scene);
  return scene;
}

const once = <T>(make: () => T): (() => T) => {
  let value: { made: T } | null = null;
  return () => {
    value ??= { made: make() };
    return value.made;
  };
};

function subjectOf(house: House, lines: Lines, track: RunningTrack, known: Subject['known'], no: number): Subject {
  const units = track.elements.flatMap(({ unit, months }) => Array<string | null>(months).fill(unit));
  const pattern = house.index.patterns.get(track.pattern) ?? null;
  const uses = lines.usesOf(placedTrack(track, house.index));
  return { no, track, pattern, calendar: calendarOf(track), units, uses, known, broken: new Map(), amiss: new Set() };
}

function markAmiss(house: House, { track, known, broken, amiss }: Subject, first: Month): void {
  const findings = newFindings(known(), trackFindings(house, track));
  const aboutElements = findings.some(({ element }) => element !== null);
  const placed = placedTrack(track, house.index);
  // What is only about the whole track (competences) may be mended in any month to come.
  for (const finding of aboutElements ? findings.filter(({ element }) => element !== null) : findings) {
    const elements = placed.elements.filter(({ id, to }) => to > first && (finding.element === null || finding.element === id));
    for (const { id, from, to } of elements) {
      amiss.add(id);
      mark(broken, id, firstAmiss(house, track, id, Math.max(from, first), to));
    }
  }
}

const mark = (broken: Map<string, Month>, id: string, at: Month): void => {
  broken.set(id, Math.min(broken.get(id) ?? at, at));
};

/** The first month of an element in which its unit is not approved; else its first month to come. */
function firstAmiss({ index }: House, track: RunningTrack, id: string, from: Month, to: Month): Month {
  const element = track.elements.find((one) => one.id === id);
  const approvals = index.approvals.get(`${element?.unit}|${track.specialty}|${element?.kind}`) ?? [];
  for (let at = from; at < to; at++) if (!approvals.some((span) => span.from <= at && at < span.to)) return at;
  return from;
}

/** Where there are more than there may be, every track there is touched: any of them may be the one to move. */
function markFull({ house, lines, subjects, endedUses }: Scene): void {
  const count = new Count(lines);
  count.add(endedUses);
  for (const { uses } of subjects) count.add(uses);
  for (const { track, broken } of subjects)
    for (const { id, unit, kind, from, to } of placedTrack(track, house.index).elements)
      for (const use of unit === null ? [] : lines.usesAt(unit, track.specialty, kind, from, to)) {
        const over = count.overAt(use);
        if (over !== null) mark(broken, id, lines.first + over);
      }
}
