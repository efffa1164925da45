/** Any edit of the small draft, sensible or not. */
import fc from 'fast-check';
import type { Edit } from './draft.ts';

const track = fc.constantFrom('t1', 't2', 't3', 'gone');
const element = fc.constantFrom(...['t1', 't2', 't3'].flatMap((t) => [1, 2, 3, 4].map((e) => `${t}-e${e}`)), 'gone');
const start = fc.constantFrom('2028-03', '2028-09', '2029-03');
const pinned = fc.boolean();

export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('setUnit' as const), element, unit: fc.constantFrom('w', 'e', 'u', 'v', 'w-med', 'x', null) }),
  fc.record({ kind: fc.constant('setMonths' as const), element, months: fc.integer({ min: 0, max: 24 }) }),
  fc.record({ kind: fc.constant('moveBorder' as const), element, months: fc.integer({ min: -20, max: 20 }) }),
  fc.record({ kind: fc.constant('swapElements' as const), a: element, b: element }),
  fc.record({ kind: fc.constant('setStart' as const), track, start }),
  fc.record({ kind: fc.constant('pinTrack' as const), track, pinned }),
  fc.record({ kind: fc.constant('pinElement' as const), element, pinned }),
  fc.record({ kind: fc.constant('removeTrack' as const), track }),
  fc.record({
    kind: fc.constant('addTrack' as const),
    track: fc.constantFrom('t1', 't3'),
    pattern: fc.constantFrom('n1', 'n9'),
    start,
    elements: fc.constantFrom<string[]>(['t3-e1', 't3-e2', 't3-e3', 't3-e4'], ['t3-e1']),
  }),
);
