import { administrators, anyRole, everybody, type Policy, policy, signedIn } from '../../platform/auth/policy.ts';

/** Who may do what with sessions, persons and roles. Whose rows they reach is bounded in the database too. */
export const peoplePolicy = {
  seeOwnSession: everybody,
  signIn: everybody,
  linkLogin: everybody,
  signOut: signedIn,
  chooseCapacity: signedIn,
  readOwnSessions: signedIn,
  readOwnRoles: policy('Everybody who is signed in sees the own roles, and whom they are lent to.', 'signedIn'),
  lendOwnRole: { ...anyRole, sentence: 'Everybody who holds a role may lend it to a colleague for a period within it, and take it back.' },
  endRole: policy('An administrator ends anybody’s role; everybody else only what they have lent themselves.', 'signedIn'),
  readOwnData: policy('Everybody who is signed in takes the own data home, and sees who has looked at it.', 'signedIn'),
  readDataKinds: policy('Everybody who is signed in reads what is kept about persons, why and for how long.', 'signedIn'),
  administer: administrators,
} satisfies Record<string, Policy>;
