/** A session begins: a new token each time, and the one that the browser held before is worth nothing more. */
import { clearCookie, readCookie, setCookie } from '../../../platform/auth/cookies.ts';
import { newToken, sessionHours, tokenHash } from '../../../platform/auth/token.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import type { Context } from '../../../platform/http/route.ts';
import { deviceOf } from '../rules/device.ts';
import { closeSession } from '../store/persons.ts';
import { type NewSession, openSession } from '../store/sessions.ts';

export type Opening = Pick<NewSession, 'person' | 'way'> & { after: Record<string, string> };

export async function open(
  { db, http, request }: Pick<Context, 'db' | 'http' | 'request'>,
  { person, way, after }: Opening,
): Promise<void> {
  const token = newToken();
  const held = readCookie(http.request, http.door, 'session');
  if (held) await closeSession(db, tokenHash(held));
  await db.query(`select set_config('videre.person', $1, true)`, [person]);
  const device = deviceOf(http.request.headers['user-agent']);
  await openSession(db, { token: tokenHash(token), person, way, device, hours: sessionHours });
  const event = { capacity: null, subjectKind: 'person', subject: person, trainingRegion: null, before: null, request };
  await recordEvent(db, { ...event, person, kind: 'signedIn', after });
  setCookie(http.reply, http.door, 'session', token);
  if (readCookie(http.request, http.door, 'signIn')) clearCookie(http.reply, http.door, 'signIn');
}
