/**
 * Requests made of the API's own description, as everybody: none may end in a fault of ours, show a row of a region one does not see, or change one.
 * The same seed asks the same, as far as what was told before is the same.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { openEmbedded } from '../../src/app/database.ts';
import { root } from '../../src/app/root.ts';
import { apiDescription } from '../../src/app/routes.ts';
import { serve } from '../../src/app/serve.ts';
import { seededRandom } from '../../src/kernel/random.ts';
import { compositionTasks } from '../../src/modules/composition/jobs.ts';
import { openDatabase } from '../../src/platform/db/session.ts';
import type { Operation } from '../../src/platform/http/openapi.ts';
import { startWorker } from '../../src/platform/jobs/worker.ts';
import { type Asked, askers } from './ask.ts';
import { foreignDigest, makeForeign, mark, regions } from './foreign.ts';
import { seen } from './seen.ts';
import { pick, type Random, someOf } from './values.ts';

const identities = [
  null,
  'nobody',
  'planner-ost',
  'planner-ost-2',
  'uao',
  'approver-hovedstaden',
  'approver-sjaelland',
  'doctor',
  'administrator',
];
const unlimited = { atOnce: 1_000, waiting: 1_000, perSecond: 1e9, burst: 1e9 };

interface Finding {
  what: string;
  as: string;
  asked: string;
  told: string;
}

export async function fuzz(rounds: number, seed = 1): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'videre-fuzz-'));
  const installation = await openEmbedded({ dataFolder: folder }, root, () => {}, { durable: false });
  const serving = await serve(installation, { root, host: '127.0.0.1', port: 0, today: () => '2026-11-22', limits: unlimited });
  const jobs = openDatabase(installation.app, () => {});
  const worker = await startWorker(
    installation.worker,
    compositionTasks({ database: jobs, today: () => '2026-11-22' }, new URL(`file://${root}/dist/`)),
  );
  const owner = new pg.Client({ ...installation.app, user: 'videre_owner' });
  try {
    await owner.connect();
    const { ask, regionsOf } = askers(serving.address);
    const foreign = await makeForeign(ask, owner);
    const before = await foreignDigest(owner);
    const { findings, statuses } = await askAll(rounds, seededRandom(seed), ask, regionsOf, foreign);
    if ((await foreignDigest(owner)) !== before) findings.push({ what: 'a foreign row has changed', as: '', asked: '', told: '' });
    tell(rounds, seed, statuses, findings);
  } finally {
    await worker.stop();
    await jobs.close();
    await serving.stop();
    await owner.end();
    await installation.cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Askers = ReturnType<typeof askers>;

async function askAll(rounds: number, random: Random, ask: Askers['ask'], regionsOf: Askers['regionsOf'], foreign: string[]) {
  const memory = seen();
  memory.learn({ id: foreign });
  const statuses = new Map<number, number>();
  const findings: Finding[] = [];
  const operations = Object.entries(apiDescription.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
  for (let round = 0; round < rounds; round += 1) {
    const { method, path, operation } = pick(random, operations);
    const asked = requestOf(operation, path, random, (name) => memory.tell(random, name));
    const as = pick(random, identities);
    const { status, text } = await ask(as, method, `/api/v1${asked.url}`, asked.body);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    const line = {
      as: as ?? 'signed out',
      asked: `${method} ${asked.url} ${JSON.stringify(asked.body) ?? ''}`.slice(0, 600),
      told: text.slice(0, 300),
    };
    if (status >= 500) findings.push({ what: String(status), ...line });
    if (status === 200 && text.startsWith('{') && method === 'GET') memory.learn(JSON.parse(text));
    if (status === 200 && text.startsWith('[')) memory.learn(JSON.parse(text));
    for (const region of regions)
      if (text.includes(mark(region)) && !(await regionsOf(as)).includes(region)) findings.push({ what: `a row of ${region}`, ...line });
  }
  return { findings, statuses };
}

function requestOf(
  { parameters = [], requestBody }: Operation,
  path: string,
  random: Random,
  tell: (name: string) => string | null,
): Asked {
  const source = { random, seen: tell };
  const text = (value: unknown): string =>
    encodeURIComponent((typeof value === 'string' ? value : JSON.stringify(value)).replace(/\ud800/g, '?'));
  let url = path;
  const query: string[] = [];
  for (const { name, in: place, required, schema } of parameters) {
    if (place === 'query' && !required && random() < 0.4) continue;
    const value = text(someOf(source, schema, name));
    if (place === 'path') url = url.replace(`{${name}}`, value || 'x');
    else query.push(`${name}=${value}`);
  }
  const [type, content] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  const body = type === 'application/octet-stream' ? bytes(random) : content && someOf(source, content.schema);
  return { url: query.length > 0 ? `${url}?${query.join('&')}` : url, body };
}

/** Something like a file. */
const bytes = (random: Random): Uint8Array =>
  Buffer.concat([
    Buffer.from(
      pick(random, ['PK\u0003\u0004', '\ufeffId (videre-approvals/1);Afdeling\r\n', 'a;b\n"', '\u00d0\u00cf\u0011\u00e0', '']),
      'utf8',
    ),
    Buffer.from(Array.from({ length: Math.floor(random() * 300) }, () => Math.floor(random() * 256))),
  ]);

function tell(rounds: number, seed: number, statuses: Map<number, number>, findings: Finding[]): void {
  const told = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`);
  const faults = findings.filter(({ what }) => /^\d/.test(what)).length;
  for (const { what, as, asked, told } of findings.slice(0, 20)) console.log(`${what} as ${as}: ${asked}\n  ${told}`);
  console.log(`fuzz: ${rounds} requests (seed ${seed}) as ${identities.length} – ${told.join(', ')}`);
  console.log(`fuzz: ${faults} faults, ${findings.length - faults} foreign rows`);
  if (findings.length > 0) process.exitCode = 1;
}
