/** Cases of the rule, read by its test and by the test of the database's wall. Version 1 and 2 of one composition; karkirurgi changed between them. */
import type { Act, ChainStanding, Decided, Elsewhere, Step, StepKind } from './chain-state.ts';

const hash = (letter: string): string => letter.repeat(64);
/** Fingerprints of the versions, and of the parts in each. */
export const versionHash: Record<number, string> = { 1: hash('1'), 2: hash('2') };
const partHash: Record<number, Record<string, string>> = {
  1: { 'specialty:neurologi': hash('a'), 'specialty:karkirurgi': hash('b') },
  2: { 'specialty:neurologi': hash('a'), 'specialty:karkirurgi': hash('c') },
};
const nameOf: Record<string, string> = {
  'specialty:neurologi': 'Neurologi',
  'specialty:karkirurgi': 'Karkirurgi',
  hovedstaden: 'Hovedstaden',
  sjaelland: 'Sjaelland',
};

export const stepsOfVersion = (version: number): Step[] => [
  ...Object.entries(partHash[version] ?? {}).map(
    ([body, sha256]): Step => ({
      position: 1,
      step: 'recommendation',
      body,
      bodyName: nameOf[body] ?? body,
      sha256,
      days: 28,
    }),
  ),
  {
    position: 2,
    step: 'hearing',
    body: 'hearing',
    bodyName: 'Hearing',
    sha256: versionHash[version] ?? '',
    days: null,
  },
  ...['hovedstaden', 'sjaelland'].map(
    (body): Step => ({
      position: 3,
      step: 'assent',
      body,
      bodyName: nameOf[body] ?? body,
      sha256: versionHash[version] ?? '',
      days: null,
    }),
  ),
];

type Short = [version: number, body: string, act: Act];

export const decided = (all: readonly Short[]): Decided[] =>
  all.map(([version, body, act], at) => {
    const step: StepKind = body.startsWith('specialty:') ? 'recommendation' : 'assent';
    const stepSha256 = partHash[version]?.[body] ?? versionHash[version] ?? '';
    return { id: at + 1, version, step, body, stepSha256, act, on: `2026-11-${String(at + 2).padStart(2, '0')}` };
  });

/** A hearing: of which version, and whether it is over. */
type Heard = [version: number, act: 'approved' | 'underway'];

/** All after the recommendations, one a day. */
export const heardOf = ({ heard = [[1, 'approved']] }: Pick<Case, 'heard'>): (Elsewhere & { version: number })[] =>
  heard.map(([version, act], at) => ({ step: 'hearing', version, act, on: `2026-11-${String(at + 4).padStart(2, '0')}` }));

export interface Case {
  told: string;
  /** Versions sealed; the last is asked about unless `asked` says another. */
  sealed: number[];
  asked?: number;
  decisions: Short[];
  /** The first version was heard, unless said otherwise. */
  heard?: Heard[];
  state: ChainStanding['state'];
  waitsFor: string[];
}

const recommended: Short[] = [
  [1, 'specialty:neurologi', 'approved'],
  [1, 'specialty:karkirurgi', 'approved'],
];

export const cases: Case[] = [
  {
    told: 'only sealed: both committees are asked, the areas later',
    sealed: [1],
    decisions: [],
    state: 'underway',
    waitsFor: ['Neurologi', 'Karkirurgi'],
  },
  { told: 'one committee has recommended', sealed: [1], decisions: recommended.slice(0, 1), state: 'underway', waitsFor: ['Karkirurgi'] },
  {
    told: 'both have, one with a reservation: both areas are asked beside each other',
    sealed: [1],
    decisions: [
      [1, 'specialty:neurologi', 'reserved'],
      [1, 'specialty:karkirurgi', 'approved'],
    ],
    state: 'underway',
    waitsFor: ['Hovedstaden', 'Sjaelland'],
  },
  {
    told: 'a committee that corrected itself: the newest stands',
    sealed: [1],
    decisions: [
      [1, 'specialty:neurologi', 'sentBack'],
      [1, 'specialty:neurologi', 'approved'],
      [1, 'specialty:karkirurgi', 'approved'],
    ],
    state: 'underway',
    waitsFor: ['Hovedstaden', 'Sjaelland'],
  },
  {
    told: 'both have, and no hearing is held: it waits for that',
    sealed: [1],
    decisions: recommended,
    heard: [],
    state: 'underway',
    waitsFor: ['Hearing'],
  },
  {
    told: 'all have said yes, and no hearing was held',
    sealed: [1],
    decisions: [...recommended, [1, 'sjaelland', 'approved'], [1, 'hovedstaden', 'approved']],
    heard: [],
    state: 'underway',
    waitsFor: ['Hearing'],
  },
  {
    told: 'all have said yes while it is heard',
    sealed: [1],
    decisions: [...recommended, [1, 'sjaelland', 'approved'], [1, 'hovedstaden', 'approved']],
    heard: [[1, 'underway']],
    state: 'underway',
    waitsFor: ['Hearing'],
  },
  {
    told: 'heard once, and heard anew: the one that is going counts, also where another ended after it began',
    sealed: [1],
    decisions: [...recommended, [1, 'sjaelland', 'approved'], [1, 'hovedstaden', 'approved']],
    heard: [
      [1, 'underway'],
      [1, 'approved'],
    ],
    state: 'underway',
    waitsFor: ['Hearing'],
  },
  {
    told: 'the version after was heard, the one asked about was not',
    sealed: [1, 2],
    asked: 1,
    decisions: [...recommended, [1, 'sjaelland', 'approved'], [1, 'hovedstaden', 'approved']],
    heard: [[2, 'approved']],
    state: 'replaced',
    waitsFor: [],
  },
  {
    told: 'a new version, heard anew, and not over',
    sealed: [1, 2],
    decisions: [...recommended, [2, 'specialty:karkirurgi', 'approved'], [2, 'sjaelland', 'approved'], [2, 'hovedstaden', 'approved']],
    heard: [
      [1, 'approved'],
      [2, 'underway'],
    ],
    state: 'underway',
    waitsFor: ['Hearing'],
  },
  {
    told: 'one area has assented',
    sealed: [1],
    decisions: [...recommended, [1, 'sjaelland', 'approved']],
    state: 'underway',
    waitsFor: ['Hovedstaden'],
  },
  {
    told: 'both have assented',
    sealed: [1],
    decisions: [...recommended, [1, 'sjaelland', 'approved'], [1, 'hovedstaden', 'reserved']],
    state: 'complete',
    waitsFor: [],
  },
  {
    told: 'one withdrew',
    sealed: [1],
    decisions: [...recommended, [1, 'sjaelland', 'approved'], [1, 'hovedstaden', 'approved'], [1, 'sjaelland', 'withdrawn']],
    state: 'underway',
    waitsFor: ['Sjaelland'],
  },
  {
    told: 'a recommendation withdrawn after both assents: it is not complete',
    sealed: [1],
    decisions: [...recommended, [1, 'sjaelland', 'approved'], [1, 'hovedstaden', 'approved'], [1, 'specialty:neurologi', 'withdrawn']],
    state: 'underway',
    waitsFor: ['Neurologi'],
  },
  {
    told: 'an area has sent it back: it waits for nobody but a new version',
    sealed: [1],
    decisions: [...recommended, [1, 'sjaelland', 'approved'], [1, 'hovedstaden', 'sentBack']],
    state: 'sentBack',
    waitsFor: [],
  },
  {
    told: 'a new version: only the specialty whose part changed is asked again',
    sealed: [1, 2],
    decisions: [...recommended, [1, 'hovedstaden', 'sentBack']],
    state: 'underway',
    waitsFor: ['Karkirurgi'],
  },
  {
    told: 'a new version: an assent to the one before counts for nothing',
    sealed: [1, 2],
    decisions: [...recommended, [1, 'sjaelland', 'approved'], [1, 'hovedstaden', 'sentBack'], [2, 'specialty:karkirurgi', 'approved']],
    state: 'underway',
    waitsFor: ['Hovedstaden', 'Sjaelland'],
  },
  {
    told: 'a new version with both assents',
    sealed: [1, 2],
    decisions: [...recommended, [2, 'specialty:karkirurgi', 'approved'], [2, 'sjaelland', 'approved'], [2, 'hovedstaden', 'approved']],
    state: 'complete',
    waitsFor: [],
  },
  {
    told: 'the version before, complete when the new one was sealed: it is replaced',
    sealed: [1, 2],
    asked: 1,
    decisions: [...recommended, [1, 'sjaelland', 'approved'], [1, 'hovedstaden', 'approved']],
    state: 'replaced',
    waitsFor: [],
  },
];

/** Days when a step is due, of a version sealed on 1 November: 28 for a recommendation, 56 for the hearing, 14 for an area. Decisions are of the 2nd, 3rd … */
export interface DueCase {
  told: string;
  decisions: Short[];
  heardOn: string | null;
  /** The deadline of a hearing that is going. */
  hearingDueOn?: string;
  /** Of the hearing and the areas. */
  due: (string | null)[];
}

export const dueCases: DueCase[] = [
  { told: 'what waits has no day', decisions: recommended.slice(0, 1), heardOn: null, due: [null, null, null] },
  {
    told: 'recommended on the 3rd: the hearing counts from then',
    decisions: recommended,
    heardOn: null,
    due: ['2026-12-29', null, null],
  },
  {
    told: 'sent to hearing with a deadline of its own: that is the hearing’s, whatever the chain says',
    decisions: recommended,
    heardOn: null,
    hearingDueOn: '2026-11-18',
    due: ['2026-11-18', null, null],
  },
  {
    told: 'sent to hearing before it was recommended, with a deadline of its own',
    decisions: recommended.slice(0, 1),
    heardOn: null,
    hearingDueOn: '2026-11-18',
    due: ['2026-11-18', null, null],
  },
  {
    told: 'heard on the 20th: its day stands, and the areas count from then',
    decisions: recommended,
    heardOn: '2026-11-20',
    due: ['2026-12-29', '2026-12-04', '2026-12-04'],
  },
  {
    told: 'heard on the 2nd, before it was recommended: the hearing was never due, the areas count from the recommendation',
    decisions: recommended,
    heardOn: '2026-11-02',
    due: [null, '2026-11-17', '2026-11-17'],
  },
];
