import type { IncomingHttpHeaders } from 'node:http';
import { isConfined } from '../../platform/auth/confined.ts';
import type { Who } from '../../platform/auth/who.ts';
import type { Db } from '../../platform/db/db.ts';
import { visibleTrainingRegions } from './rules/visible-regions.ts';
import { whoIs } from './store/persons.ts';

/**
 * The person behind a session token, or null. All sessions are demonstration sessions until sign-in by OpenID Connect exists, so a
 * session is honoured only where a demonstration identity may be used.
 */
export async function identify(db: Db, token: Buffer, headers: IncomingHttpHeaders, today: string): Promise<Who | null> {
  if (!isConfined(headers)) return null;
  const known = await whoIs(db, token, today);
  return known && { ...known, trainingRegions: visibleTrainingRegions(known.roles) };
}

/** What a person may see, for a job that acts for somebody without a session. */
export { visibleTrainingRegions };
