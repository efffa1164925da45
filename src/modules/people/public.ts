import type { IncomingHttpHeaders } from 'node:http';
import { isConfined } from '../../platform/auth/confined.ts';
import type { Door } from '../../platform/auth/door.ts';
import { visibleTrainingRegions } from '../../platform/auth/visible-regions.ts';
import type { Who } from '../../platform/auth/who.ts';
import type { Db } from '../../platform/db/db.ts';
import { inUse } from './rules/in-use.ts';
import { whoIs } from './store/persons.ts';

/** The person behind a session token, or null. A demonstration session is honoured only where a demonstration identity may be used. */
export async function identify(db: Db, token: Buffer, headers: IncomingHttpHeaders, door: Door, today: string): Promise<Who | null> {
  const known = await whoIs(db, token, today);
  if (!known || (known.way === 'demonstration' && !(door.demonstration && isConfined(headers)))) return null;
  const { session, person, name, roles: capacities } = known;
  const roles = inUse(capacities, known.capacity);
  return { session, person, name, roles, capacities, trainingRegions: visibleTrainingRegions(roles) };
}

export { inviteAdministrator } from './actions/invite.ts';
export { type Acting, type Asker, actingFor, askerOf, RightEnded } from './actions/works-for.ts';
export { addFictional } from './store/fictional.ts';
