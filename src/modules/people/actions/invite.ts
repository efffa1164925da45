/** An invitation: a code that links somebody's first sign-in to the person they are here. */
import { newToken, tokenHash } from '../../../platform/auth/token.ts';
import type { Db } from '../../../platform/db/db.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import { addAdministrator, addInvitation } from '../store/invitations.ts';

export const invitationDays = 14;

/** Makes a code; it is told here and never again. */
export async function invite(db: Db, person: string, madeBy: string | null): Promise<string> {
  const code = newToken();
  await addInvitation(db, tokenHash(code), person, madeBy, invitationDays);
  return code;
}

/** The first administrator of a server database, made by its owner: nobody inside could. Returns the code. */
export async function inviteAdministrator(db: Db, name: string, today: string): Promise<string> {
  const person = await addAdministrator(db, name, today);
  const event = { person: null, capacity: null, subjectKind: 'person', subject: person, trainingRegion: null, request: null };
  const after = { name, role: 'administrator', scopeKind: 'nation', scopeId: 'dk', from: today };
  await recordEvent(db, { ...event, kind: 'roleGiven', before: null, after });
  return invite(db, person, null);
}
