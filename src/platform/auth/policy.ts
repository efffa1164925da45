/**
 * A policy is a sentence and the test that says the same. Every route names one. Policies look at role and scope before anything is
 * loaded; what depends on the loaded record is decided inside the action.
 */
import type { Who } from './who.ts';

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
