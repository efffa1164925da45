import type { Db } from '../../platform/db/db.ts';
import { insertRows, type RowError } from '../../platform/files/index.ts';
import { loadMeetings } from './world/meetings.ts';
import { loadMembers } from './world/members.ts';
import { readBodies } from './world/read.ts';

const origin = { valid: 'daterange', source: 'text', constructed: 'boolean' };

/** The country's bodies with mandates, seat rules, service and successors, new or brought up to date; nothing when a row is wrong. */
export async function loadReference(db: Db, data: string): Promise<RowError[]> {
  const read = readBodies(data);
  if (read.errors.length > 0) return read.errors;
  await insertRows(
    db,
    'councils.body',
    {
      id: 'text',
      name: 'text',
      kind: 'text',
      level: 'text',
      training_region: 'text',
      operating_region: 'text',
      agreement_area: 'text',
      specialty: 'text',
      meetings_a_year: 'int',
      ...origin,
    },
    read.bodies,
    'id',
  );
  const taken = new Set((await db.query<{ body: string }>('select body from councils.mandate where decided_here')).map(({ body }) => body));
  await insertRows(
    db,
    'councils.mandate',
    { id: 'text', body: 'text', may: 'text', wording: 'text', ...origin },
    read.mandates.filter(({ body }) => !taken.has(body)),
    'id',
  );
  const here = new Set(
    (await db.query<{ line: string }>('select line from councils.seat_rule where decided_here')).map(({ line }) => line),
  );
  await insertRows(
    db,
    'councils.seat_rule',
    {
      id: 'text',
      line: 'text',
      body: 'text',
      no: 'int',
      kind: 'text',
      count: 'int',
      of_what: 'text',
      least: 'boolean',
      anywhere: 'boolean',
      chairs: 'boolean',
      external: 'boolean',
      nominated_by: 'text',
      state: 'text',
      ...origin,
    },
    read.rules.filter(({ id }) => !here.has(id)).map((rule) => ({ ...rule, line: rule.id })),
    'id',
  );
  await db.query('delete from councils.body_service');
  await insertRows(db, 'councils.body_service', { body: 'text', served_by: 'text', ...origin }, read.service);
  const noted = new Set(
    (
      await db.query<{ pair: string }>(`select predecessor || ' ' || successor as pair from councils.body_successor where decided_here`)
    ).map(({ pair }) => pair),
  );
  await insertRows(
    db,
    'councils.body_successor',
    { predecessor: 'text', successor: 'text', succeeded_on: 'date', decided_by: 'text', source: 'text', constructed: 'boolean' },
    read.successors.filter(({ predecessor, successor }) => !noted.has(`${predecessor} ${successor}`)),
    'predecessor, successor',
  );
  return [];
}

/** Fictional members in constructed terms, and their constructed meetings. */
export async function loadDemonstration(db: Db, data: string): Promise<RowError[]> {
  const errors = await loadMembers(db, data);
  return errors.length > 0 ? errors : await loadMeetings(db, data);
}
