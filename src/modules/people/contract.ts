import Type from 'typebox';
import type { Contract } from '../../platform/http/contract.ts';

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
  /** Why there is no sign-in here, or null when there is. */
  noSignIn: Type.Union([Type.Null(), Type.Literal('noSignIn'), Type.Literal('demonstrationConfined')]),
  identities: Type.Array(Type.Object({ identity: Type.String(), name: Type.String() })),
  today: Type.String(),
});

export const peopleContract = {
  'GET /api/session': { answer: session },
  'POST /api/session': { body: Type.Object({ identity: Type.String({ maxLength: 100 }) }), answer: Type.Object({ name: Type.String() }) },
  'DELETE /api/session': { answer: Type.Object({ signedOut: Type.Boolean() }) },
} satisfies Contract;

export type PeopleContract = typeof peopleContract;
