/** The demonstration's database by itself, made for one measurement and thrown away: as its owner, and as the application. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { openEmbedded } from '../src/app/database.ts';
import { root } from '../src/app/root.ts';

export async function withDatabase(measure: (owner: pg.Client, app: pg.Client) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'videre-bench-'));
  const { app, cluster } = await openEmbedded({ dataFolder: folder }, root, () => {}, { durable: false });
  const clients = [new pg.Client({ ...app, user: 'postgres' }), new pg.Client(app)] as const;
  try {
    for (const client of clients) await client.connect();
    await measure(...clients);
  } finally {
    for (const client of clients) await client.end();
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
