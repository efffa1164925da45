import type { PermissionMessages } from './da.ts';

/** Texts of the page of who may do what. */
export const en: PermissionMessages = {
  title: 'Who may do what',
  heading: (role, allowed, all) => `${role}: ${allowed} of ${all} acts are open`,
  subline:
    'Every act has one rule. The table shows the answer for the chosen role, by how what the role is over stands to what is asked for.',
  caption: 'Acts, the rule behind them and the answer',
  role: 'Role',
  signedOut: 'Not signed in',
  route: 'Act',
  rule: 'Rule',
  scopes: { own: 'One’s own', descendant: 'Something below one’s own', foreign: 'Somebody else’s', none: 'The role has ended' },
  answers: { allowed: 'Yes', notAllowed: 'No', notYours: 'No, not one’s own', notSignedIn: 'Sign in first' },
};
