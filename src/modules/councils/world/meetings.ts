/** The constructed meetings, tasks, letters and forums of the demonstration world. No source gives their dates or contents. */
import type { Db } from '../../../platform/db/db.ts';
import { date, insertRows, integer, oneOf, optional, type RowError, readTable, slug, text } from '../../../platform/files/index.ts';

const read = (data: string) => ({
  meetings: readTable(
    data,
    'demo/meetings.csv',
    { body: slug, held_on: date, starts: optional(text), place: optional(text), state: oneOf('planned', 'sent', 'held') },
    ['body', 'held_on'],
  ),
  agenda: readTable(data, 'demo/agenda.csv', {
    body: slug,
    held_on: date,
    title: text,
    kind: oneOf('decision', 'consent', 'debate', 'information'),
    minutes: optional(integer(1, 600)),
    proposal: optional(text),
    outcome: optional(text),
    wording: optional(text),
  }),
  acts: readTable(data, 'demo/acts.csv', {
    type: oneOf('task', 'letter', 'decision'),
    body: slug,
    title: text,
    who: text,
    on: date,
    behalf: text,
    nature: oneOf('advisory', 'duty'),
    done_on: optional(date),
  }),
  forums: readTable(data, 'demo/forums.csv', { operating_region: slug, year: integer(2000, 2200), name: text, attended_by: text }),
});

export async function loadMeetings(db: Db, data: string): Promise<RowError[]> {
  const { meetings, agenda, acts, forums } = read(data);
  const errors = [meetings, agenda, acts, forums].flatMap((table) => table.errors);
  if (errors.length > 0) return errors;
  await insertRows(
    db,
    'councils.meeting',
    { body: 'text', held_on: 'date', starts: 'time', place: 'text', agenda_sent_at: 'timestamptz', constructed: 'boolean' },
    meetings.rows.map(({ body, held_on, starts, place, state }) => ({
      body,
      held_on,
      starts,
      place: place ?? '',
      agenda_sent_at: state === 'planned' ? null : `${held_on}T06:00:00Z`,
      constructed: true,
    })),
  );
  await db.query(
    `insert into councils.agenda_item (meeting, no, title, kind, minutes, proposal)
     select m.id, row_number() over (partition by m.id order by a.at), a.row->>'title', a.row->>'kind', (a.row->>'minutes')::int, coalesce(a.row->>'proposal', '')
     from jsonb_array_elements($1::jsonb) with ordinality as a (row, at)
     join councils.meeting m on m.body = a.row->>'body' and m.held_on = (a.row->>'held_on')::date`,
    [JSON.stringify(agenda.rows)],
  );
  await db.query(
    `insert into councils.decision (body, meeting, item, title, outcome, wording, by_consent, decided_on, behalf_kind, behalf_id, nature, constructed)
     select m.body, m.id, i.id, i.title, a.outcome, a.wording, i.kind = 'consent', m.held_on, 'trainingRegion', b.training_region, 'duty', true
     from jsonb_to_recordset($1) as a (body text, held_on date, title text, outcome text, wording text)
     join councils.meeting m on m.body = a.body and m.held_on = a.held_on
     join councils.agenda_item i on i.meeting = m.id and i.title = a.title
     join councils.body b on b.id = m.body where a.outcome is not null`,
    [JSON.stringify(agenda.rows)],
  );
  const held = meetings.rows.filter(({ state }) => state === 'held');
  await db.query(
    `update councils.meeting m set minutes_closed_at = h.held_on + time '16:00' from jsonb_to_recordset($1) as h (body text, held_on date)
     where m.body = h.body and m.held_on = h.held_on`,
    [JSON.stringify(held)],
  );
  await loadActs(db, acts.rows);
  await db.query(
    `insert into councils.forum (training_region, operating_region, year, name, attended_by, constructed)
     select 'ost', operating_region, year, name, attended_by, true
     from jsonb_to_recordset($1) as f (operating_region text, year int, name text, attended_by text)`,
    [JSON.stringify(forums.rows)],
  );
  return [];
}

/** Tasks are a demonstration identity's; a letter's `who` is whom it went to, a decision's what was decided. */
async function loadActs(db: Db, rows: object[]): Promise<void> {
  const columns = 'type text, body text, title text, who text, "on" date, behalf text, nature text, done_on date';
  const given = `(select a.*, split_part(a.behalf, ':', 1) as kind, split_part(a.behalf, ':', 2) as whose from jsonb_to_recordset($1) as a (${columns})) a`;
  await db.query(
    `insert into councils.task (body, title, owner, due_on, behalf_kind, behalf_id, nature, done_on, constructed)
     select a.body, a.title, p.id, a."on", a.kind, a.whose, a.nature, a.done_on, true from ${given}
     join people.person p on p.demonstration_identity = a.who where a.type = 'task'`,
    [JSON.stringify(rows)],
  );
  await db.query(
    `insert into councils.letter (body, title, recipient, sent_on, behalf_kind, behalf_id, nature, constructed)
     select a.body, a.title, a.who, a."on", a.kind, a.whose, a.nature, true from ${given} where a.type = 'letter'`,
    [JSON.stringify(rows)],
  );
  await db.query(
    `insert into councils.decision (body, title, outcome, wording, by_consent, decided_on, behalf_kind, behalf_id, nature, constructed)
     select a.body, a.title, 'adopted', a.who, false, a."on", a.kind, a.whose, a.nature, true from ${given} where a.type = 'decision'`,
    [JSON.stringify(rows)],
  );
}
