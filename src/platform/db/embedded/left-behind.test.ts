/** Nothing outlives anything: PostgreSQL ends with its starter whatever it is doing, and what could not end the next start ends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { postgresFolder } from './binaries.ts';
import { openCluster } from './cluster.ts';
import { leftBehind, processesOf } from './processes.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'videre-left-'));
const data = path.join(folder, 'data');
const cluster = path.join(data, 'pg');
const patience = { polite: 500, hard: 10_000 };
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

beforeAll(async () => {
  const starter = `import { openCluster } from './cluster.ts';
    await openCluster(process.argv[2]);
    console.log('open');
    setInterval(() => {}, 1000);`;
  const stdin = { contents: starter, resolveDir: import.meta.dirname };
  await build({ stdin, bundle: true, platform: 'node', format: 'esm', outfile: path.join(folder, 'starter.mjs'), logLevel: 'error' });
});
afterAll(() => {
  for (const { pid } of processesOf(cluster)) process.kill(pid, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

/** A process that opens the cluster, to be killed. */
async function starter(): Promise<ChildProcess> {
  const env = { ...process.env, PG_BIN: path.join(postgresFolder(), 'bin') };
  const child = spawn(process.execPath, [path.join(folder, 'starter.mjs'), data], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => child.stdout?.once('data', resolve));
  return child;
}

const postmaster = (): number => Number(readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);

async function nothingRuns(): Promise<void> {
  for (let tries = 0; processesOf(cluster).length > 0; tries += 1) {
    if (tries > 600) throw new Error(`still running: ${JSON.stringify(processesOf(cluster))}`);
    await pause(50);
  }
}

/** Kills one connection with -9, and stops the process that recovers from it before it has begun to read the log: until then PostgreSQL holds itself to be crashed. */
async function stoppedInRecovery(): Promise<number> {
  for (;;) {
    const client = new pg.Client({ host: cluster, user: 'postgres', database: 'postgres' });
    client.on('error', () => {});
    await client.connect();
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    process.kill(rows[0]?.pid ?? 0, 'SIGKILL');
    const startup = await appearing(/: startup/);
    process.kill(startup, 'SIGSTOP');
    await pause(50);
    if (!title(startup).includes('recovering')) return startup;
    process.kill(startup, 'SIGCONT');
    await appearing(/autovacuum launcher/);
  }
}

const title = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
};

async function appearing(what: RegExp): Promise<number> {
  for (;;) {
    const found = processesOf(cluster).find(({ pid }) => what.test(title(pid)));
    if (found) return found.pid;
    await new Promise(setImmediate);
  }
}

test('a starter killed while PostgreSQL recovers from a killed connection: nothing stays behind', async () => {
  const killed = await starter();
  const startup = await stoppedInRecovery();
  killed.kill('SIGKILL');
  await pause(300);
  process.kill(startup, 'SIGCONT');
  await nothingRuns();
});

test('a stop while it recovers ends too', async () => {
  const own = await openCluster(data, { patience });
  await stoppedInRecovery();
  await own.stop();
  expect(processesOf(cluster)).toEqual([]);
});

test('a postmaster that hears nothing is ended by force', async () => {
  const own = await openCluster(data, { patience: { polite: 200, hard: 200 } });
  process.kill(postmaster(), 'SIGSTOP');
  await own.stop();
  await nothingRuns();
});

test('what is in use is never taken for left behind, not even a connection just forked', async () => {
  const own = await openCluster(data);
  let open = true;
  const connecting = (async () => {
    for (let count = 0; count < 60; count += 1) {
      const client = new pg.Client({ host: cluster, user: 'postgres', database: 'postgres' });
      await client.connect();
      await client.end();
    }
    open = false;
  })();
  while (open) {
    expect(leftBehind(cluster)).toEqual([]);
    await new Promise(setImmediate);
  }
  await connecting;
  await own.stop();
});

test('what a killed starter left behind the next start ends, and nothing else: not what is in use, not a process that reads the folder', async () => {
  const killed = await starter();
  const left = postmaster();
  const beside = await openCluster(data);
  expect(beside.ours).toBe(false);
  expect(postmaster()).toBe(left);

  const reader = spawn('tail', ['-f', path.join(cluster, 'postmaster.pid')], { stdio: 'ignore' });
  process.kill(left, 'SIGSTOP');
  killed.kill('SIGKILL');
  await new Promise((resolve) => killed.once('exit', resolve));
  const next = await openCluster(data, { patience: { polite: 20_000, hard: 200 } });
  expect(next.ours).toBe(true);
  expect(postmaster()).not.toBe(left);
  expect(existsSync(`/proc/${left}/exe`)).toBe(false);
  expect(reader.exitCode ?? reader.signalCode).toBe(null);
  reader.kill();
  await next.stop();
  await nothingRuns();
});
