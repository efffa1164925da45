/**
 * A policy is a sentence and the roles that say the same. Every route names one. `allows` is asked before anything is loaded: is there a role for
 * it at all? `reaches` is asked inside the action: does the loaded record belong to what the role covers? No other place knows a role's name.
 */
import { type Belonging, covers, type Role, type RoleAssignment, type ScopeKind, type Who } from './who.ts';

/**
 * What bounds the records that a policy reaches: a scope that must cover them; the training regions that one sees; what is the nation's, for
 * those who have a region in it; or nothing.
 */
export type Bound = ScopeKind | 'visibleRegion' | 'anyRegion' | null;

export interface Policy {
  /** The rule in words, for the reader and the page of permissions. */
  sentence: string;
  /** Who comes in at all. */
  holders: 'everybody' | 'signedIn' | 'anyRole' | readonly Role[];
  over: Bound;
  /** `who` is null when nobody is signed in. */
  allows(who: Who | null): boolean;
  reaches(who: Who, record: Belonging): boolean;
}

const comesIn: Record<'everybody' | 'signedIn' | 'anyRole', (who: Who | null) => boolean> = {
  everybody: () => true,
  signedIn: (who) => who !== null,
  anyRole: (who) => who !== null && who.roles.length > 0,
};

type Held = readonly RoleAssignment[];
const bySeen = (who: Who, _held: Held, { trainingRegion }: Belonging): boolean => who.trainingRegions.includes(trainingRegion ?? '');
const byScope = (_who: Who, held: Held, record: Belonging): boolean => held.some((one) => covers(one, record));

const bounds: Record<NonNullable<Bound>, (who: Who, held: Held, record: Belonging) => boolean> = {
  visibleRegion: bySeen,
  anyRegion: (who) => who.trainingRegions.length > 0,
  self: (who, _held, record) => record.self === who.person,
  nation: byScope,
  trainingRegion: byScope,
  agreementArea: byScope,
  site: byScope,
  unit: byScope,
  specialty: byScope,
};

/** What needs no record to be known is asked at the door. */
const isKnownBefore = (over: Bound): boolean => over === 'nation' || over === 'anyRegion';

/**
 * A policy: its sentence, its holders, and what bounds the records that they reach. `itself`: a role over more than the bound – the training
 * region, where the bound is the agreement area – reaches nothing.
 */
export function policy(sentence: string, holders: Policy['holders'], over: Bound = null, { itself = false } = {}): Policy {
  const held = (who: Who): Held =>
    typeof holders === 'string' ? who.roles : who.roles.filter((assignment) => holders.includes(assignment.role));
  const enters = (who: Who | null): boolean => (typeof holders === 'string' ? comesIn[holders](who) : who !== null && held(who).length > 0);
  const reaches = (who: Who, record: Belonging): boolean =>
    enters(who) &&
    (over === null || bounds[over](who, itself ? held(who).filter(({ scopeKind }) => scopeKind === over) : held(who), record));
  return { sentence, holders, over, allows: (who) => enters(who) && (!isKnownBefore(over) || (who !== null && reaches(who, {}))), reaches };
}

export const everybody = policy('Everybody, signed in or not.', 'everybody');
export const signedIn = policy('Everybody who is signed in.', 'signedIn');
export const anyRole = policy('Everybody who is signed in and holds at least one role.', 'anyRole');

/** Reference data that people change. */
export const editors = policy(
  'A planner changes what belongs to the training region planned for; an administrator changes everything; nobody else.',
  ['planner', 'administrator'],
  'trainingRegion',
);

/** Reference data that belong to all training regions alike, and files whose rows are decided one by one. */
export const nationalEditors = policy(
  'A planner of any training region and an administrator change what belongs to all of them alike.',
  ['planner', 'administrator'],
  'anyRegion',
);

export const administrators = policy('An administrator sees to persons, their logins and their roles.', ['administrator'], 'nation');

/** `null`: what belongs to all training regions; `'any'`: what every editor may change. */
export const mayEdit = (who: Who, trainingRegion: string | null | 'any'): boolean =>
  trainingRegion === 'any' ? nationalEditors.allows(who) : editors.reaches(who, { trainingRegion });

/** The role in which somebody acts, for the log of changes. */
export const editsAs = (who: Who): Role | null => who.roles[0]?.role ?? null;
