import { administrators, everybody, type Policy, policy, signedIn } from '../../platform/auth/policy.ts';
import type { Belonging, Who } from '../../platform/auth/who.ts';

const lent = policy('An administrator ends anybody’s role; everybody else only what they have lent themselves.', 'signedIn', 'self');

/** Who may do what with sessions, persons and roles. Whose rows they reach is bounded in the database too. */
export const peoplePolicy = {
  seeOwnSession: everybody,
  signIn: everybody,
  linkLogin: everybody,
  signOut: signedIn,
  chooseCapacity: policy('Everybody who holds roles chooses between them.', 'anyRole', 'self'),
  readOwnSessions: policy('Everybody who is signed in sees the own sessions.', 'signedIn'),
  endOwnSession: policy('Everybody who is signed in ends the own sessions, and nobody else’s.', 'signedIn', 'self'),
  readOwnRoles: policy('Everybody who is signed in sees the own roles, and whom they are lent to.', 'signedIn'),
  lendOwnRole: policy('Everybody who holds a role may lend it to a colleague for a period within it, and take it back.', 'anyRole', 'self'),
  endRole: { ...lent, reaches: (who: Who, record: Belonging) => lent.reaches(who, record) || administrators.reaches(who, {}) },
  readOwnData: policy('Everybody who is signed in takes the own data home, and sees who has looked at it.', 'signedIn'),
  readDataKinds: policy('Everybody who is signed in reads what is kept about persons, why and for how long.', 'signedIn'),
  administer: administrators,
  showIdentifier: {
    ...administrators,
    sentence: 'An administrator has a masked number of a person shown; the log tells it, and the person sees by whom and in which role.',
  },
} satisfies Record<string, Policy>;
