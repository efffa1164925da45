/**
 * PostgreSQL's processes on a cluster. Its name – folder and starter – stands in the command line of the postmaster, and PostgreSQL writes it in the title of every
 * process of its own: so what a killed starter left behind is told from what is in use, and nobody else's process is ever touched. Linux; elsewhere nothing is found.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const prefix = (cluster: string): string => `videre-${createHash('sha256').update(cluster).digest('hex').slice(0, 12)}-`;

/** `cluster_name` of a cluster that this process starts. */
export const clusterName = (cluster: string): string => prefix(cluster) + process.pid;

interface Running {
  pid: number;
  parent: number;
  /** Who started the postmaster, as its name says; null in the title of the postmaster's own children. */
  starter: number | null;
}

export function processesOf(cluster: string): Running[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((pid) => look(Number(pid), prefix(cluster)) ?? []);
}

function look(pid: number, name: string): Running | null {
  try {
    const [program = '', ...args] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    const set = args.find((arg) => arg.startsWith(`cluster_name=${name}`));
    const isPostmaster = set !== undefined && path.basename(program) === 'postgres';
    if (!isPostmaster && !program.startsWith(`postgres: ${name}`)) return null;
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    return { pid, parent, starter: isPostmaster ? Number(set.slice(set.lastIndexOf('-') + 1)) : null };
  } catch {
    return null; // it has just ended
  }
}

/** Those that nobody living started: a process whose parent has died gets another one. A child just forked still has its postmaster's command line, so the parent is asked first. */
export function leftBehind(cluster: string): Running[] {
  const all = processesOf(cluster);
  const isLeft = ({ parent, starter }: Running): boolean => {
    const postmaster = all.find(({ pid }) => pid === parent);
    return postmaster ? isLeft(postmaster) : parent !== starter;
  };
  return all.filter(isLeft);
}

/** Sends one signal after another, each when the one before has been given its time. False when something runs still. */
export async function endBy(signals: NodeJS.Signals[], find: () => number[], patience: number): Promise<boolean> {
  for (const signal of signals) {
    for (const pid of find()) send(pid, signal);
    for (const until = Date.now() + patience; Date.now() < until; await new Promise((resolve) => setTimeout(resolve, 20)))
      if (find().length === 0) return true;
  }
  return find().length === 0;
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ESRCH') throw fault;
  }
}
