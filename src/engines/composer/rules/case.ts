/** A small world for the tables of cases: one good track, and what becomes of it when something changes. */
import type { Unplaced } from '../plan.ts';
import type { Problem } from '../problem.ts';
import type { JudgedElement, JudgedTrack } from './context.ts';

export interface Draft {
  problem: Problem;
  plan: { tracks: JudgedTrack[]; unplaced: Unplaced[] };
}

/** What a rule says of the world after a change: codes without the rule's name, each with its cost in points (0 for a hard rule). */
export interface Case {
  name: string;
  change?: (draft: Draft) => void;
  finds: [code: string, points: number][];
}

const always = { from: '2020-01', to: '2050-01' };
const site = (id: string, area: string | null, east: number) => ({ id, name: id, area, east, north: 0, shortage: [], university: [] });
const place = (unit: string, kind: 'own' | 'side', ...gives: string[]) => ({
  unit,
  specialty: 'neuro',
  kind,
  ...always,
  tenths: 20,
  gives,
});

/** Two areas: `east` with the sites u (university) and e, `west` with w and v; z lies outside. One track: w 18, w-med 6, u 12, w 12. */
export function world(): Draft {
  const problem: Problem = {
    schema: 'videre-problem/1',
    trainingRegion: 'test',
    year: 2028,
    specialties: [
      { id: 'neuro', name: 'neuro' },
      { id: 'almen', name: 'almen' },
    ],
    sites: [
      { ...site('u', 'east', 0), university: [always] },
      site('e', 'east', 10),
      { ...site('w', 'west', 100), shortage: [always] },
      site('v', 'west', 130),
      site('z', null, 200),
    ],
    units: ['u', 'e', 'w', 'v', 'z', 'w-med'].map((id) => ({ id, name: id, site: id.slice(0, 1), ceilings: [] })),
    approvals: [
      place('u', 'own', 'basis', 'special'),
      place('e', 'own', 'basis'),
      place('w', 'own', 'basis'),
      place('v', 'own', 'basis'),
      place('z', 'own', 'basis'),
      place('w-med', 'side', 'med'),
    ],
    occupancy: [],
    patterns: [
      {
        id: 'n1',
        specialty: 'neuro',
        name: 'n1',
        months: 48,
        elements: [
          { kind: 'own', months: [12, 18], competence: null, units: null, sameUnitAs: null },
          { kind: 'side', months: [6], competence: 'med', units: null, sameUnitAs: null },
          { kind: 'own', months: [12], competence: 'special', units: null, sameUnitAs: null },
          { kind: 'own', months: [12, 18], competence: null, units: null, sameUnitAs: 0 },
        ],
        competences: [{ group: 'special', months: 12 }],
        sites: { count: 2, months: 12 },
        shortest: 6,
        pure: false,
      },
    ],
    demand: [{ specialty: 'neuro', count: 1, starts: ['2028-03', '2028-09'] }],
    agreement: {
      id: 'a',
      name: 'a',
      areas: ['east', 'west'],
      shares: [{ specialty: 'neuro', area: 'west', low: 70, high: 80, aim: null }],
      overall: ['neuro'],
      home: 'west',
      startEnd: ['neuro'],
      bothAreas: ['neuro'],
    },
    weights: {
      shareSpecialty: 2,
      shareAim: 1,
      shareOverall: 3,
      startArea: 8,
      endArea: 16,
      startShortage: 2,
      endShortage: 4,
      change: 10,
      distance: 5,
      university: 6,
      bothAreas: 7,
      spread: 9,
    },
    pins: [],
  };
  return { problem, plan: { tracks: [track('t1')], unplaced: [] } };
}

export function track(id: string): JudgedTrack {
  return {
    id,
    specialty: 'neuro',
    pattern: 'n1',
    start: '2028-03',
    elements: [
      { id: `${id}-e1`, unit: 'w', from: '2028-03', months: 18, kind: 'own' },
      { id: `${id}-e2`, unit: 'w-med', from: '2029-09', months: 6, kind: 'side' },
      { id: `${id}-e3`, unit: 'u', from: '2030-03', months: 12, kind: 'own' },
      { id: `${id}-e4`, unit: 'w', from: '2031-03', months: 12, kind: 'own' },
    ],
  };
}

export const theTrack = ({ plan }: Draft): JudgedTrack => {
  const [first] = plan.tracks;
  if (!first) throw new Error('the world has a track');
  return first;
};

/** The element, from 1. */
export const element = (draft: Draft, n: number): JudgedElement => {
  const found = theTrack(draft).elements[n - 1];
  if (!found) throw new Error(`no element ${n}`);
  return found;
};

/** The same change of unit for several elements; null = to be named. */
export const move = (draft: Draft, unit: string | null, ...elements: number[]): void => {
  for (const n of elements) element(draft, n).unit = unit;
};

export const theTarget = ({ problem }: Draft) => {
  const [first] = problem.agreement.shares;
  if (!first) throw new Error('the world has a target');
  return first;
};

export const thePattern = ({ problem }: Draft) => {
  const [first] = problem.patterns;
  if (!first) throw new Error('the world has a pattern');
  return first;
};
