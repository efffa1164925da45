/** How long the server takes for every list and figure with the whole country loaded, beside the bare health answer in the same run. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openEmbedded } from '../src/app/database.ts';
import { root } from '../src/app/root.ts';
import { serve } from '../src/app/serve.ts';
import { compositionTasks } from '../src/modules/composition/jobs.ts';
import { defaultWeights } from '../src/modules/composition/rules/build-problem.ts';
import { openDatabase } from '../src/platform/db/session.ts';
import { startWorker } from '../src/platform/jobs/worker.ts';

const rounds = 60;

export async function run(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'videre-bench-'));
  const started = performance.now();
  const installation = await openEmbedded({ dataFolder: folder }, root, () => {});
  const serving = await serve(installation, { root, host: '127.0.0.1', port: 0, today: () => '2026-11-22' });
  console.log(`empty folder to ready: ${Math.round(performance.now() - started)} ms`);
  const jobs = openDatabase(installation.app, () => {});
  const worker = await startWorker(installation.worker, compositionTasks(jobs, new URL(`file://${root}/dist/compose-thread.js`)));
  try {
    const id = await composed(serving.address);
    await measure(serving.address, addresses(id));
  } finally {
    await worker.stop();
    await jobs.close();
    await serving.stop();
    await installation.cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

let cookie = '';

async function ask(base: string, method: string, url: string, body?: unknown): Promise<unknown> {
  const headers: Record<string, string> = body ? { cookie, 'content-type': 'application/json' } : { cookie };
  const answer = await fetch(base + url, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`);
  const [set] = answer.headers.getSetCookie();
  if (set) cookie = set.split(';')[0] ?? '';
  return answer.json();
}

/** A whole Øst 2028, stopped at its first good plan: the pages' size matters here, not its cost. */
async function composed(base: string): Promise<string> {
  await ask(base, 'POST', '/api/session', { identity: 'planner-ost' });
  const wish = {
    trainingRegion: 'ost',
    year: 2028,
    name: 'Måling',
    specialties: null,
    agreement: 'ost-40-60',
    weights: defaultWeights,
    seed: 1,
  };
  const { id, run } = (await ask(base, 'POST', '/api/compositions', wish)) as { id: string; run: string };
  const state = async () => (await ask(base, 'GET', `/api/compositions/${id}/runs/${run}`)) as { state: string; placed: number | null };
  while ((await state()).placed === null) await new Promise((resolve) => setTimeout(resolve, 200));
  await ask(base, 'POST', `/api/compositions/${id}/runs/${run}/stop`).catch(() => {});
  while (['queued', 'running'].includes((await state()).state)) await new Promise((resolve) => setTimeout(resolve, 200));
  return id;
}

const addresses = (id: string): string[] => [
  '/health',
  '/api/start?trainingRegion=ost',
  '/api/compositions?trainingRegion=ost',
  '/api/composition-options?trainingRegion=ost&year=2028',
  `/api/compositions/${id}`,
  `/api/compositions/${id}/tracks`,
  `/api/compositions/${id}/rules`,
  `/api/compositions/${id}/events`,
  '/api/organisation',
  '/api/units?limit=200',
  '/api/approvals?limit=200',
  '/api/specialties',
  '/api/dimensioning?trainingRegion=ost&year=2028&step=main',
  '/api/documented-counts',
  '/api/agreements',
  '/api/principles',
  '/api/patterns',
];

async function measure(base: string, urls: string[]): Promise<void> {
  const rows = [];
  let health = 0;
  for (const url of urls) {
    const times: number[] = [];
    let bytes = 0;
    for (let round = 0; round < rounds; round += 1) {
      const began = performance.now();
      const answer = await fetch(base + url, { headers: { cookie } });
      bytes = (await answer.arrayBuffer()).byteLength;
      times.push(performance.now() - began);
      if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
    if (url === '/health') health = at(0.5);
    const address = url.replace(/[0-9a-f-]{36}/, ':id');
    rows.push({
      address,
      kB: Math.round(bytes / 1024),
      'p50 ms': at(0.5).toFixed(1),
      'p95 ms': at(0.95).toFixed(1),
      '× health': (at(0.5) / health).toFixed(1),
    });
  }
  console.table(rows);
}
