import Type from 'typebox';
import type { Contract } from '../../platform/http/contract.ts';
import { dataContract } from './contract-data.ts';

const role = Type.Object({
  role: Type.Union([
    Type.Literal('planner'),
    Type.Literal('approver'),
    Type.Literal('uao'),
    Type.Literal('doctor'),
    Type.Literal('administrator'),
  ]),
  scopeKind: Type.String(),
  scopeId: Type.String(),
  scopeName: Type.String(),
});

const session = Type.Object({
  /** null = nobody is signed in */
  person: Type.Union([
    Type.Null(),
    Type.Object({ name: Type.String(), roles: Type.Array(role), trainingRegions: Type.Array(Type.String()) }),
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
  'GET /api/session': { answer: session },
  'POST /api/session': { body: Type.Object({ identity: Type.String({ maxLength: 100 }) }), answer: Type.Object({ name: Type.String() }) },
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
