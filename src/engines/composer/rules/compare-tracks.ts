/**
 * Which track of one plan is which of another: matched by fewest changed months, within a specialty. A month is changed when the unit, or
 * the kind of training there, is another than in the same calendar month of the other track; a month that only one of them has is changed.
 * Where a month lies decides, not how the months are cut into elements. Tracks without a partner stand alone.
 */
import { type MonthText, month, monthText } from '../../../kernel/month.ts';
import { assign } from './compare-assignment.ts';

export interface ComparedElement {
  unit: string;
  from: MonthText;
  months: number;
  kind: string;
}
export interface ComparedTrack {
  id: string;
  specialty: string;
  start: MonthText;
  elements: readonly ComparedElement[];
}

/** Where a doctor is in a month; null = the track does not run then. */
export type Place = { unit: string; kind: string } | null;

/** Months after one another in which a track is at `a` in one plan and at `b` in the other. */
export interface Move {
  from: MonthText;
  months: number;
  a: Place;
  b: Place;
}
export interface TrackRef {
  id: string;
  specialty: string;
  start: MonthText;
  /** Its place among the plan's tracks of the specialty by start: «Neurologi 3». */
  number: number;
}
export interface ChangedTrack {
  specialty: string;
  a: TrackRef;
  b: TrackRef;
  months: number;
  moves: Move[];
}
export interface TrackComparison {
  identical: number;
  changed: ChangedTrack[];
  onlyA: TrackRef[];
  onlyB: TrackRef[];
}

/** A track month by month: each month's place as one text, and as a number of its own, since numbers are compared millions of times. */
interface Laid {
  ref: TrackRef;
  first: number;
  places: string[];
  codes: Int32Array;
  /** Months with a place. */
  months: number;
  signature: string;
}

/** The number of each place; 0 = nowhere. */
type Codes = Map<string, number>;

export function compareTracks(a: readonly ComparedTrack[], b: readonly ComparedTrack[]): TrackComparison {
  const result: TrackComparison = { identical: 0, changed: [], onlyA: [], onlyB: [] };
  matchTracks(a, b, {
    equal: () => result.identical++,
    pair: (x, y) => result.changed.push(changed(x, y)),
    onlyA: (x) => result.onlyA.push(x.ref),
    onlyB: (y) => result.onlyB.push(y.ref),
  });
  const specialtyThenNumber = (x: TrackRef, y: TrackRef) => compareTexts(x.specialty, y.specialty) || x.number - y.number;
  result.changed.sort((x, y) => specialtyThenNumber(x.a, y.a));
  result.onlyA.sort(specialtyThenNumber);
  result.onlyB.sort(specialtyThenNumber);
  return result;
}

/** Which track of `a` each track of `b` is: by ids. */
export function partnersOf(a: readonly ComparedTrack[], b: readonly ComparedTrack[]): Map<string, string> {
  const partners = new Map<string, string>();
  const pair = (x: Laid, y: Laid) => partners.set(y.ref.id, x.ref.id);
  matchTracks(a, b, { equal: pair, pair, onlyA: () => {}, onlyB: () => {} });
  return partners;
}

interface Matched {
  equal(x: Laid, y: Laid): void;
  pair(x: Laid, y: Laid): void;
  onlyA(x: Laid): void;
  onlyB(y: Laid): void;
}

function matchTracks(a: readonly ComparedTrack[], b: readonly ComparedTrack[], tell: Matched): void {
  const codes: Codes = new Map([['', 0]]);
  const specialties = [...new Set([...a, ...b].map((track) => track.specialty))].sort();
  for (const specialty of specialties) {
    const of = (tracks: readonly ComparedTrack[]) =>
      inOrder(
        tracks.filter((track) => track.specialty === specialty),
        codes,
      );
    const { left, right } = takeEqual(of(a), of(b), tell.equal);
    const partners = assign(left.map((x) => right.map((y) => changedMonths(x, y))));
    left.forEach((x, i) => {
      const y = right[partners[i] ?? -1];
      if (y) tell.pair(x, y);
      else tell.onlyA(x);
    });
    const taken = new Set(partners);
    for (const [j, y] of right.entries()) if (!taken.has(j)) tell.onlyB(y);
  }
}

/**
 * Equal tracks are partners before all others. That loses nothing: changed months obey the triangle inequality, so a matching that parts two
 * equal tracks is never better than the one that joins them.
 */
function takeEqual(a: Laid[], b: Laid[], equal: Matched['equal']): { left: Laid[]; right: Laid[] } {
  const free = new Map<string, Laid[]>();
  for (const track of b) free.set(track.signature, [...(free.get(track.signature) ?? []), track]);
  const used = new Set<Laid>();
  const left = a.filter((track) => {
    const partner = free.get(track.signature)?.shift();
    if (partner) {
      used.add(partner);
      equal(track, partner);
    }
    return !partner;
  });
  return { left, right: b.filter((track) => !used.has(track)) };
}

/** The order in which ties are decided does not depend on the order of the plan: by what the track is, then by its id. */
const inOrder = (tracks: readonly ComparedTrack[], codes: Codes): Laid[] =>
  [...tracks]
    .sort((x, y) => compareTexts(x.start, y.start) || byNumber.compare(x.id, y.id))
    .map((track, at) => laid(track, at + 1, codes))
    .sort((x, y) => compareTexts(x.signature, y.signature) || compareTexts(x.ref.id, y.ref.id));

/** As the pages number tracks. */
const byNumber = new Intl.Collator('da', { numeric: true });

const compareTexts = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

function laid({ id, specialty, start, elements }: ComparedTrack, number: number, codes: Codes): Laid {
  const first = elements.length === 0 ? month(start) : Math.min(...elements.map(({ from }) => month(from)));
  const places: string[] = [];
  for (const { unit, kind, from, months } of elements) for (let i = 0; i < months; i++) places[month(from) - first + i] = `${kind} ${unit}`;
  const signature = `${monthText(first)} ${places.join(',')}`;
  const numbers = Int32Array.from(places, (place = '') => codeOf(place, codes));
  return { ref: { id, specialty, start, number }, first, places, codes: numbers, months: numbers.filter(Boolean).length, signature };
}

function codeOf(place: string, codes: Codes): number {
  const known = codes.get(place);
  if (known !== undefined) return known;
  codes.set(place, codes.size);
  return codes.size - 1;
}

const at = (track: Laid, when: number): string => track.places[when - track.first] ?? '';

/** Months in which either has a place, less those in which both have the same. */
function changedMonths(x: Laid, y: Laid): number {
  const from = Math.max(x.first, y.first);
  const to = Math.min(x.first + x.codes.length, y.first + y.codes.length);
  let both = 0;
  let same = 0;
  for (let when = from; when < to; when++) {
    const here = x.codes[when - x.first];
    const there = y.codes[when - y.first];
    if (here && there) both++;
    if (here && here === there) same++;
  }
  return x.months + y.months - both - same;
}

function changed(x: Laid, y: Laid): ChangedTrack {
  const from = Math.min(x.first, y.first);
  const to = Math.max(x.first + x.places.length, y.first + y.places.length);
  const moves: Move[] = [];
  let before = '';
  for (let when = from; when < to; when++) {
    const [a, b] = [at(x, when), at(y, when)];
    const key = a === b ? '' : `${a}|${b}`;
    const last = moves.at(-1);
    if (key !== '' && key === before && last) last.months++;
    else if (key !== '') moves.push({ from: monthText(when), months: 1, a: placeOf(a), b: placeOf(b) });
    before = key;
  }
  return { specialty: x.ref.specialty, a: x.ref, b: y.ref, months: changedMonths(x, y), moves };
}

function placeOf(text: string): Place {
  const cut = text.indexOf(' ');
  return text === '' ? null : { kind: text.slice(0, cut), unit: text.slice(cut + 1) };
}
