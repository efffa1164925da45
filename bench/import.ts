/** Ten thousand rows of approvals and of tracks: dry run and import by the server, beside a rival that writes row by row in the same run. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { openEmbedded } from '../src/app/database.ts';
import { root } from '../src/app/root.ts';
import { serve } from '../src/app/serve.ts';

const wanted = 10_000;

export async function run(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'videre-bench-'));
  const installation = await openEmbedded({ dataFolder: folder }, root, () => {});
  const serving = await serve(installation, { root, host: '127.0.0.1', port: 0, today: () => '2026-11-22' });
  const client = new pg.Client(installation.app);
  await client.connect();
  try {
    const session = await fetch(`${serving.address}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ identity: 'administrator' }),
    });
    const cookie = session.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const ask = (url: string, body: string) =>
      fetch(serving.address + url, { method: 'POST', headers: { cookie, 'content-type': 'application/octet-stream' }, body });
    const rows = [];
    for (const [kind, file] of [
      ['approvals', await approvals(client)],
      ['tracks', await tracks(client)],
    ] as const) {
      const lines = file.split('\r\n').length - 2;
      const began = performance.now();
      const checked = (await (await ask(`/api/imports/${kind}/check?file=maaling.csv`, file)).json()) as { basis: string; counts: unknown };
      const tried = performance.now();
      const taken = await ask(`/api/imports/${kind}?file=maaling.csv&basis=${checked.basis}`, file);
      const done = performance.now();
      if (!taken.ok) throw new Error(`${kind}: ${await taken.text()} ${JSON.stringify(checked.counts)}`);
      const rival = kind === 'approvals' ? await rowByRow(client, lines) : null;
      const ms = (value: number) => Math.round(value);
      rows.push({
        kind,
        rows: lines,
        'dry run ms': ms(tried - began),
        'import ms': ms(done - tried),
        'rival ms (writing only)': rival === null ? '–' : ms(rival),
        'rival × import': rival === null ? '–' : (rival / (done - tried)).toFixed(1),
      });
    }
    console.table(rows);
  } finally {
    await client.end();
    await serving.stop();
    await installation.cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** New approvals for introduction training: every unit with as many specialties as it takes. */
async function approvals(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ unit: string; specialty: string }>(
    `select u.id as unit, s.id as specialty from organisation.unit u cross join curricula.specialty s
     where not exists (select from organisation.unit_approval a where a.unit = u.id and a.specialty = s.id and a.step = 'intro')
     order by s.id, u.id limit $1`,
    [wanted],
  );
  const header = 'Id (videre-approvals/1);Afdeling;Speciale;Trin;Videreuddannelsesregion;Pladser;Gælder fra;Begrundelse';
  return [header, ...rows.map(({ unit, specialty }) => `;${unit};${specialty};intro;Øst;1,5;1-3-2027;Måling`), ''].join('\r\n');
}

/** Tracks of six elements each. */
async function tracks(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ id: string }>('select id from organisation.unit order by id');
  const header = 'Id (videre-tracks/1);Speciale;Videreuddannelsesregion;Forløbsnummer;Element nr.;Afdeling;Måneder;Kilde';
  const lines = Array.from({ length: wanted }, (_, at) => {
    const unit = rows[at % rows.length]?.id;
    return `;neurologi;Øst;M${Math.floor(at / 6)};${(at % 6) + 1};${unit};8;Måling`;
  });
  return [header, ...lines, ''].join('\r\n');
}

/** The usual way: a statement to look, one to write and one for the log, for each row; taken back at the end. */
async function rowByRow(client: pg.Client, count: number): Promise<number> {
  const { rows } = await client.query<{ unit: string; specialty: string }>(
    `select u.id as unit, s.id as specialty from organisation.unit u cross join curricula.specialty s
     where not exists (select from organisation.unit_approval a where a.unit = u.id and a.specialty = s.id and a.step = 'kbu')
     order by s.id, u.id limit $1`,
    [count],
  );
  const { rows: people } = await client.query<{ person: string }>('select person from people.demonstration_identities() limit 1');
  await client.query('begin');
  await client.query(`select set_config('videre.person', $1, true), set_config('videre.training_regions', 'ost,syd,nord', true)`, [
    people[0]?.person,
  ]);
  const began = performance.now();
  for (const { unit, specialty } of rows) {
    await client.query(`select 1 from organisation.unit_approval where unit = $1 and specialty = $2 and step = 'kbu'`, [unit, specialty]);
    await client.query(
      `insert into organisation.unit_approval (id, unit, specialty, step, training_region, valid, tenths, source, constructed)
       values ($1, $2, $3, 'kbu', 'ost', '[2027-03-01,)', 15, 'Måling', false)`,
      [`${unit}/${specialty}/kbu/ost/2027-03-01`, unit, specialty],
    );
    await client.query(
      `insert into platform.event (person, kind, subject_kind, subject, training_region) values ($1, 'hold', 'approval', $2, 'ost')`,
      [people[0]?.person, `${unit}/${specialty}/kbu/ost`],
    );
  }
  const taken = performance.now() - began;
  await client.query('rollback');
  return taken;
}
