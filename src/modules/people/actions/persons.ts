/** The administrators' part: who is known, how they come in, what they hold, and that they have left. */

import { foldedWords } from '../../../kernel/fold.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Answer } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import type { rolesContract } from '../contract-roles.ts';
import {
  addLogin,
  addPerson,
  colleagues,
  endSessionsOf,
  findLogin,
  findPerson,
  listPeople,
  removeLogin,
  setLeftOn,
  unmaskedLogin,
} from '../store/people.ts';
import { deputiesOf, rolesOf } from '../store/roles.ts';
import { invitationDays, invite } from './invite.ts';
import { isLastAdministrator, tell } from './roles.ts';

type Contract = typeof rolesContract;
type Login = { issuer: string; subject: string };

const pageSize = 50;

export async function showPeople(
  { db, today }: Context,
  { q = '', after }: { q?: string; after?: string },
): Promise<Answer<Contract['GET /api/people']>> {
  const rows = await listPeople(db, foldedWords(q), today, after ?? null, pageSize + 1);
  return { rows: rows.slice(0, pageSize), next: rows.length > pageSize ? (rows[pageSize - 1]?.id ?? null) : null };
}

export async function showPerson({ db, today }: Context, id: string): Promise<Answer<Contract['GET /api/people/:id']> | Refusal> {
  const person = await findPerson(db, id);
  return person ? { ...person, roles: await rolesOf(db, id), deputies: await deputiesOf(db, id, today) } : refuse('notFound');
}

export async function newPerson(context: Context, name: string): Promise<{ id: string }> {
  const id = await addPerson(context.db, name.trim());
  await tell(context, { kind: 'personAdded', person: id, before: null, after: { name: name.trim() } });
  return { id };
}

/** A code for the first sign-in, told to the administrator once. */
export async function invitePerson(context: Context, id: string): Promise<{ code: string; days: number } | Refusal> {
  const person = await findPerson(context.db, id);
  if (!person) return refuse('notFound');
  if (person.leftOn !== null) return refuse('personHasLeft', { on: person.leftOn });
  const code = await invite(context.db, id, context.who.person);
  await tell(context, { kind: 'invited', person: id, before: null, after: { days: invitationDays } });
  return { code, days: invitationDays };
}

export async function linkLoginOf(context: Context, id: string, { issuer, subject }: Login): Promise<{ done: boolean } | Refusal> {
  if (!(await findPerson(context.db, id))) return refuse('notFound');
  const login = await addLogin(context.db, { issuer: issuer.trim(), subject: subject.trim(), person: id, linkedBy: context.who.person });
  if (!login) return refuse('loginTaken');
  await tell(context, { kind: 'loginLinked', person: id, before: null, after: login });
  return { done: true };
}

/** The number that is masked elsewhere: who has it shown says so in the log, and the person can see it. */
export async function showLoginOf(context: Context, id: string, login: string): Promise<{ subject: string } | Refusal> {
  const found = await findLogin(context.db, id, login);
  const subject = found && (await unmaskedLogin(context.db, login));
  if (!found || subject === null) return refuse('notFound');
  await tell(context, { kind: 'identifierShown', person: id, before: null, after: found });
  return { subject };
}

/** A login that ends ends its person's sessions too: nobody knows which of them it opened. */
export async function endLoginOf(context: Context, id: string, login: string): Promise<{ done: boolean } | Refusal> {
  const found = await findLogin(context.db, id, login);
  if (!found) return refuse('notFound');
  await removeLogin(context.db, login);
  await endSessionsOf(context.db, id);
  await tell(context, { kind: 'loginEnded', person: id, before: found, after: null });
  return { done: true };
}

/** Signs somebody else out everywhere; whoever holds one of those sessions must come in anew. */
export async function endSessionsOfPerson(context: Context, id: string): Promise<{ done: boolean } | Refusal> {
  if (!(await findPerson(context.db, id))) return refuse('notFound');
  await endSessionsOf(context.db, id);
  await tell(context, { kind: 'sessionsEnded', person: id, before: null, after: null });
  return { done: true };
}

/** From the day, nothing of this person's opens anything; what they have done stays. */
export async function leave(
  context: Context,
  id: string,
  { on, reason }: { on: string; reason: string },
): Promise<{ done: boolean } | Refusal> {
  const person = await findPerson(context.db, id);
  if (!person) return refuse('notFound');
  if (reason.trim() === '') return refuse('reasonMissing');
  if (await isLastAdministrator(context, id)) return refuse('lastAdministrator');
  await setLeftOn(context.db, id, on);
  if (on <= context.today) await endSessionsOf(context.db, id);
  await tell(context, { kind: 'personLeft', person: id, before: { leftOn: person.leftOn }, after: { leftOn: on, reason: reason.trim() } });
  return { done: true };
}

export const showMyRoles = async ({ db, who, today }: Context): Promise<Answer<Contract['GET /api/my-roles']>> => ({
  roles: await rolesOf(db, who.person),
  deputies: await deputiesOf(db, who.person, today),
  colleagues: await colleagues(db, today),
});
