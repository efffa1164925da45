/** `npm start` and the commands as their users run them: real processes, real signals, a data folder of their own. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmbedded } from '../src/app/database.ts';
import { root } from '../src/app/root.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'videre-start-'));
const data = path.join(folder, 'data');
const environment = { ...process.env, VIDERE_DATA: data, VIDERE_TODAY: '2026-11-22' };
let port = 0;

beforeAll(async () => {
  port = await new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address() as { port: number };
      probe.close(() => resolve(free));
    });
  });
});
afterAll(async () => {
  for (const pid of processesOn(data)) process.kill(pid, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

interface Started {
  npm: ChildProcess;
  said(): string;
}

/** Starts as a person does, through npm, and waits until it says that it is ready. */
async function start(): Promise<Started> {
  const npm = spawn('npm', ['start'], { cwd: root, env: { ...environment, PORT: String(port) }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [npm.stdout, npm.stderr])
    stream?.on('data', (text) => {
      said += text;
    });
  while (!said.includes('Videre er klar')) {
    if (npm.exitCode !== null) throw new Error(`npm start ended: ${said}`);
    await pause(50);
  }
  return { npm, said: () => said };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Live processes whose environment or command line names the folder: the server, the worker, PostgreSQL. */
function processesOn(name: string): number[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry) && Number(entry) !== process.pid)
    .filter((pid) => {
      try {
        const text = readFileSync(`/proc/${pid}/environ`, 'latin1') + readFileSync(`/proc/${pid}/cmdline`, 'latin1');
        return text.includes(name) && readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]?.[0] !== 'Z';
      } catch {
        return false;
      }
    })
    .map(Number);
}

async function nothingLeft(): Promise<void> {
  for (let tries = 0; processesOn(data).length > 0; tries += 1) {
    if (tries > 200)
      throw new Error(
        `still running: ${processesOn(data)
          .map((pid) => readFileSync(`/proc/${pid}/cmdline`, 'latin1'))
          .join(' | ')}`,
      );
    await pause(50);
  }
}

async function session(): Promise<(method: string, url: string, body?: unknown) => Promise<unknown>> {
  const base = `http://127.0.0.1:${port}`;
  const headers = { 'content-type': 'application/json' };
  const signedIn = await fetch(`${base}/api/session`, { method: 'POST', headers, body: JSON.stringify({ identity: 'planner-ost' }) });
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return async (method, url, body) => {
    const answer = await fetch(base + url, {
      method,
      headers: { cookie, ...(body ? headers : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return answer.json();
  };
}

const silent = (file: string, args: string[]) =>
  spawnSync(file, args, { cwd: root, env: environment, encoding: 'utf8', maxBuffer: 100_000_000 });
/** What `npm run -s videre --` runs. */
const videre = (...args: string[]) => silent(process.execPath, ['scripts/run.mjs', 'videre', ...args]);

test('a first start loads everything; kill -9 of npm leaves nothing running and loses nothing; the next start goes on', {
  timeout: 180_000,
}, async () => {
  const first = await start();
  expect(first.said()).toContain('fiktiv demonstrationsverden');
  expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200);
  const ask = await session();
  const { weights } = (await ask('GET', '/api/composition-options?trainingRegion=ost&year=2028')) as { weights: unknown };
  const wish = {
    trainingRegion: 'ost',
    year: 2028,
    name: 'Før strømsvigt',
    specialties: ['karkirurgi'],
    agreement: 'ost-40-60',
    weights,
    seed: 1,
  };
  const { id } = (await ask('POST', '/api/compositions', wish)) as { id: string };
  first.npm.kill('SIGKILL');
  await nothingLeft();

  const second = await start();
  expect(second.said()).not.toContain('fiktiv demonstrationsverden');
  const again = await session();
  const shown = async () => (await again('GET', `/api/compositions/${id}`)) as { name: string; run: { state: string } };
  expect((await shown()).name).toBe('Før strømsvigt');
  while (!['done', 'failed'].includes((await shown()).run.state)) await pause(250);
  expect((await shown()).run.state).toBe('done');

  // a command beside the running server attaches to its database, and standard output is the result alone
  const problem = silent('npm', [
    'run',
    '-s',
    'videre',
    '--',
    'problem',
    '--training-region',
    'ost',
    '--year',
    '2028',
    '--specialties',
    'karkirurgi',
  ]);
  expect(problem.status).toBe(0);
  expect(JSON.parse(problem.stdout)).toMatchObject({ schema: 'videre-problem/1', trainingRegion: 'ost', year: 2028 });

  const beside = spawnSync('npm', ['start'], { cwd: root, env: { ...environment, PORT: '0' }, encoding: 'utf8' });
  expect(beside.status).not.toBe(0);
  expect(beside.stderr).toContain('Videre kører allerede');
  const samePort = spawnSync('npm', ['start'], {
    cwd: root,
    env: { ...environment, VIDERE_DATA: path.join(folder, 'other'), PORT: String(port) },
    encoding: 'utf8',
  });
  expect(samePort.status).not.toBe(0);
  expect(samePort.stderr).toContain(`Port ${port} er optaget`);

  second.npm.kill('SIGINT');
  await nothingLeft();
});

test('compose and check on the command line: same bytes twice, a tampered plan is rejected', { timeout: 120_000 }, async () => {
  const file = (name: string) => path.join(folder, name);
  const problem = videre('problem', '--training-region', 'ost', '--year', '2028', '--specialties', 'karkirurgi');
  expect(problem.stderr).toBe('');
  writeFileSync(file('problem.json'), problem.stdout);
  const plan = videre('compose', file('problem.json'), '--seed', '7');
  expect(plan.status).toBe(0);
  expect(videre('compose', file('problem.json'), '--seed', '7').stdout).toBe(plan.stdout);
  writeFileSync(file('plan.json'), plan.stdout);
  const verdict = videre('check', file('problem.json'), file('plan.json'));
  expect([verdict.status, JSON.parse(verdict.stdout).accepted]).toEqual([0, true]);

  const tampered = JSON.parse(plan.stdout);
  tampered.tracks[0].elements[0].months += 1;
  writeFileSync(file('tampered.json'), JSON.stringify(tampered));
  const rejected = videre('check', file('problem.json'), file('tampered.json'));
  expect([rejected.status, JSON.parse(rejected.stdout).accepted]).toEqual([1, false]);
  expect(rejected.stderr).toContain('ikke godkendt');
  await nothingLeft();
});

test('bad input on the command line: a sentence, the right exit code, nothing on standard output', () => {
  const file = path.join(folder, 'bad.json');
  writeFileSync(file, '{"schema": "videre-problem/1", "year": "2028"}');
  const broken = path.join(folder, 'broken.json');
  writeFileSync(broken, '{');
  for (const [args, status, says] of [
    [['compose', file], 1, '/year'],
    [['compose', broken], 1, 'ikke JSON'],
    [['compose', path.join(folder, 'none.json')], 1, 'kan ikke læses'],
    [['compose'], 2, 'problem.json'],
    [['compose', file, '--seed', 'x'], 2, '--seed'],
    [['problem', '--training-region', 'vest', '--year', '2028'], 1, 'vest'],
    [['problem', '--training-region', 'ost', '--year', '2040'], 1, '2040'],
    [['problem', '--training-region', 'ost', '--year', '2028', '--specialties', 'astrologi'], 1, 'astrologi'],
    [['problem', '--year', '2028'], 2, '--training-region'],
    [['compose', file, '--workers-of-the-world'], 2, 'workers-of-the-world'],
    [['dance'], 2, 'dance'],
  ] as const) {
    const run = videre(...args);
    expect([run.status, run.stdout], `${args.join(' ')}: ${run.stderr}`).toEqual([status, '']);
    expect(run.stderr).toContain(says);
  }
});

test.each([
  [{ PORT: 'abc' }, 'PORT skal være et tal'],
  [{ DATABASE_URL: 'postgres://x@127.0.0.1:1/x' }, 'DATABASE_APP_URL'],
  [
    {
      DATABASE_URL: 'postgres://x@127.0.0.1:1/x',
      DATABASE_APP_URL: 'postgres://x@127.0.0.1:1/x',
      DATABASE_WORKER_URL: 'postgres://x@127.0.0.1:1/x',
      PORT: '0',
    },
    'kræver en login-udbyder',
  ],
  [
    {
      DATABASE_URL: 'postgres://x@127.0.0.1:1/x',
      DATABASE_APP_URL: 'postgres://x@127.0.0.1:1/x',
      DATABASE_WORKER_URL: 'postgres://x@127.0.0.1:1/x',
      PORT: '0',
      VIDERE_OIDC_ISSUER: 'http://127.0.0.1:1',
      VIDERE_OIDC_CLIENT_ID: 'videre',
      VIDERE_ADDRESS: 'http://127.0.0.1:1',
    },
    'Databasen svarer ikke',
  ],
  [{ VIDERE_DATA: '/proc/videre', PORT: '0' }, 'kan ikke skrives'],
])('a start with %o says what is wrong', (settings, sentence) => {
  const run = spawnSync(process.execPath, ['scripts/run.mjs', 'start'], {
    cwd: root,
    env: { ...environment, ...settings },
    encoding: 'utf8',
  });
  expect(run.status).not.toBe(0);
  expect(run.stderr).toContain(sentence);
});

/** As the owner of the stopped installation's database. */
async function asOwner(...statements: string[]): Promise<void> {
  const { cluster } = await openEmbedded({ dataFolder: data }, root, () => {});
  const owner = new pg.Client({ host: cluster?.socket, user: 'videre_owner', database: 'videre' });
  await owner.connect();
  for (const statement of statements) await owner.query(statement);
  await owner.end();
  await cluster?.stop();
}

test('verify-seals: every seal is recomputed, and one whose content was altered is named with exit code 1', {
  timeout: 120_000,
}, async () => {
  await asOwner(
    `insert into assents.seal (subject_kind, subject, version, sha256, name, href, training_region, sealed_by, capacity)
     select 'composition', v.composition::text, v.no, v.sha256, 'Før strømsvigt, version 1', '/', 'ost', (select id from people.person limit 1), 'planner'
     from composition.version v join composition.composition c on c.id = v.composition where c.name = 'Før strømsvigt'`,
  );
  const sound = videre('verify-seals');
  expect([sound.status, sound.stderr]).toEqual([0, '']);
  const [, seals] = /^(\d+) segl og \d+ beslutninger regnet efter\./.exec(sound.stdout) ?? [];
  expect(Number(seals)).toBeGreaterThan(0);
  await asOwner(
    'alter table composition.version disable trigger user',
    'alter table composition.version drop constraint version_check',
    `update composition.version v set content = replace(content, 'karkirurgi', 'kirurgi')
     from composition.composition c where c.id = v.composition and c.name = 'Før strømsvigt'`,
  );
  const broken = videre('verify-seals');
  expect([broken.status, broken.stdout]).toEqual([1, sound.stdout]);
  expect(broken.stderr).toContain('Indholdet svarer ikke til seglet: Før strømsvigt, version 1.');
  expect(videre('verify-seals', 'x').status).toBe(2);
  await nothingLeft();
});
