/** Who is signed in, signing in with a demonstration identity, and signing out – here, elsewhere, everywhere. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { isConfined } from '../../../platform/auth/confined.ts';
import { clearCookie } from '../../../platform/auth/cookies.ts';
import type { RoleAssignment } from '../../../platform/auth/who.ts';
import type { Db } from '../../../platform/db/db.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import type { Answer } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import type { PeopleContract } from '../contract.ts';
import { demonstrationIdentities, type Identity, scopeNames } from '../store/persons.ts';
import { endMySession, endMySessions, mySessions, setCapacity } from '../store/sessions.ts';
import { open } from './open.ts';

/** Who is signed in, and which ways in there are. */
export async function showSession(context: Context): Promise<Answer<PeopleContract['GET /api/session']>> {
  const { db, who, today, http } = context;
  const offered = await offeredIdentities(context);
  const confined = isConfined(http.request.headers);
  const provider = http.door.provider?.host ?? null;
  const capacities = await named(db, who.capacities ?? []);
  const roles = capacities.filter(({ id }) => id === who.roles[0]?.id);
  return {
    person: who.person ? { id: who.person, name: who.name, roles, capacities, trainingRegions: who.trainingRegions } : null,
    provider,
    noSignIn: provider !== null ? null : offered.length === 0 ? 'noSignIn' : confined ? null : 'demonstrationConfined',
    identities: confined ? offered.map(({ identity, name }) => ({ identity, name })) : [],
    today,
  };
}

async function named(db: Db, held: readonly RoleAssignment[]) {
  const names = await scopeNames(
    db,
    held.map((role) => role.scopeId),
  );
  return held.map(({ id = '', role, scopeKind, scopeId, deputyFor = null, to = null }) => {
    return { id, role, scopeKind, scopeId, deputyFor, to, scopeName: names.get(scopeId) ?? '' };
  });
}

/** Chooses the capacity in which this session acts from now on. */
export async function chooseCapacity(context: Context, capacity: string): Promise<{ capacity: string } | Refusal> {
  const { db, who, request } = context;
  if (!who.capacities?.some(({ id }) => id === capacity) || !who.session) return refuse('capacityNotHeld');
  await setCapacity(db, who.session, capacity);
  const event = { person: who.person, capacity: null, subjectKind: 'person', subject: who.person, trainingRegion: null, request };
  await recordEvent(db, { ...event, kind: 'capacityChosen', before: { capacity: who.roles[0]?.id ?? null }, after: { capacity } });
  return { capacity };
}

const offeredIdentities = async ({ db, http }: Context): Promise<Identity[]> =>
  http.door.demonstration ? demonstrationIdentities(db) : [];

/** Opens a session for a demonstration identity; refused anywhere but on this machine. */
export async function signIn(context: Context, identity: string): Promise<{ name: string } | Refusal> {
  const offered = await offeredIdentities(context);
  if (offered.length === 0) return refuse('noSignIn');
  if (!isConfined(context.http.request.headers)) return refuse('demonstrationConfined');
  const chosen = offered.find((one) => one.identity === identity);
  if (!chosen) return refuse('unknownIdentity', { identity });
  await open(context, { person: chosen.person, way: 'demonstration', after: { identity } });
  return { name: chosen.name };
}

/** Ends the session that asks. */
export async function signOut(context: Context): Promise<{ signedOut: boolean }> {
  if (context.who.session) await endMySession(context.db, context.who.session);
  await recordSignOut(context, null);
  clearCookie(context.http.reply, context.http.door, 'session');
  return { signedOut: true };
}

/** Ends all sessions of the one who asks, this one included. */
export async function signOutEverywhere(context: Context): Promise<{ ended: number }> {
  const ended = await endMySessions(context.db);
  await recordSignOut(context, { everywhere: ended });
  clearCookie(context.http.reply, context.http.door, 'session');
  return { ended };
}

export async function showSessions({ db, who }: Context): Promise<Answer<PeopleContract['GET /api/sessions']>> {
  return (await mySessions(db)).map((session) => ({ ...session, isThis: session.id === who.session }));
}

/** Ends another session of the one who asks, on a device that was forgotten or lost. */
export async function endSession(context: Context, session: string): Promise<{ signedOut: boolean } | Refusal> {
  if (!(await endMySession(context.db, session))) return refuse('notFound');
  await recordSignOut(context, { session });
  return { signedOut: true };
}

const recordSignOut = ({ db, who, request }: Context, after: object | null): Promise<void> =>
  recordEvent(db, {
    person: who.person,
    capacity: null,
    kind: 'signedOut',
    subjectKind: 'person',
    subject: who.person,
    trainingRegion: null,
    before: null,
    after,
    request,
  });
