import Type from 'typebox';
import { policy } from '../platform/auth/policy.ts';
import { roleNames } from '../platform/auth/who.ts';
import type { Contract } from '../platform/http/contract.ts';
import { mount } from '../platform/http/route.ts';
import { guarded, permissions, scopes } from './permissions.ts';

export const permissionsContract = {
  /** Who may do what, as the policies say it and the tests hold it. */
  'GET /api/permissions': {
    answer: Type.Array(
      Type.Object({
        route: Type.String(),
        /** The rule, in English; the page says it in the reader's language. */
        sentence: Type.String(),
        answers: Type.Array(
          Type.Object({
            role: Type.Enum([...roleNames, 'signedOut']),
            scope: Type.Enum(scopes),
            answer: Type.Enum(['allowed', 'notAllowed', 'notYours', 'notSignedIn']),
          }),
        ),
      }),
    ),
  },
} satisfies Contract;

export type PermissionsContract = typeof permissionsContract;

const readable = policy('Everybody who is signed in reads who may do what.', 'signedIn');

export const permissionRoutes = mount(permissionsContract, {
  'GET /api/permissions': {
    policy: readable,
    act: async () => {
      const rows = permissions();
      return guarded().map(({ key, policy: { sentence } }) => ({
        route: key,
        sentence,
        answers: rows.filter(({ route }) => route === key),
      }));
    },
  },
});
