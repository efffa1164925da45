/** Acting as somebody of the demonstration world at a time of its own: the same context that a request gives to an action. */
import { inUse } from '../../modules/people/rules/in-use.ts';
import { addFictional } from '../../modules/people/store/fictional.ts';
import { heldNow } from '../../modules/people/store/roles.ts';
import { rowScope } from '../../platform/auth/row-scope.ts';
import { visibleTrainingRegions } from '../../platform/auth/visible-regions.ts';
import type { Role, RoleAssignment, ScopeKind, Who } from '../../platform/auth/who.ts';
import type { Db } from '../../platform/db/db.ts';
import { tell } from '../../platform/db/told.ts';
import type { Context } from '../../platform/http/route.ts';
import type { ActRow } from './read.ts';

export async function contextOf(db: Db, { at, who: called, capacity }: Pick<ActRow, 'at' | 'who' | 'capacity'>): Promise<Context> {
  const person = await personOf(db, called);
  await tell(db, at, { person, trainingRegions: [] });
  const today = at.slice(0, 10);
  const held = await heldNow(db, null, today);
  const roles = capacity === null ? inUse(held?.roles ?? [], null) : [roleOf(capacity)];
  const who: Who = { person, name: held?.name ?? called, roles, trainingRegions: visibleTrainingRegions(roles) };
  await tell(db, at, rowScope(who));
  return {
    db,
    who,
    today,
    request: 'demonstration',
    get http(): Context['http'] {
      throw new Error('the demonstration world is no request');
    },
  };
}

async function personOf(db: Db, called: string): Promise<string> {
  const [known] = await db.query<{ id: string }>('select id from people.person where demonstration_identity = $1 or name = $1', [called]);
  return known?.id ?? (await addFictional(db, [called])).get(called) ?? '';
}

function roleOf(capacity: string): RoleAssignment {
  const [, role = '', scopeKind = '', scopeId = ''] = /^(\w+):(\w+)\/([\w-]+)$/.exec(capacity) ?? [];
  return { role: role as Role, scopeKind: scopeKind as ScopeKind, scopeId };
}
