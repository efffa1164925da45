/** Changes of a nation of two regions and two years that are refused: what is wrong, and where it is told to be. */
import { SHARED } from './nation.case.ts';

export interface RefusedChange {
  name: string;
  list: unknown;
  code: string;
  path: string;
}

const closed = { type: 'closed', unit: SHARED, from: '2029-01' };
const ost = (more: object) => ({ trainingRegion: 'syntetisk-ost', year: 2028, changes: [closed], ...more });
const places = { type: 'places', unit: SHARED, specialty: 'intern-medicin', kind: 'own', from: '2028-01', tenths: 5000 };

export const refused = (specialty: string): RefusedChange[] => [
  { name: 'no list', list: { changes: [] }, code: 'schema.required', path: '/changes/0' },
  { name: 'an empty list', list: ost({ changes: [] }), code: 'schema.minItems', path: '/changes/0/changes' },
  { name: 'a region nobody knows', list: ost({ trainingRegion: 'vest' }), code: 'unknown.region', path: '/changes/0/trainingRegion' },
  { name: 'a year without a problem', list: ost({ year: 2035 }), code: 'unknown.year', path: '/changes/0/year' },
  {
    name: 'a unit that the region does not know, in its place in the list',
    list: ost({ changes: [closed, { ...closed, unit: 'x' }] }),
    code: 'unknown.unit',
    path: '/changes/0/changes/1/unit',
  },
  {
    name: 'a change that belongs to replanning',
    list: ost({ changes: [{ type: 'dropout', track: 't', from: '2029-01' }] }),
    code: 'change.only.replan',
    path: '/changes/0/changes/0/type',
  },
  {
    name: 'a part that makes the parts more than the whole',
    list: ost({ changes: [{ ...places, specialty }] }),
    code: 'shared.over',
    path: '/changes → /shared/0',
  },
  {
    name: 'the same fault in both years is told once',
    list: ost({ year: null, changes: [{ ...closed, unit: 'x' }] }),
    code: 'unknown.unit',
    path: '/changes/0/changes/0/unit',
  },
];
