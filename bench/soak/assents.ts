/**
 * kill -9 while a committee and both areas decide: nine times of one of the database's own processes – it throws everybody out and recovers from its log –, the
 * tenth time of the whole program, every other time in the midst of such a recovery. No acknowledged decision is lost, none is half stored, every seal verifies, and
 * nothing of the database runs on.
 */
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { openEmbedded } from '../../src/app/database.ts';
import { root } from '../../src/app/root.ts';
import { subjectKinds } from '../../src/app/subject-kinds.ts';
import { verifySeals } from '../../src/modules/assents/public.ts';
import { asDb } from '../../src/platform/db/db.ts';
import { processesOf } from '../../src/platform/db/embedded/processes.ts';
import { type Ask, pause, session, start } from './program.ts';

interface Sealed {
  version: number;
  hash: string;
  part: string;
  url: string;
}

export async function assents(rounds: number): Promise<void> {
  const data = mkdtempSync(path.join(os.tmpdir(), 'videre-soak-'));
  const port = 20_000 + (process.pid % 10_000);
  const first = await start(data, port);
  const sealed = await sealedVersion(await session(port));
  first.kill('SIGKILL');
  const acknowledged = new Set<number>();
  const refused = new Set<string>();
  let ofDatabase = 0;
  let ofProgram = 0;
  let left = 0;
  for (let round = 1; ofDatabase + ofProgram < rounds; round += 1) {
    const server = await start(data, port);
    const deciders = await Promise.all(
      ['pkl-karkirurgi', 'approver-hovedstaden', 'approver-sjaelland'].map((identity) => session(port, identity)),
    );
    const decided = Promise.all(deciders.map((ask, at) => decideUntilGone(ask, sealed, at, round, { acknowledged, refused, server })));
    for (let kill = 1; kill < killsAStart && ofDatabase + ofProgram + 1 < rounds; kill += 1) {
      await pause(300 + ((kill * 97 + round * 31) % 600));
      ofDatabase += await killBackend(data);
      await isBack(data);
    }
    await pause(300 + ((round * 97) % 900));
    if (round % 2 === 0) await killBackend(data);
    await pause((round * 13) % 60);
    server.kill('SIGKILL');
    ofProgram += 1;
    await decided;
    left += await leftBehind(data);
  }
  const found = await judged(data, acknowledged);
  console.log(
    `kill -9 during assents: ${ofProgram} of the program, ${left} times something ran on, ${ofDatabase} of the database, ${acknowledged.size} decisions acknowledged, ${found.lost} lost, ${found.stored} stored, ` +
      `${found.half} without their event or with an event of none; ${found.verified}`,
  );
  if (refused.size > 0) console.log(`refused: ${[...refused].join('; ')}`);
  rmSync(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 500 });
  if (refused.size + found.lost + found.half + left > 0 || found.broken) process.exitCode = 1;
}

const killsAStart = 10;

/** One of the application's connections, in the middle of something if one is: PostgreSQL then ends all the others and recovers. */
async function killBackend(data: string): Promise<number> {
  const { rows } = await asked(
    data,
    `select pid from pg_stat_activity where usename = 'videre_app' order by state is distinct from 'idle' desc, backend_start limit 1`,
  );
  const [found] = rows;
  if (!found) return 0;
  process.kill(found.pid, 'SIGKILL');
  return 1;
}

async function asked(data: string, statement: string): Promise<pg.QueryResult<{ pid: number }>> {
  const owner = new pg.Client({ host: path.join(data, 'pg'), user: 'videre_owner', database: 'videre' });
  owner.on('error', () => {});
  await owner.connect();
  return owner.query<{ pid: number }>(statement).finally(() => owner.end().catch(() => {}));
}

async function isBack(data: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    await pause(100);
    const answers = await asked(data, 'select 1 as pid').then(
      () => true,
      () => false,
    );
    if (answers) return;
  }
  throw new Error('the database did not come back');
}

/** 1 when some of the database's processes run on a minute after the program was killed. */
async function leftBehind(data: string): Promise<number> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (processesOf(path.join(data, 'pg')).length === 0) return 0;
    await pause(100);
  }
  return 1;
}

interface Told {
  acknowledged: Set<number>;
  /** What a decision was refused with, out of turn left out: there should be none. */
  refused: Set<string>;
  server: ChildProcess;
}

/** A small composition, composed, answered for, saved, sent and heard. */
async function sealedVersion(ask: Ask): Promise<Sealed> {
  const { weights } = (await ask('GET', '/api/composition-options?trainingRegion=ost&year=2028')) as { weights: unknown };
  const wish = {
    trainingRegion: 'ost',
    year: 2028,
    name: 'Udholdenhed',
    specialties: ['karkirurgi'],
    agreement: 'ost-40-60',
    weights,
    seed: 1,
  };
  const { id } = (await ask('POST', '/api/compositions', wish)) as { id: string };
  for (let state = ''; state !== 'done'; await pause(200))
    state = ((await ask('GET', `/api/compositions/${id}`)) as { run: { state: string } }).run.state;
  const principles = (await ask('GET', `/api/compositions/${id}/principle-answers`)) as { id: string }[];
  await ask('PUT', `/api/compositions/${id}/principle-answers`, Object.fromEntries(principles.map((one) => [one.id, 'Svar'])));
  const { revision } = (await ask('GET', `/api/compositions/${id}`)) as { revision: number };
  const saved = (await ask('POST', `/api/compositions/${id}/versions`, { name: 'Til behandling', revision })) as {
    no: number;
    sha256: string;
  };
  const url = `/api/treatments/composition/${id}`;
  await ask('POST', `${url}/seals`, { version: saved.no, hash: saved.sha256 });
  await heard(ask, id, saved.no);
  const { versions } = (await ask('GET', url)) as { versions: { steps: { step: string; sha256: string }[] }[] };
  const part = versions[0]?.steps.find(({ step }) => step === 'recommendation')?.sha256 ?? '';
  return { version: saved.no, hash: saved.sha256, part, url };
}

/** Heard in both areas, without a comment. */
async function heard(ask: Ask, subject: string, version: number): Promise<void> {
  const areas = ['hovedstaden', 'sjaelland'];
  const hearing = (await ask('POST', '/api/hearings', {
    trainingRegion: 'ost',
    subjectKind: 'composition',
    subject,
    version,
    name: 'Udholdenhed',
    letter: '',
    deadline: '2099-12-31',
    shown: 'all',
    remindDays: 0,
    parties: areas.map((area) => ({ name: area, scopeKind: 'agreementArea', scopeId: area, body: null, person: null, address: null })),
  })) as { id: string };
  await ask('POST', `/api/hearings/${hearing.id}/close`);
}

const bodies = ['specialty:karkirurgi', 'hovedstaden', 'sjaelland'];

/** Approves with another reservation each time: every one is a decision of its own. Only what was answered for counts. */
async function decideUntilGone(
  ask: Ask,
  sealed: Sealed,
  at: number,
  round: number,
  { acknowledged, refused, server }: Told,
): Promise<void> {
  const { version, hash, part, url } = sealed;
  const isPart = at === 0;
  for (let n = 1; server.exitCode === null && server.signalCode === null; n += 1) {
    const wish = {
      version,
      hash,
      stepHash: isPart ? part : hash,
      heard: version,
      body: bodies[at],
      act: 'reserved',
      words: `${round}/${n}`,
    };
    try {
      acknowledged.add(((await ask('POST', `${url}/${isPart ? 'recommendations' : 'assents'}`, wish)) as { id: number }).id);
    } catch (fault) {
      // out of turn, before the committee's first; or the database is on its way back: asked again
      const code = /: (4\d\d .*)/.exec(String(fault))?.[1];
      if (code && !code.includes('stepNotOpen')) refused.add(code.slice(0, 200));
      await pause(20);
    }
  }
}

async function judged(data: string, acknowledged: ReadonlySet<number>) {
  const { cluster } = await openEmbedded({ dataFolder: data }, root, () => {});
  const owner = new pg.Client({ host: cluster?.socket, user: 'videre_owner', database: 'videre' });
  await owner.connect();
  try {
    const db = asDb(owner);
    const stored = new Set((await db.query<{ id: number }>('select id from assents.decision')).map(({ id }) => Number(id)));
    const told = await db.query<{ id: number }>(
      `select (p.after ->> 'decision')::bigint as id from platform.event e join platform.event_payload p on p.event = e.id where e.kind = 'versionDecided'`,
    );
    const events = new Set(told.map(({ id }) => Number(id)));
    const half = [...stored].filter((id) => !events.has(id)).length + [...events].filter((id) => !stored.has(id)).length;
    const { seals, decisions, first } = await verifySeals(db, subjectKinds);
    return {
      stored: stored.size,
      lost: [...acknowledged].filter((id) => !stored.has(id)).length,
      half,
      broken: first !== null,
      verified: first ? `BROKEN: ${first.what} ${first.name}` : `${seals} seals and ${decisions} decisions verify`,
    };
  } finally {
    await owner.end();
    await cluster?.stop();
  }
}
