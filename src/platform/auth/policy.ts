/**
 * A policy is a sentence and the roles that say the same. Every route names one. `allows` is asked before anything is loaded: is there a role for
 * it at all? `reaches` is asked inside the action: does the loaded record belong to what the role covers? No other place knows a role's name.
 */
import { type Belonging, covers, type Role, type ScopeKind, type Who } from './who.ts';

export interface Policy {
  /** The rule in words, for the reader and the page of permissions. */
  sentence: string;
  /** Who comes in at all. */
  holders: 'everybody' | 'signedIn' | 'anyRole' | readonly Role[];
  /** What a record is bounded by; null: whoever comes in reaches every record. */
  over: ScopeKind | null;
  /** `who` is null when nobody is signed in. */
  allows(who: Who | null): boolean;
  reaches(who: Who, record: Belonging): boolean;
}

const comesIn: Record<'everybody' | 'signedIn' | 'anyRole', (who: Who | null) => boolean> = {
  everybody: () => true,
  signedIn: (who) => who !== null,
  anyRole: (who) => who !== null && who.roles.length > 0,
};

/** A policy: its sentence, its holders, and what bounds the records that they reach. */
export function policy(sentence: string, holders: Policy['holders'], over: ScopeKind | null = null): Policy {
  const held = (who: Who | null) =>
    typeof holders === 'string' || who === null ? [] : who.roles.filter((assignment) => holders.includes(assignment.role));
  const allows = (who: Who | null): boolean => (typeof holders === 'string' ? comesIn[holders](who) : held(who).length > 0);
  return {
    sentence,
    holders,
    over,
    allows,
    reaches: (who, record) => (over === null ? allows(who) : held(who).some((assignment) => covers(assignment, record))),
  };
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

export const administrators = policy('An administrator sees to persons, their logins and their roles.', ['administrator'], 'nation');

/** `null`: what belongs to all training regions; `'any'`: what every editor may change. */
export const mayEdit = (who: Who, trainingRegion: string | null | 'any'): boolean =>
  trainingRegion === 'any' ? editors.allows(who) : editors.reaches(who, { trainingRegion });

/** The role in which somebody acts, for the log of changes. */
export const editsAs = (who: Who): Role | null => who.roles[0]?.role ?? null;
