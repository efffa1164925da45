import type { RowScope } from '../db/session.ts';
import { administrators } from './policy.ts';
import type { Who } from './who.ts';

/** What the database is told of the one who asks: it bounds the rows by this, whatever a policy says. */
export const rowScope = (who: Who): RowScope => {
  const [held] = who.roles;
  return {
    person: who.person || null,
    trainingRegions: who.trainingRegions,
    administers: administrators.reaches(who, {}),
    deputy: (held?.deputyFor && held.id) || null,
    capacity: held ? `${held.role}:${held.scopeKind}/${held.scopeId}` : null,
  };
};
