/**
 * What the second wall costs: the lists that a planner and an administrator open, at national size – 60,000 persons, 400,000 places of earlier start years
 * with their occupancy, 2,000 compositions (a hundred of them with tracks) with 200,000 events about them. Each is asked by the program's own statement, under
 * row-level security as the application and past it as the database's superuser, in turn, in one run.
 */
import { readFileSync } from 'node:fs';
import type pg from 'pg';
import { arrivalsAt, placesOfYear } from '../src/modules/composition/store/cohorts.ts';
import { listCompositions } from '../src/modules/composition/store/compositions.ts';
import { listTracks } from '../src/modules/composition/store/tracks.ts';
import { listPeople } from '../src/modules/people/store/people.ts';
import { asDb, type Db } from '../src/platform/db/db.ts';
import { eventsOf } from '../src/platform/events/record.ts';
import { withDatabase } from './database.ts';

const persons = 60_000;
const places = 400_000;
const compositions = 2_000;
const events = 200_000;
const rounds = 100;
/** The slow lists are asked fewer times: for so long, all in all. */
const mostMs = 20_000;

const planner = '00000000-0000-4000-8000-000000000001';

/** `of`: the composition and the unit that are asked about. */
interface Of {
  composition: string;
  unit: string;
}
const lists: Record<string, (db: Db, of: Of) => Promise<unknown[]>> = {
  'compositions of a region, newest first': (db) => listCompositions(db, 'ost', null, null),
  'places of a start year with their sites': (db) => placesOfYear(db, 'ost', 2020),
  'who comes to a unit in a year': (db, { unit }) => arrivalsAt(db, unit, '2026-01-01', '2027-01-01'),
  'the latest events of a composition': (db, { composition }) => eventsOf(db, 'composition', composition),
  'tracks with elements of a composition': (db, { composition }) => listTracks(db, composition),
  'persons with their roles, a page': (db) => listPeople(db, [], '2026-11-22', null, 51),
  'persons by two words': (db) => listPeople(db, ['person', '412'], '2026-11-22', null, 51),
};

export const run = (): Promise<void> =>
  withDatabase(async (owner, walled) => {
    await grow(owner);
    await compare(owner, walled);
  });

async function compare(owner: pg.Client, walled: pg.Client): Promise<void> {
  // as a planner of Øst who also administers: every policy that bounds these rows is asked
  for (const client of [owner, walled])
    await client.query(
      `select set_config('videre.person', '${planner}', false), set_config('videre.training_regions', 'ost', false), set_config('videre.administers', 'on', false)`,
    );
  const of = await owner.query<Of>(
    `select (select id from composition.composition where name = 'Nr. 7') as composition, (select unit from composition.occupancy order by place, position limit 1) as unit`,
  );
  const rows: Record<string, string>[] = [];
  for (const [name, ask] of Object.entries(lists)) {
    const both = [walled, owner].map((client) => () => ask(asDb(client), of.rows[0] as Of));
    const counts = await Promise.all(both.map(async (asked) => (await asked()).length));
    if (counts[0] !== counts[1]) throw new Error(`${name}: ${counts[0]} rows under the wall, ${counts[1]} without`);
    const [wall = 0, plain = 0] = await inTurn(both, await Promise.all([walled, owner].map(clockOf)));
    rows.push({
      list: name,
      rows: String(counts[0]),
      'wall ms': wall.toFixed(2),
      'plain ms': plain.toFixed(2),
      ratio: (wall / plain).toFixed(2),
    });
  }
  console.table(rows);
}

/** The processor time that the database has spent for a client, so that others at work count less; elapsed time where the system does not tell. */
async function clockOf(client: pg.Client): Promise<() => number> {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const file = `/proc/${rows[0]?.pid}/schedstat`;
  const spent = () => Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6;
  try {
    spent();
    return spent;
  } catch {
    return () => performance.now();
  }
}

/** The tenth of a hundred of each way, asked in turn: what they cost when nobody else is in the way. */
async function inTurn(ways: (() => Promise<unknown>)[], clocks: (() => number)[]): Promise<number[]> {
  const times = ways.map((): number[] => []);
  const began = performance.now();
  for (let round = 0; round < rounds && performance.now() - began < mostMs; round += 1) {
    for (const [way, ask] of ways.entries()) {
      const clock = clocks[way] as () => number;
      const before = clock();
      await ask();
      times[way]?.push(clock() - before);
    }
  }
  return times.map((all) => all.sort((x, y) => x - y)[Math.floor(all.length / 10)] ?? 0);
}

/** The country, made in bulk: triggers are told nothing, since nobody searches here. */
async function grow(owner: pg.Client): Promise<void> {
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
      select '${planner}', 'planner', 'edited', 'composition', c.id, c.training_region
      from generate_series(1, ${events}) n join (select *, row_number() over (order by id) as no from composition.composition) c on c.no = 1 + n % ${compositions};
    insert into platform.event_payload (event, salt, after) select id, '\\x00', '{"a": 1}' from platform.event on conflict do nothing;
    set session_replication_role = origin`);
  await owner.query('vacuum analyze');
}
