import Type from 'typebox';
import { roleNames, scopeKinds } from '../../platform/auth/who.ts';
import type { Contract } from '../../platform/http/contract.ts';
import { dataContract } from './contract-data.ts';
import { rolesContract } from './contract-roles.ts';

const role = Type.Object({
  id: Type.String(),
  role: Type.Enum(roleNames),
  scopeKind: Type.Enum(scopeKinds),
  scopeId: Type.String(),
  scopeName: Type.String(),
  /** Whose it is, when it is held as a deputy. */
  deputyFor: Type.Union([Type.Null(), Type.String()]),
  /** The first day on which it holds no longer. */
  to: Type.Union([Type.Null(), Type.String()]),
});

const session = Type.Object({
  /** null = nobody is signed in */
  person: Type.Union([
    Type.Null(),
    Type.Object({
      id: Type.String(),
      name: Type.String(),
      /** The capacity in use: none or one. */
      roles: Type.Array(role),
      /** What there is to choose between. */
      capacities: Type.Array(role),
      trainingRegions: Type.Array(Type.String()),
    }),
  ]),
  /** The identity provider's host, where there is one. */
  provider: Type.Union([Type.Null(), Type.String()]),
  /** Why there is no sign-in here, or null when there is. */
  noSignIn: Type.Union([Type.Null(), Type.Literal('noSignIn'), Type.Literal('demonstrationConfined')]),
  identities: Type.Array(Type.Object({ identity: Type.String(), name: Type.String() })),
  today: Type.String(),
});

const ownSession = Type.Object({
  id: Type.String(),
  /** Browser and system; empty when the browser doesn't say. */
  device: Type.String(),
  way: Type.Union([Type.Literal('demonstration'), Type.Literal('provider')]),
  createdAt: Type.String(),
  seenAt: Type.String(),
  /** If it is not used before that. */
  endsAt: Type.String(),
  isThis: Type.Boolean(),
});

export const peopleContract = {
  ...dataContract,
  ...rolesContract,
  'GET /api/session': { answer: session },
  'POST /api/session': { body: Type.Object({ identity: Type.String({ maxLength: 100 }) }), answer: Type.Object({ name: Type.String() }) },
  /** Chooses the capacity in which this session acts. */
  'PUT /api/session/capacity': {
    body: Type.Object({ capacity: Type.String({ format: 'uuid' }) }),
    answer: Type.Object({ capacity: Type.String() }),
  },
  'GET /api/sign-in/stranger': { answer: Type.Object({ issuer: Type.String(), subject: Type.String() }) },
  'POST /api/sign-in/link': {
    body: Type.Object({ code: Type.String({ minLength: 1, maxLength: 200 }) }),
    answer: Type.Object({ to: Type.String() }),
  },
  'GET /api/sessions': { answer: Type.Array(ownSession) },
  'DELETE /api/sessions': { answer: Type.Object({ ended: Type.Integer() }) },
  'DELETE /api/sessions/:id': {
    params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
    answer: Type.Object({ signedOut: Type.Boolean() }),
  },
  'DELETE /api/session': { answer: Type.Object({ signedOut: Type.Boolean() }) },
} satisfies Contract;

export type PeopleContract = typeof peopleContract;
