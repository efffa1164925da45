/** The whole country in a database of its own, a server and a worker on it, and Øst 2028 composed: what benches of the web stand on. */
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

export interface Asked {
  base: string;
  /** The composition. */
  id: string;
  headers: Record<string, string>;
}

export async function withComposition(measure: (asked: Asked) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'videre-bench-'));
  const started = performance.now();
  const installation = await openEmbedded({ dataFolder: folder }, root, () => {});
  const serving = await serve(installation, { root, host: '127.0.0.1', port: 0, today: () => '2026-11-22' });
  console.log(`empty folder to ready: ${Math.round(performance.now() - started)} ms`);
  const jobs = openDatabase(installation.app, () => {});
  const worker = await startWorker(
    installation.worker,
    compositionTasks({ database: jobs, today: () => '2026-11-22' }, new URL(`file://${root}/dist/`)),
  );
  try {
    const id = await composed(serving.address);
    await measure({ base: serving.address, id, headers: { cookie } });
  } finally {
    await worker.stop();
    await jobs.close();
    await serving.stop();
    await installation.cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

let cookie = '';

export async function ask(base: string, method: string, url: string, body?: unknown): Promise<unknown> {
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
