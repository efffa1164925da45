/** Giving, ending and lending roles. The roles of others are the administrators'; one's own may be lent for a while. */
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import { editsAs } from '../../../platform/auth/policy.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import type { Context } from '../../../platform/http/route.ts';
import { peoplePolicy } from '../policy.ts';
import { type DeputyWish, ending, giveRefusal, lendRefusal, type RoleWish } from '../rules/role-wish.ts';
import { findPerson } from '../store/people.ts';
import { addRole, cutRole, findRole, type RoleRow, rolesOf, scopeKnown, standingAdministrators, takeRoleAway } from '../store/roles.ts';

type What = { kind: string; person: string; before: object | null; after: object | null };

/** Tells the log, and the person it is about. */
export const tell = ({ db, who, request }: Context, { kind, person, before, after }: What): Promise<void> =>
  recordEvent(db, {
    person: who.person,
    capacity: editsAs(who),
    kind,
    subjectKind: 'person',
    subject: person,
    trainingRegion: null,
    persons: [person],
    before,
    after,
    request,
  });

const told = ({ role, scopeKind, scopeId, from, to }: RoleWish | RoleRow) => ({ role, scopeKind, scopeId, from, to });

export async function giveRole(context: Context, person: string, wish: RoleWish): Promise<{ id: string } | Refusal> {
  const { db, who } = context;
  const found = await findPerson(db, person);
  if (!found) return refuse('notFound');
  if (found.leftOn !== null) return refuse('personHasLeft', { on: found.leftOn });
  const refused = giveRefusal(wish, await rolesOf(db, person), await scopeKnown(db, wish, person));
  if (refused) return refused;
  const id = await addRole(db, { ...wish, person, givenBy: who.person, deputyFor: null });
  await tell(context, { kind: 'roleGiven', person, before: null, after: { id, ...told(wish), reason: wish.reason.trim() } });
  return { id };
}

/** Ends a role from a day: an administrator anybody's, everybody what they have lent. */
export async function endRole(
  context: Context,
  id: string,
  { on, reason }: { on: string; reason: string },
): Promise<{ done: boolean } | Refusal> {
  const { db, who, today } = context;
  const role = await findRole(db, id);
  if (!role) return refuse('notFound');
  if (!peoplePolicy.endRole.reaches(who, { self: role.deputyFor === null ? null : role.givenBy })) return refuse('notAllowed');
  if (reason.trim() === '') return refuse('reasonMissing');
  const how = ending(role, on, today);
  if (isRefusal(how)) return how;
  if (await isLastAdministrator(context, id)) return refuse('lastAdministrator');
  if (how === 'cut') await cutRole(db, id, on);
  else await takeRoleAway(db, id);
  const kind = role.deputyFor === null ? 'roleEnded' : 'deputyEnded';
  await tell(context, { kind, person: role.person, before: told(role), after: { on, reason: reason.trim() } });
  return { done: true };
}

/** True when nobody would be left who administers without an end; `id`: a role or a person. */
export async function isLastAdministrator({ db }: Context, id: string): Promise<boolean> {
  const standing = await standingAdministrators(db);
  return standing.includes(id) && standing.length <= 2;
}

/** Lends one of the own roles for a period: «vikar for en uge». */
export async function lend(context: Context, { capacity, ...wish }: DeputyWish & { capacity: string }): Promise<{ id: string } | Refusal> {
  const { db, who, today } = context;
  const own = (await rolesOf(db, who.person)).find(({ id }) => id === capacity);
  if (!own) return refuse('capacityNotHeld');
  const refused = lendRefusal(wish, own, today);
  if (refused) return refused;
  const { role, scopeKind, scopeId } = own;
  const id = await addRole(db, { role, scopeKind, scopeId, ...wish, givenBy: who.person, deputyFor: own.id });
  const after = { id, role, scopeKind, scopeId, from: wish.from, to: wish.to, reason: wish.reason.trim() };
  await tell(context, { kind: 'deputyNamed', person: wish.person, before: null, after });
  return { id };
}
