/**
 * What the second wall costs: the lists that a planner opens, at national size – 60,000 persons, 400,000 places of earlier start years with their
 * occupancy, 2,000 compositions (a hundred of them with tracks) with 200,000 events about them – under row-level security as the application, beside the same statements as the owner
 * with the wall taken down and the bounds written into the query by hand, in one run.
 */

import type pg from 'pg';
import { withDatabase } from './database.ts';

const persons = 60_000;
const places = 400_000;
const compositions = 2_000;
const events = 200_000;
const rounds = 100;

const planner = '00000000-0000-4000-8000-000000000001';

/** Each list as the program asks it, and the bound that a query without the wall must carry itself. */
const lists: { name: string; sql: string; bound: string }[] = [
  {
    name: 'compositions of a region, newest first',
    sql: `select c.id, c.name, c.start_year, c.revision, c.created_at from composition.composition c where c.training_region = 'ost' {and}
      order by c.created_at desc limit 200`,
    bound: `and c.training_region = any ('{ost}'::text[])`,
  },
  {
    name: 'places of a start year with their departments',
    sql: `select p.id, p.specialty, p.number, jsonb_agg(jsonb_build_array(o.unit, o.period) order by o.position) from composition.place p
      join composition.occupancy o on o.place = p.id where p.training_region = 'ost' and p.start_year = 2020 {and} group by p.id order by p.specialty, p.number limit 500`,
    bound: '',
  },
  {
    name: 'who is at a unit in a month',
    sql: `select p.id, p.specialty, o.period from composition.occupancy o join composition.place p on p.id = o.place
      where o.unit = (select unit from composition.occupancy order by place, position limit 1)
        and o.period @> (select lower(period) from composition.occupancy order by place, position limit 1) {and}`,
    bound: '',
  },
  {
    name: 'the latest events of a composition',
    sql: `select e.id, e.at, e.kind, e.capacity, p.after from platform.event e left join platform.event_payload p on p.event = e.id
      where e.subject_kind = 'composition' and e.subject = '7' {and} order by e.id desc limit 100`,
    bound: `and (e.person = '${planner}' or e.training_region = any ('{ost}'::text[]))`,
  },
  {
    name: 'tracks with elements of a composition',
    sql: `select t.id, t.specialty, jsonb_agg(jsonb_build_array(e.id, e.unit, e.period) order by e.position) from composition.track t
      join composition.element e on e.composition = t.composition and e.track = t.id
      where t.composition = (select id from composition.composition where name = 'Nr. 7') {and} group by t.composition, t.id`,
    bound: `and t.composition in (select id from composition.composition where training_region = any ('{ost}'::text[]))`,
  },
];

export const run = (): Promise<void> =>
  withDatabase(async (owner, walled) => {
    await grow(owner);
    await walled.query(`select set_config('videre.person', '${planner}', false), set_config('videre.training_regions', 'ost', false)`);
    const rows: Record<string, string>[] = [];
    for (const { name, sql, bound } of lists) {
      const under = sql.replace('{and}', '');
      const plain = sql.replace('{and}', bound);
      const counts = [await walled.query(under), await owner.query(plain)].map(({ rowCount }) => rowCount);
      if (counts[0] !== counts[1]) throw new Error(`${name}: ${counts[0]} rows under the wall, ${counts[1]} without`);
      const { a, b } = await inTurn(walled, under, owner, plain);
      rows.push({
        list: name,
        rows: String(counts[0]),
        'wall p50 ms': a.toFixed(2),
        'plain p50 ms': b.toFixed(2),
        ratio: (a / b).toFixed(2),
      });
    }
    console.table(rows);
  });

/** The tenth of a hundred of two ways, asked in turn: what they cost when nobody else is in the way. */
async function inTurn(one: pg.Client, first: string, other: pg.Client, second: string): Promise<{ a: number; b: number }> {
  const times: [number[], number[]] = [[], []];
  const ask = async (client: pg.Client, sql: string): Promise<number> => {
    const began = performance.now();
    await client.query(sql);
    return performance.now() - began;
  };
  for (let round = 0; round < rounds; round += 1) {
    times[0].push(await ask(one, first));
    times[1].push(await ask(other, second));
  }
  const undisturbed = (all: number[]): number => all.sort((x, y) => x - y)[Math.floor(all.length / 10)] ?? 0;
  return { a: undisturbed(times[0]), b: undisturbed(times[1]) };
}

/** The country, made in bulk: triggers are told nothing, since nobody searches here. */
export async function grow(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `select conname as name from pg_constraint where conrelid = 'composition.occupancy'::regclass and contype = 'x'`,
  );
  // no list reads that index, and making it takes longer than all the rest
  await owner.query(`alter table composition.occupancy drop constraint ${owner.escapeIdentifier(rows[0]?.name ?? '')};
    set session_replication_role = replica;
    insert into people.person (name, fictional) select 'Person ' || n, true from generate_series(1, ${persons}) n;
    create temp table copies as
      select p.id, p.id || '-' || c.n as copy, c.n from composition.place p
      cross join generate_series(1, (select ceil(${places}::numeric / count(*))::int from composition.place)) c (n) limit ${places};
    insert into composition.place
      select c.copy, p.training_region, p.specialty, p.start_year - c.n % 15, p.starts_on, p.number, p.state, p.source, true
      from copies c join composition.place p using (id);
    insert into composition.occupancy
      select c.copy, o.position, o.unit, o.step, o.period, o.tenths, o.note from copies c join composition.occupancy o on o.place = c.id;
    insert into composition.composition (training_region, start_year, name, agreement, specialties, weights, seed, created_by, created_at)
      select (array['ost','syd','nord'])[1 + n % 3], 2025 + n % 5, 'Nr. ' || n, 'ost-40-60', '{neurologi}', '{}', 1, '${planner}', now() - n * interval '1 minute'
      from generate_series(1, ${compositions}) n;
    update composition.composition set training_region = 'ost' where name = 'Nr. 7';
    insert into composition.track (composition, id, specialty, pattern, starts_on)
      select c.id, 't' || n, 'neurologi', (select id from composition.pattern limit 1), '2028-03-01' from composition.composition c, generate_series(1, 60) n where c.name ~ '^Nr\\. [0-9]{1,2}$';
    insert into composition.element (composition, id, track, position, kind, unit, period)
      select t.composition, t.id || '-' || n, t.id, n, 'own', (select id from organisation.unit limit 1), daterange(('2028-03-01'::date + make_interval(months => 12 * n))::date, ('2029-03-01'::date + make_interval(months => 12 * n))::date)
      from composition.track t, generate_series(0, 4) n;
    insert into platform.event (person, capacity, kind, subject_kind, subject, training_region)
      select '${planner}', 'planner', 'edited', 'composition', (n % ${compositions})::text, (array['ost','syd','nord'])[1 + n % 3] from generate_series(1, ${events}) n;
    insert into platform.event_payload (event, salt, after) select id, '\\x00', '{"a": 1}' from platform.event e where not exists (select from platform.event_payload p where p.event = e.id);
    set session_replication_role = origin`);
  await owner.query('vacuum analyze');
}
