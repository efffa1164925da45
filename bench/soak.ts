/**
 * `npm run soak [-- kills N | assents N | compositions N | bounds N | properties N | frozen | fuzz N seed | hearing N]`: the long counts. Kills: kill -9 of the whole program under write load, no
 * write that was acknowledged is lost, and the log verifies. Assents: the same while bodies decide, and every seal verifies. Compositions: problems bent at random through compose and the independent checker.
 * Bounds: plans and bounds against the exact optimum of every stage. Properties: the tests against every plan of tiny problems, with N problems of each kind. Frozen: the frozen problems are still the same. Fuzz: requests made of the API's own description, as everybody.
 * Hearing: so many writers while a hearing closes; each comment is in the memo or was refused with a reason.
 */
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { openEmbedded } from '../src/app/database.ts';
import { root } from '../src/app/root.ts';
import { check, compose, generate, type Problem, readProblem } from '../src/engines/composer/index.ts';
import { seededRandom } from '../src/kernel/random.ts';
import { asDb } from '../src/platform/db/db.ts';
import { type Verified, verifyLog } from '../src/platform/events/verify.ts';
import { sha256Of } from '../src/platform/sha256.ts';
import { fuzz } from './fuzz/fuzz.ts';
import { assents } from './soak/assents.ts';
import { bounds } from './soak/bounds.ts';
import { frozenSet } from './soak/frozen.ts';
import { hearingCloses } from './soak/hearing.ts';
import { type Ask, pause, session, start } from './soak/program.ts';
import { properties } from './soak/properties.ts';

/** Of the latest writes, so many are looked for in the list at every start. */
const shown = 150;

async function kills(rounds: number): Promise<void> {
  const data = mkdtempSync(path.join(os.tmpdir(), 'videre-soak-'));
  const port = 20_000 + (process.pid % 10_000);
  const acknowledged = new Set<string>();
  let lost = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const server = await start(data, port);
    const ask = await session(port);
    const there = new Set(((await ask('GET', '/api/compositions?trainingRegion=ost')) as { id: string }[]).map(({ id }) => id));
    // a list shows 200; at the end all are looked for
    lost = [...acknowledged].slice(-shown).filter((id) => !there.has(id)).length;
    if (lost > 0) break;
    const { weights } = (await ask('GET', '/api/composition-options?trainingRegion=ost&year=2028')) as { weights: unknown };
    const end = pause(300 + ((round * 97) % 900)).then(() => server.kill('SIGKILL'));
    await write(ask, weights, acknowledged, server);
    await end;
  }
  const { head, first, missing } = await standing(data, [...acknowledged]);
  lost = Math.max(lost, missing);
  console.log(`kill -9: ${rounds} rounds, ${acknowledged.size} writes acknowledged, ${lost} lost`);
  console.log(
    `the log: ${head?.position ?? 0} events verified, ${first ? `event ${first.event} ${first.breach}` : 'all as they were written'}`,
  );
  if (first) process.exitCode = 1;
  rmSync(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 500 });
  if (lost > 0) process.exitCode = 1;
}

/** Makes compositions until the server is gone; only what it answered for counts. */
async function write(ask: Ask, weights: unknown, acknowledged: Set<string>, server: ChildProcess): Promise<void> {
  while (server.exitCode === null && server.signalCode === null) {
    const wish = {
      trainingRegion: 'ost',
      year: 2028,
      name: 'Udholdenhed',
      specialties: ['karkirurgi'],
      agreement: 'ost-40-60',
      weights,
      seed: 1,
    };
    try {
      acknowledged.add(((await ask('POST', '/api/compositions', wish)) as { id: string }).id);
    } catch {
      return;
    }
  }
}

/** What stands after all that, as the owner sees it: the log, and how many of these compositions are not there. */
async function standing(data: string, acknowledged: string[]): Promise<Verified & { missing: number }> {
  const { cluster } = await openEmbedded({ dataFolder: data }, root, () => {});
  const owner = new pg.Client({ host: cluster?.socket, user: 'videre_owner', database: 'videre' });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ there: number }>(
      'select count(*)::int as there from composition.composition where id = any ($1)',
      [acknowledged],
    );
    return { ...(await verifyLog(asDb(owner))), missing: acknowledged.length - (rows[0]?.there ?? 0) };
  } finally {
    await owner.end();
    await cluster?.stop();
  }
}

async function compositions(rounds: number): Promise<void> {
  let rejected = 0;
  let unplaced = 0;
  for (let seed = 1; seed <= rounds; seed += 1) {
    const problem = bent(generate({ size: seed % 4 === 0 ? 'five' : 'specialty', seed, tight: seed % 3 === 0 }), seed);
    const read = readProblem(problem);
    if ('errors' in read) throw new Error(`seed ${seed}: ${JSON.stringify(read.errors[0])}`);
    const problemSha256 = sha256Of(problem);
    const { plan } = await compose(problem, { seed, problemSha256 });
    const { accepted } = check(problem, plan, { problemSha256 });
    if (!accepted || plan.bound > plan.cost) {
      rejected += 1;
      console.log(`seed ${seed}: REJECTED`);
    }
    unplaced += plan.figures.unplaced;
  }
  console.log(`compositions: ${rounds} bent problems, ${rejected} rejected by the checker, ${unplaced} tracks reported as not placed`);
  if (rejected > 0) process.exitCode = 1;
}

/** A problem with weights, capacities and demand changed at random, still well formed. */
function bent(problem: Problem, seed: number): Problem {
  const random = seededRandom(seed);
  const some = (share: number): boolean => random() < share;
  for (const key of Object.keys(problem.weights) as (keyof Problem['weights'])[])
    if (some(0.3)) problem.weights[key] = Math.floor(random() * 30);
  for (const approval of problem.approvals) if (some(0.15)) approval.tenths = 10 * Math.floor(random() * 4);
  for (const demand of problem.demand) if (some(0.3)) demand.count = Math.floor(random() * 2 * (demand.count + 1));
  return problem;
}

const soaks: Record<string, [(rounds: number, seed?: number) => Promise<void>, number]> = {
  kills: [kills, 25],
  assents: [assents, 100],
  compositions: [compositions, 60],
  bounds: [bounds, 45],
  properties: [properties, 100],
  frozen: [frozenSet, 10],
  fuzz: [fuzz, 10_000],
  hearing: [hearingCloses, 100],
};
const [wanted, count, seed] = process.argv.slice(2);
for (const [name, [soak, rounds]] of Object.entries(soaks))
  if (!wanted || wanted === name) await soak(count ? Number(count) : rounds, seed ? Number(seed) : undefined);
