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

export const mayEdit = (who: Who, trainingRegion: string): boolean => holds(who, 'administrator') || holds(who, 'planner', trainingRegion);

/** The role in which somebody edits, for the log of changes. */
export const editsAs = (who: Who): 'administrator' | 'planner' => (holds(who, 'administrator') ? 'administrator' : 'planner');
