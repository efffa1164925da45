/** A small draft for the tables of cases: two tracks of neuro, t2 the same as t1 but for its third element. */
import { track, world } from '../../../engines/composer/rules/case.ts';
import type { DraftTrack, Edit } from './draft.ts';
import { type IndexedProblem, indexed } from './indexed-problem.ts';

export function ground(): IndexedProblem {
  const { problem } = world();
  return indexed(problem);
}

export function draft(): DraftTrack[] {
  const [t1, t2] = [track('t1'), track('t2')].map((plain) => ({
    ...plain,
    pinned: false,
    elements: plain.elements.map((element) => ({ ...element, pinned: false })),
  }));
  if (!t1 || !t2) throw new Error('two tracks');
  const third = t2.elements[2];
  if (third) third.unit = 'e';
  return [t1, t2];
}

export interface EditCase {
  name: string;
  /** What is so before. */
  given?: (tracks: DraftTrack[]) => void;
  edit: Edit;
  /** The touched tracks in a line each, or the refusal's code. */
  gives: string[] | string;
}

/** «t1 2028-03: w 18, w-med 6 side, u 12, w 12»; ! marks what is pinned, ? what is to be named. */
export const line = ({ id, start, pinned, elements }: DraftTrack): string =>
  `${id} ${start}${pinned ? '!' : ''}: ${elements
    .map((e) => `${e.unit ?? '?'} ${e.months}${e.kind === 'side' ? ' side' : ''}${e.pinned ? '!' : ''}`)
    .join(', ')}`;

const pinElement = (t: number, e: number) => (tracks: DraftTrack[]) => {
  const element = tracks[t]?.elements[e];
  if (element) element.pinned = true;
};
const pinTrack = (tracks: DraftTrack[]) => {
  if (tracks[0]) tracks[0].pinned = true;
};

export const cases: EditCase[] = [
  { name: 'another unit', edit: { kind: 'setUnit', element: 't1-e3', unit: 'e' }, gives: ['t1 2028-03: w 18, w-med 6 side, e 12, w 12'] },
  { name: 'to be named', edit: { kind: 'setUnit', element: 't1-e3', unit: null }, gives: ['t1 2028-03: w 18, w-med 6 side, ? 12, w 12'] },
  { name: 'a unit that is not there', edit: { kind: 'setUnit', element: 't1-e3', unit: 'x' }, gives: 'unknownUnit' },
  { name: 'the unit it has', edit: { kind: 'setUnit', element: 't1-e3', unit: 'u' }, gives: 'nothingChanges' },
  { name: 'an element that is gone', edit: { kind: 'setUnit', element: 'x', unit: 'u' }, gives: 'elementGone' },
  { name: 'a pinned element', given: pinElement(0, 2), edit: { kind: 'setUnit', element: 't1-e3', unit: 'e' }, gives: 'elementPinned' },
  { name: 'an element of a pinned track', given: pinTrack, edit: { kind: 'setUnit', element: 't1-e3', unit: 'e' }, gives: 'trackPinned' },
  {
    name: 'the element beside a pinned one',
    given: pinElement(0, 3),
    edit: { kind: 'setUnit', element: 't1-e3', unit: 'e' },
    gives: ['t1 2028-03: w 18, w-med 6 side, e 12, w 12!'],
  },
  { name: 'a length', edit: { kind: 'setMonths', element: 't1-e1', months: 12 }, gives: ['t1 2028-03: w 12, w-med 6 side, u 12, w 12'] },
  { name: 'no length at all', edit: { kind: 'setMonths', element: 't1-e1', months: 0 }, gives: 'monthsOutOfBounds' },
  { name: 'half a month', edit: { kind: 'setMonths', element: 't1-e1', months: 1.5 }, gives: 'monthsOutOfBounds' },
  { name: 'the length it has', edit: { kind: 'setMonths', element: 't1-e1', months: 18 }, gives: 'nothingChanges' },
  {
    name: 'a length before a pinned element, which would move',
    given: pinElement(0, 3),
    edit: { kind: 'setMonths', element: 't1-e1', months: 12 },
    gives: 'elementPinned',
  },
  {
    name: 'a length after a pinned element',
    given: pinElement(0, 0),
    edit: { kind: 'setMonths', element: 't1-e4', months: 18 },
    gives: ['t1 2028-03: w 18!, w-med 6 side, u 12, w 18'],
  },
  { name: 'a border', edit: { kind: 'moveBorder', element: 't1-e3', months: -4 }, gives: ['t1 2028-03: w 18, w-med 6 side, u 8, w 16'] },
  { name: 'a border past the next element', edit: { kind: 'moveBorder', element: 't1-e3', months: 12 }, gives: 'monthsOutOfBounds' },
  { name: 'a border that stays', edit: { kind: 'moveBorder', element: 't1-e3', months: 0 }, gives: 'nothingChanges' },
  { name: 'the last element has no border', edit: { kind: 'moveBorder', element: 't1-e4', months: 1 }, gives: 'noBorder' },
  {
    name: 'a border with a pinned element',
    given: pinElement(0, 3),
    edit: { kind: 'moveBorder', element: 't1-e3', months: -4 },
    gives: 'elementPinned',
  },
  {
    name: 'a border before elements that do not move',
    given: pinElement(0, 3),
    edit: { kind: 'moveBorder', element: 't1-e1', months: 2 },
    gives: ['t1 2028-03: w 20, w-med 4 side, u 12, w 12!'],
  },
  {
    name: 'units of two tracks',
    edit: { kind: 'swapElements', a: 't1-e3', b: 't2-e3' },
    gives: ['t1 2028-03: w 18, w-med 6 side, e 12, w 12', 't2 2028-03: w 18, w-med 6 side, u 12, w 12'],
  },
  { name: 'own for side', edit: { kind: 'swapElements', a: 't1-e3', b: 't2-e2' }, gives: 'kindsDiffer' },
  { name: 'the same unit in both', edit: { kind: 'swapElements', a: 't1-e1', b: 't2-e4' }, gives: 'nothingChanges' },
  { name: 'with itself', edit: { kind: 'swapElements', a: 't1-e1', b: 't1-e1' }, gives: 'nothingChanges' },
  {
    name: 'with a pinned one',
    given: pinElement(0, 2),
    edit: { kind: 'swapElements', a: 't2-e3', b: 't1-e3' },
    gives: 'elementPinned',
  },
  {
    name: 'the order in a track, lengths along',
    edit: { kind: 'swapElements', a: 't1-e3', b: 't1-e1' },
    gives: ['t1 2028-03: u 12, w-med 6 side, w 18, w 12'],
  },
  {
    name: 'the order around a pinned element that would move',
    given: pinElement(0, 1),
    edit: { kind: 'swapElements', a: 't1-e1', b: 't1-e3' },
    gives: 'elementPinned',
  },
  {
    name: 'the order of equal lengths around a pinned element',
    given: (tracks) => {
      pinElement(0, 1)(tracks);
      Object.assign(tracks[0]?.elements[0] ?? {}, { months: 12 });
    },
    edit: { kind: 'swapElements', a: 't1-e1', b: 't1-e3' },
    gives: ['t1 2028-03: u 12, w-med 6 side!, w 12, w 12'],
  },
  { name: 'a start', edit: { kind: 'setStart', track: 't1', start: '2028-09' }, gives: ['t1 2028-09: w 18, w-med 6 side, u 12, w 12'] },
  { name: 'a start in another year', edit: { kind: 'setStart', track: 't1', start: '2029-03' }, gives: 'startOutsideYear' },
  { name: 'the start it has', edit: { kind: 'setStart', track: 't1', start: '2028-03' }, gives: 'nothingChanges' },
  {
    name: 'a start with a pinned element',
    given: pinElement(0, 1),
    edit: { kind: 'setStart', track: 't1', start: '2028-09' },
    gives: 'elementPinned',
  },
  { name: 'a track that is gone', edit: { kind: 'setStart', track: 'x', start: '2028-09' }, gives: 'trackGone' },
  {
    name: 'pinning a track',
    edit: { kind: 'pinTrack', track: 't1', pinned: true },
    gives: ['t1 2028-03!: w 18, w-med 6 side, u 12, w 12'],
  },
  { name: 'loosening what is loose', edit: { kind: 'pinTrack', track: 't1', pinned: false }, gives: 'nothingChanges' },
  {
    name: 'pinning an element',
    edit: { kind: 'pinElement', element: 't1-e2', pinned: true },
    gives: ['t1 2028-03: w 18, w-med 6 side!, u 12, w 12'],
  },
  {
    name: 'loosening a track',
    given: pinTrack,
    edit: { kind: 'pinTrack', track: 't1', pinned: false },
    gives: ['t1 2028-03: w 18, w-med 6 side, u 12, w 12'],
  },
  { name: 'taking a track out', edit: { kind: 'removeTrack', track: 't1' }, gives: [] },
  { name: 'taking out a pinned track', given: pinTrack, edit: { kind: 'removeTrack', track: 't1' }, gives: 'trackPinned' },
  {
    name: 'taking out a track with a pinned element',
    given: pinElement(0, 1),
    edit: { kind: 'removeTrack', track: 't1' },
    gives: 'elementPinned',
  },
  {
    name: 'a new track, its places to be named, with the first lengths that add up',
    edit: { kind: 'addTrack', track: 't3', pattern: 'n1', start: '2028-09', elements: ['a', 'b', 'c', 'd'] },
    gives: ['t3 2028-09: ? 12, ? 6 side, ? 12, ? 18'],
  },
  {
    name: 'a pattern that is not there',
    edit: { kind: 'addTrack', track: 't3', pattern: 'n9', start: '2028-09', elements: ['a'] },
    gives: 'unknownPattern',
  },
  {
    name: 'another number of elements than the pattern',
    edit: { kind: 'addTrack', track: 't3', pattern: 'n1', start: '2028-09', elements: ['a'] },
    gives: 'patternElements',
  },
  {
    name: 'an element’s id that is taken',
    edit: { kind: 'addTrack', track: 't3', pattern: 'n1', start: '2028-09', elements: ['a', 'b', 't1-e1', 'd'] },
    gives: 'idTaken',
  },
  {
    name: 'a track’s id that is taken',
    edit: { kind: 'addTrack', track: 't1', pattern: 'n1', start: '2028-09', elements: ['a', 'b', 'c', 'd'] },
    gives: 'idTaken',
  },
  {
    name: 'a new track in another year',
    edit: { kind: 'addTrack', track: 't3', pattern: 'n1', start: '2029-01', elements: ['a', 'b', 'c', 'd'] },
    gives: 'startOutsideYear',
  },
];
