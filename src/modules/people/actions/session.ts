/** Signing in and out with demonstration identities, until sign-in by OpenID Connect exists. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { isConfined } from '../../../platform/auth/confined.ts';
import { newToken, sessionCookie, sessionHours, tokenHash } from '../../../platform/auth/token.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import type { Answer } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import type { PeopleContract } from '../contract.ts';
import { closeSession, demonstrationIdentities, openSession, scopeNames } from '../store/persons.ts';

/** Who is signed in, and which identities can be chosen. */
export async function showSession({ db, who, today, http }: Context): Promise<Answer<PeopleContract['GET /api/session']>> {
  const offered = await demonstrationIdentities(db);
  const confined = isConfined(http.request.headers);
  const names = await scopeNames(
    db,
    who.roles.map((role) => role.scopeId),
  );
  const roles = who.roles.map((role) => ({ ...role, scopeName: names.get(role.scopeId) ?? '' }));
  return {
    person: who.person ? { name: who.name, roles, trainingRegions: who.trainingRegions } : null,
    noSignIn: offered.length === 0 ? 'noSignIn' : confined ? null : 'demonstrationConfined',
    identities: confined ? offered.map(({ identity, name }) => ({ identity, name })) : [],
    today,
  };
}

/** Opens a session for a demonstration identity; refused anywhere but on this machine. */
export async function signIn({ db, http, request }: Context, identity: string): Promise<{ name: string } | Refusal> {
  const offered = await demonstrationIdentities(db);
  if (offered.length === 0) return refuse('noSignIn');
  if (!isConfined(http.request.headers)) return refuse('demonstrationConfined');
  const chosen = offered.find((one) => one.identity === identity);
  if (!chosen) return refuse('unknownIdentity', { identity });
  const token = newToken();
  await db.query(`select set_config('videre.person', $1, true)`, [chosen.person]);
  await openSession(db, tokenHash(token), chosen.person, sessionHours);
  await recordEvent(db, {
    person: chosen.person,
    capacity: null,
    kind: 'signedIn',
    subjectKind: 'person',
    subject: chosen.person,
    trainingRegion: null,
    before: null,
    after: { identity },
    request,
  });
  http.reply.setCookie(sessionCookie, token, { path: '/', httpOnly: true, sameSite: 'lax', maxAge: sessionHours * 3600 });
  return { name: chosen.name };
}

/** Ends the session that asks. */
export async function signOut({ db, who, http, request }: Context): Promise<{ signedOut: boolean }> {
  const token = http.request.cookies[sessionCookie];
  if (token) await closeSession(db, tokenHash(token));
  await recordEvent(db, {
    person: who.person,
    capacity: null,
    kind: 'signedOut',
    subjectKind: 'person',
    subject: who.person,
    trainingRegion: null,
    before: null,
    after: null,
    request,
  });
  http.reply.clearCookie(sessionCookie, { path: '/' });
  return { signedOut: true };
}
