import { everybody, signedIn } from '../../platform/auth/policy.ts';

/** Who may do what with sessions. */
export const peoplePolicy = {
  seeOwnSession: everybody,
  signIn: everybody,
  signOut: signedIn,
  linkLogin: everybody,
  readOwnSessions: signedIn,
};
