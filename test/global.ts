/** One throw-away cluster a run, with a migrated and loaded template database; each test file clones it in a tenth of a second. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openEmbedded } from '../src/app/database.ts';
import { root } from '../src/app/root.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The unix socket's folder of the test cluster. */
    socket: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'videre-test-'));
  chmodSync(folder, 0o755);
  const { cluster } = await openEmbedded({ dataFolder: folder }, root, () => {}, { durable: false });
  if (!cluster) throw new Error('no embedded cluster');
  const admin = new pg.Client({ host: cluster.socket, user: 'postgres', database: 'postgres' });
  await admin.connect();
  await admin.query('alter database videre is_template true');
  await admin.end();
  project.provide('socket', cluster.socket);
  return async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
