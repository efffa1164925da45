/**
 * Search at national size – 60,000 persons, 400,000 places of earlier start years beside all that the demonstration holds – as a planner asks
 * while typing, beside plain `ilike` over the same entries and beside trigrams under row-level security, in the same run.
 */

import type pg from 'pg';
import { searchKinds } from '../src/app/search-kinds.ts';
import { withDatabase } from './database.ts';

const persons = 60_000;
const places = 400_000;
const rounds = 5;

/** What is typed on the way to these, from the second letter on. */
const wanted = [
  'neurologi 3',
  'næstved',
  'ortopædkirurgi',
  'kirurgiske',
  'holbæk psykiatri',
  'almen medicin 2019',
  'aarhus',
  'andersen 412',
  'xyzzy',
];
const typings = wanted.flatMap((text) => Array.from({ length: text.length - 1 }, (_, at) => text.slice(0, at + 2)));

export const run = (): Promise<void> =>
  withDatabase(async (owner, planner) => {
    const began = performance.now();
    await grow(owner);
    const { rows } = await owner.query('select count(*)::int as n from platform.search_entry');
    console.log(`${rows[0].n} entries, made in ${Math.round((performance.now() - began) / 1000)} s`);
    await planner.query(`select set_config('videre.person', (select person::text from people.demonstration_identities() where identity = 'planner-ost'), false),
      set_config('videre.training_regions', 'ost', false)`);
    console.table([
      await measure('search', (typed) => planner.query('select * from platform.search($1, $2, 5, 300)', [typed, Object.keys(searchKinds)])),
      await measure('ilike', (typed) => planner.query(rival('bench.plain'), [typed])),
      await measure('trigrams, row-level security', (typed) => planner.query(rival('bench.trigram'), [typed])),
    ]);
  });

/** The country: persons by the commonest names, and the demonstration's places again and again, in other years. Triggers are told once, at the end. */
async function grow(owner: pg.Client): Promise<void> {
  await owner.query(`set session_replication_role = replica;
    insert into people.person (name, fictional)
      select (array['Anne','Peter','Kirsten','Lars','Mette','Jens','Hanne','Michael','Anna','Søren'])[1 + n % 10] || ' ' ||
        (array['Nielsen','Jensen','Hansen','Andersen','Pedersen','Christensen','Larsen','Sørensen'])[1 + n / 10 % 8] || ' ' || n, true
      from generate_series(1, ${persons}) n;
    create temp table copies as
      select p.id, p.id || '-' || c.n as copy, c.n from composition.place p
      cross join generate_series(1, (select ceil(${places}::numeric / count(*))::int from composition.place)) c (n) limit ${places};
    insert into composition.place
      select c.copy, p.training_region, p.specialty, p.start_year - c.n % 15, p.starts_on, p.number, p.state, p.source, true
      from copies c join composition.place p using (id);
    insert into composition.occupancy
      select c.copy, o.position, o.unit, o.step, o.period, o.tenths, o.note from copies c join composition.occupancy o on o.place = c.id;
    set session_replication_role = origin;
    set role videre_owner;
    select platform.refresh_search('person', null); select platform.refresh_search('place', null);
    reset role;
    create schema bench;
    create table bench.plain as select kind, id, title || ' ' || note as text, training_region, person from platform.search_entry;
    create table bench.trigram as table bench.plain;
    create index on bench.trigram using gin (text gin_trgm_ops);
    alter table bench.trigram enable row level security;
    create policy bounded on bench.trigram to videre_app using (
      (training_region is null or training_region = any ((select platform.my_training_regions())::text[])) and (person is null or person = platform.me()));
    grant usage on schema bench to videre_app;
    grant select on bench.plain, bench.trigram to videre_app`);
  await owner.query('vacuum analyze');
}

const rival = (table: string): string => `select kind, id, text from (
    select kind, id, text, row_number() over (partition by kind order by text, id) as n from ${table}
    where (training_region is null or training_region = any (platform.my_training_regions())) and (person is null or person = platform.me())
      and not exists (select from regexp_split_to_table($1, ' ') w where text not ilike '%' || w || '%')) found
  where n <= 5`;

async function measure(way: string, ask: (typed: string) => Promise<unknown>): Promise<Record<string, string>> {
  const times: number[] = [];
  let slowest = { typed: '', ms: 0 };
  for (let round = 0; round < (way === 'search' ? rounds : 1); round += 1) {
    for (const typed of typings) {
      const began = performance.now();
      await ask(typed);
      const ms = performance.now() - began;
      times.push(ms);
      if (ms > slowest.ms) slowest = { typed, ms };
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  return { way, 'p50 ms': at(0.5), 'p95 ms': at(0.95), 'slowest ms': slowest.ms.toFixed(1), slowest: slowest.typed };
}
