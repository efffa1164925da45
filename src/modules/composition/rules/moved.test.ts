/** How much of a draft lies otherwise in a plan. */
import { expect, test } from 'vitest';
import type { PlanTrack } from '../../../engines/composer/plan.ts';
import type { DraftTrack } from './draft.ts';
import { movedFrom } from './moved.ts';

const planned = (id: string, units: [string, string]): PlanTrack => ({
  id,
  specialty: 's',
  pattern: 'p',
  start: '2028-03',
  elements: units.map((unit, at) => ({ id: `${id}-${at}`, kind: 'own', unit, from: at === 0 ? '2028-03' : '2029-03', months: 12 })),
});
const drafted = (track: PlanTrack): DraftTrack => ({
  ...track,
  pinned: false,
  elements: track.elements.map((element) => ({ ...element, pinned: false })),
});

const first = planned('t1', ['a', 'b']);
const second = planned('t2', ['c', 'd']);

test.each([
  ['as it was', [first, second], { tracks: 0, months: 0 }],
  ['one element elsewhere', [first, planned('t2', ['c', 'a'])], { tracks: 1, months: 12 }],
  ['a track less', [first], { tracks: 1, months: 0 }],
  ['a track more', [first, second, planned('t3', ['e', 'f'])], { tracks: 1, months: 0 }],
])('%s', (_, plan, moved) => {
  expect(movedFrom([first, second].map(drafted), plan)).toEqual(moved);
});
