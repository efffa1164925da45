import type { Db } from '../../platform/db/db.ts';
import { date, insertRows, oneOf, optional, period, type RowError, readTable, slug, text } from '../../platform/files/index.ts';
import { loadRegister } from './world/register.ts';

/** There are no persons in the reference data; but what is kept about people, by which law and for how long, is. */
export const loadReference = loadRegister;

/** The demonstration identities: plainly fictional people, one for each role, known by the key `identity`. */
export function readPeople(data: string) {
  return readTable(
    data,
    'demo/people.csv',
    {
      identity: slug,
      id: slug,
      name: text,
      role: optional(oneOf('planner', 'approver', 'uao', 'pkl', 'doctor', 'administrator')),
      scope_kind: optional(oneOf('trainingRegion', 'agreementArea', 'unit', 'specialty', 'nation', 'self')),
      scope_id: optional(slug),
      from: optional(date),
      to: optional(date),
    },
    ['identity'],
  );
}

export async function loadDemonstration(db: Db, data: string): Promise<RowError[]> {
  const { rows, errors } = readPeople(data);
  if (errors.length > 0) return errors;
  await insertRows(
    db,
    'people.person',
    { id: 'uuid', name: 'text', fictional: 'boolean', demonstration_identity: 'text' },
    rows.map(({ id, name, identity }) => ({ id, name, fictional: true, demonstration_identity: identity })),
  );
  const roles = rows.flatMap(({ id, role, scope_kind, scope_id, from, to }) =>
    role === null || from === null ? [] : [{ person: id, role, scope_kind, scope_id, valid: period(from, to) }],
  );
  const columns = { person: 'uuid', role: 'text', scope_kind: 'text', scope_id: 'text', valid: 'daterange' };
  await insertRows(db, 'people.role_assignment', columns, roles);
  return [];
}
