/** Which process serves a data folder, so that a second one says so instead of failing strangely. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SetupError } from '../platform/config.ts';
import { endLeftBehind, runningPid } from '../platform/db/embedded/cluster.ts';

const fileOf = (folder: string): string => path.join(folder, 'server.json');

/** Refuses when another server serves the folder; waits while a command (`videre -- problem`, …) has its PostgreSQL running. */
export async function waitForFolder(folder: string): Promise<void> {
  const cluster = path.join(folder, 'pg');
  for (let tries = 0; ; tries += 1) {
    await endLeftBehind(cluster);
    if (runningPid(cluster) === null) return;
    const holder = readHolder(folder);
    if (holder || tries > 300) throw new SetupError('alreadyRunning', { folder, address: holder?.address ?? '?', pid: holder?.pid ?? '?' });
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function readHolder(folder: string): { pid: number; address: string } | null {
  try {
    const holder = JSON.parse(readFileSync(fileOf(folder), 'utf8')) as { pid: number; address: string };
    process.kill(holder.pid, 0);
    return holder;
  } catch {
    return null;
  }
}

export const holdFolder = (folder: string, address: string): void =>
  writeFileSync(fileOf(folder), JSON.stringify({ pid: process.pid, address }));
export const releaseFolder = (folder: string): void => rmSync(fileOf(folder), { force: true });
