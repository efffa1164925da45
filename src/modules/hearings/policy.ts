import { type Policy, policy, signedIn } from '../../platform/auth/policy.ts';
import type { Who } from '../../platform/auth/who.ts';

/** Who may do what with hearings. Who sees which comment, and when, is bounded in the database (row-level security). */
export const hearingsPolicy = {
  readDocuments: policy('Planners, approvers and administrators read the documents of the training regions they may see.', [
    'planner',
    'approver',
    'administrator',
  ]),
  hold: policy(
    'A planner and an administrator write documents and hold hearings: they send, remind, answer comments and close, in the training region planned for only.',
    ['planner', 'administrator'],
    'trainingRegion',
  ),
  readLists: policy('A planner and an administrator read the party lists of the training regions they plan for.', [
    'planner',
    'administrator',
  ]),
  read: {
    ...signedIn,
    sentence:
      'Everybody who is signed in reads the hearings they are a party to or may see; others’ comments when the hearing’s own rule opens them.',
  },
  answer: {
    ...signedIn,
    sentence: 'Everybody who is signed in comments and signs for the parties they answer for, and for no other.',
  },
} satisfies Record<string, Policy>;

/** The loaded record's half of `hold`. */
export const mayHold = (who: Who, trainingRegion: string): boolean => hearingsPolicy.hold.reaches(who, { trainingRegion });
