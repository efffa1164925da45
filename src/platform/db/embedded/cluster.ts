/**
 * The embedded PostgreSQL: a real server on a unix socket inside its own 0700 folder; the folder's mode is the guard, so there is
 * no port and no password. It ends with the process that started it, also after kill -9 (pdeathsig); what nevertheless is left behind the
 * next start ends first.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import path from 'node:path';
import { SetupError } from '../../config.ts';
import { postgresFolder } from './binaries.ts';
import { clusterName, endBy, leftBehind, processesOf } from './processes.ts';
import { type Runner, runnerFor } from './runner.ts';

export interface Cluster {
  /** The folder of the unix socket: `host` in a connection. */
  socket: string;
  /** False when another process had started it. */
  ours: boolean;
  /** Ends the server if it is ours; done when its files are safe. */
  stop(): Promise<void>;
  /** Called when the server ends without being asked. */
  onExit(listener: () => void): void;
}

const environment = { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' };
const noSpace = /no space left on device/i;
/** What each way of ending is given, in ms; PostgreSQL itself kills what ignores an immediate shutdown for 5 s. */
const usualPatience = { polite: 20_000, hard: 10_000 };

interface Options {
  /** False is for tests: nothing is waited for on the disk. */
  durable?: boolean;
  settings?: Record<string, string>;
  patience?: typeof usualPatience;
}

/** Attaches to the PostgreSQL already running on `folder`/pg, else starts it (and makes it, the first time). */
export async function openCluster(
  folder: string,
  { durable = true, settings = {}, patience = usualPatience }: Options = {},
): Promise<Cluster> {
  const cluster = path.join(folder, 'pg');
  await endLeftBehind(cluster, patience.hard);
  if (runningPid(cluster)) return { socket: cluster, ours: false, stop: async () => {}, onExit: () => {} };
  const runner = prepare(folder, cluster, durable);
  for (const left of ['postmaster.pid', '.s.PGSQL.5432', '.s.PGSQL.5432.lock']) rmSync(path.join(cluster, left), { force: true });
  return start(cluster, runner, { durable, settings, patience });
}

/** Nobody may use what is left behind: its starter was killed, and it has been told to end or missed that. */
export async function endLeftBehind(cluster: string, patience = usualPatience.hard): Promise<void> {
  const left = () => leftBehind(cluster).map(({ pid }) => pid);
  if (await endBy(['SIGQUIT', 'SIGKILL'], left, patience)) return;
  throw new SetupError('alreadyRunning', { folder: path.dirname(cluster), address: '?', pid: left()[0] ?? '?' });
}

function prepare(folder: string, cluster: string, durable: boolean): Runner {
  try {
    const runner = runnerFor(cluster, postgresFolder());
    if (!existsSync(path.join(cluster, 'PG_VERSION'))) initialise(cluster, runner, durable);
    return runner;
  } catch (fault) {
    if (fault instanceof SetupError) throw fault;
    const { code, message } = fault as NodeJS.ErrnoException;
    if (code === 'ENOSPC') throw new SetupError('diskFull', { folder });
    throw new SetupError('folderNotWritable', { folder, reason: code ?? message }, { cause: fault });
  }
}

function initialise(cluster: string, runner: Runner, durable: boolean): void {
  const version = spawnSync(...runner.command('postgres', ['--version']), { env: environment, cwd: '/', encoding: 'utf8' }).stdout ?? '';
  const modern = Number(/(\d+)/.exec(version)?.[1]) >= 17;
  const locale = modern ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'] : ['--locale=C.UTF-8'];
  const args = [
    '-D',
    cluster,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--data-checksums',
    ...locale,
    ...(durable ? [] : ['--no-sync']),
  ];
  const made = spawnSync(...runner.command('initdb', args), { env: environment, cwd: '/', encoding: 'utf8' });
  if (made.status === 0) return;
  const said = `${made.error ?? ''}${made.stderr}`.trim();
  if (noSpace.test(said)) throw new SetupError('diskFull', { folder: path.dirname(cluster) });
  throw new SetupError('postgresDidNotStart', { folder: path.dirname(cluster), log: said });
}

/** The pid of a live postmaster on this cluster. A pid file may outlive a killed server, name a zombie, or another program by now. */
export function runningPid(cluster: string): number | null {
  const file = path.join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  try {
    if (process.platform !== 'linux') return process.kill(pid, 0) ? pid : null;
    const state = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.[0];
    return state !== 'Z' && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(cluster) ? pid : null;
  } catch {
    return null;
  }
}

async function start(cluster: string, runner: Runner, { durable, settings, patience }: Required<Options>): Promise<Cluster> {
  const fast = durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const own = { cluster_name: clusterName(cluster), listen_addresses: '', unix_socket_directories: cluster };
  const all = { ...own, timezone: 'UTC', jit: 'off', ...fast, ...settings };
  const args = ['-D', cluster, ...Object.entries(all).flatMap(([key, value]) => ['-c', `${key}=${value}`])];
  const [file, line] = runner.command('postgres', args, { endWithParent: true });
  // detached: Ctrl-C on the terminal must reach us first, so that requests end before the database does
  const child = spawn(file, line, { env: environment, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  await ready(cluster, child);
  child.unref();
  (child.stderr as Socket | null)?.unref();
  const postmaster = () => (child.exitCode === null && child.signalCode === null ? [Number(child.pid)] : []);
  const everything = () => [...postmaster(), ...processesOf(cluster).map(({ pid }) => pid)];
  let stopping = false;
  return {
    socket: cluster,
    ours: true,
    async stop() {
      stopping = true;
      child.ref();
      if (await endBy(['SIGINT'], postmaster, patience.polite)) return;
      await endBy(['SIGQUIT', 'SIGKILL'], everything, patience.hard);
    },
    onExit: (listener) => child.once('exit', () => !stopping && listener()),
  };
}

/** Waits until postmaster.pid says ready. */
async function ready(cluster: string, child: ChildProcess): Promise<void> {
  let said = '';
  let failed = false;
  child.stderr?.on('data', (text) => {
    said = (said + text).slice(-4000);
  });
  child.once('exit', () => {
    failed = true;
  });
  child.once('error', (fault) => {
    failed = true;
    said += fault.message;
  });
  while (!failed) {
    try {
      const lines = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
      if (lines[7]?.trim() === 'ready') return;
    } catch {
      // not written yet
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const folder = path.dirname(cluster);
  throw noSpace.test(said) ? new SetupError('diskFull', { folder }) : new SetupError('postgresDidNotStart', { folder, log: said.trim() });
}
