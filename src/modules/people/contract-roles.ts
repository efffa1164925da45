/** Persons, their logins and their roles: the administrators' part, and everybody's own. */
import Type from 'typebox';
import { roleNames, scopeKinds } from '../../platform/auth/who.ts';
import { type Contract, shownPerson } from '../../platform/http/contract.ts';

const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([Type.Null(), schema]);
const id = Type.String({ format: 'uuid' });
const day = Type.String({ format: 'date' });
const reason = Type.String({ maxLength: 500 });
const name = Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' });
const login = { issuer: Type.String({ minLength: 1, maxLength: 300 }), subject: Type.String({ minLength: 1, maxLength: 300 }) };

const role = Type.Object({
  id,
  person: shownPerson,
  personName: Type.String(),
  role: Type.Enum(roleNames),
  scopeKind: Type.Enum(scopeKinds),
  scopeId: Type.String(),
  scopeName: Type.String(),
  from: Type.String(),
  /** The first day on which it holds no longer. */
  to: nullable(Type.String()),
  deputyFor: nullable(Type.String()),
  givenByName: nullable(Type.String()),
  reason: Type.String(),
  /** When what it is over ends; the role does not move by itself. */
  scopeEndsOn: nullable(Type.String()),
  successors: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), on: Type.String() })),
});

const person = Type.Object({
  id: shownPerson,
  name: Type.String(),
  leftOn: nullable(Type.String()),
  logins: Type.Integer(),
  roles: Type.Array(
    Type.Object({
      id,
      role: Type.Enum(roleNames),
      scopeName: Type.String(),
      from: Type.String(),
      to: nullable(Type.String()),
      deputyFor: nullable(Type.String()),
    }),
  ),
});

const ofPerson = Type.Object({ id });
const ofLogin = Type.Object({ id, login: id });
const made = Type.Object({ id });
const done = Type.Object({ done: Type.Boolean() });

export const rolesContract = {
  'GET /api/people': {
    query: Type.Object({ q: Type.Optional(Type.String({ maxLength: 200 })), after: Type.Optional(id) }),
    answer: Type.Object({ rows: Type.Array(person), next: nullable(Type.String()) }),
  },
  'POST /api/people': { body: Type.Object({ name }), answer: made },
  'GET /api/people/:id': {
    params: ofPerson,
    answer: Type.Object({
      id: shownPerson,
      name: Type.String(),
      leftOn: nullable(Type.String()),
      /** The provider's own number for the person is masked; it is shown by an act of its own. */
      logins: Type.Array(Type.Object({ id, issuer: Type.String(), masked: Type.String(), linkedAt: Type.String() })),
      invitedUntil: nullable(Type.String()),
      roles: Type.Array(role),
      deputies: Type.Array(role),
    }),
  },
  'POST /api/people/:id/roles': {
    params: ofPerson,
    body: Type.Object({
      role: Type.Enum(roleNames),
      scopeKind: Type.Enum(scopeKinds),
      scopeId: Type.String({ maxLength: 100 }),
      from: day,
      to: nullable(day),
      reason,
    }),
    answer: made,
  },
  'POST /api/roles/:id/end': { params: ofPerson, body: Type.Object({ on: day, reason }), answer: done },
  /** The code is in this answer and nowhere else. */
  'POST /api/people/:id/invitations': { params: ofPerson, answer: Type.Object({ code: Type.String(), days: Type.Integer() }) },
  'POST /api/people/:id/logins': { params: ofPerson, body: Type.Object(login), answer: done },
  /** Shows the whole number; the person is told who has seen it. */
  'POST /api/people/:id/logins/:login/show': { params: ofLogin, answer: Type.Object({ subject: Type.String() }) },
  'POST /api/people/:id/logins/:login/end': { params: ofLogin, answer: done },
  /** Signs the person out everywhere: a machine is lost, or somebody else's hand is at it. */
  'POST /api/people/:id/sessions/end': { params: ofPerson, answer: done },
  'POST /api/people/:id/leave': { params: ofPerson, body: Type.Object({ on: day, reason }), answer: done },
  'GET /api/scopes': {
    query: Type.Object({ kind: Type.Enum(scopeKinds) }),
    answer: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
  },
  'GET /api/my-roles': {
    answer: Type.Object({
      roles: Type.Array(role),
      deputies: Type.Array(role),
      colleagues: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
    }),
  },
  'POST /api/deputies': {
    body: Type.Object({ capacity: id, person: id, from: day, to: day, reason }),
    answer: made,
  },
} satisfies Contract;
