/**
 * A policy is a sentence and the test that says the same. Every route names one. Policies look at role and scope before anything is
 * loaded; what depends on the loaded record is decided inside the action.
 */
import { holds, type Who } from './who.ts';

export interface Policy {
  /** The rule in words, for the reader and the permission page. */
  sentence: string;
  /** `who` is null when nobody is signed in. */
  allows(who: Who | null): boolean;
}

export const everybody: Policy = { sentence: 'Everybody, signed in or not.', allows: () => true };

export const anyRole: Policy = {
  sentence: 'Everybody who is signed in and holds at least one role.',
  allows: (who) => who !== null && who.roles.length > 0,
};

export const signedIn: Policy = { sentence: 'Everybody who is signed in.', allows: (who) => who !== null };

/** The route's half of editing reference data; `mayEdit` is the loaded record's half. */
export const editors: Policy = {
  sentence: 'A planner changes what belongs to the training region planned for; an administrator changes everything; nobody else.',
  allows: (who) => who !== null && (holds(who, 'planner') || holds(who, 'administrator')),
};

/** `null`: what belongs to all training regions, the administrator's; `'any'`: what every planner may change. */
export const mayEdit = (who: Who, trainingRegion: string | null | 'any'): boolean =>
  holds(who, 'administrator') ||
  (trainingRegion === 'any' ? holds(who, 'planner') : trainingRegion !== null && holds(who, 'planner', trainingRegion));

/** The role in which somebody edits, for the log of changes: as planner where the person is one. */
export const editsAs = (who: Who): 'administrator' | 'planner' => (holds(who, 'planner') ? 'planner' : 'administrator');
