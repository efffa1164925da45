/**
 * PostgreSQL refuses to run as root. As root we run it as `nobody`, or – where nobody cannot reach the folder – in a user namespace in
 * which root is called nobody. An ordinary user runs it as himself.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export interface Runner {
  /** The folder with bin/postgres that this runner can reach. */
  programs: string;
  /** The command line that runs a PostgreSQL program as the right user. */
  command(program: string, args: string[], options?: { endWithParent: boolean }): [string, string[]];
}

const isRoot = process.getuid?.() === 0;
const setpriv = '/usr/bin/setpriv';
const hasSetpriv = process.platform === 'linux' && existsSync(setpriv);

/** Makes the cluster's folder (0700) with the right owner and tells how to run programs on it. */
export function runnerFor(cluster: string, programs: string): Runner {
  const home = path.dirname(cluster);
  // A recursive 0700 would lock the parents too: make them first.
  makeFolder(home);
  if (!existsSync(cluster)) mkdirSync(cluster, { mode: 0o700 });
  if (!isRoot) return plainRunner(programs);
  chmodSync(home, statSync(home).mode | 0o011);
  const owner = statSync(cluster);
  const fresh = !existsSync(path.join(cluster, 'PG_VERSION'));
  const user = owner.uid === 0 ? nobody() : { uid: owner.uid, gid: owner.gid };
  if ((fresh || owner.uid !== 0) && canReach(user, home)) {
    chownSync(cluster, user.uid, user.gid);
    return userRunner(user, reachable(user, programs, home));
  }
  return namespaceRunner(programs);
}

/** One level at a time: node's own recursive mkdir turns for ever where the parent exists but takes no folder (/proc). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder, { mode: 0o755 });
}

interface User {
  uid: number;
  gid: number;
}

function nobody(): User {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((text) => text.split(':'))
    .find(([name]) => name === 'nobody');
  return line ? { uid: Number(line[2]), gid: Number(line[3]) } : { uid: 65534, gid: 65534 };
}

const canReach = (user: User, folder: string): boolean =>
  spawnSync('/bin/ls', [folder], { uid: user.uid, gid: user.gid, cwd: '/' }).status === 0;

/** A checkout below /root (0700) is not reachable for nobody: use a copy of the programs then. */
function reachable(user: User, programs: string, home: string): string {
  const postgres = path.join(programs, 'bin', 'postgres');
  if (spawnSync(postgres, ['--version'], { uid: user.uid, gid: user.gid, cwd: '/' }).status === 0) return programs;
  const { mtimeMs, size } = statSync(postgres);
  const copy = path.join(home, `postgres-${Math.round(mtimeMs)}-${size}`);
  if (!existsSync(path.join(copy, 'bin', 'postgres'))) cpSync(programs, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

/**
 * The words of setpriv that run a program, with `endWithParent` ended by the kernel when its parent dies. By an immediate shutdown, for a fast one that comes while
 * PostgreSQL recovers from a crash never ends: its checkpointer is asked by a signal that it does not hear. Nothing is lost, the next start recovers from the log.
 * A parent that died before the kernel was asked is told by its number.
 */
const run = (file: string, args: string[], endWithParent = false): string[] =>
  endWithParent
    ? ['--pdeathsig', 'QUIT', '/bin/sh', '-c', '[ "$PPID" = "$0" ] && exec "$@"', String(process.pid), file, ...args]
    : ['--', file, ...args];

function plainRunner(programs: string): Runner {
  return {
    programs,
    command(program, args, options) {
      const file = path.join(programs, 'bin', program);
      return hasSetpriv && options?.endWithParent ? [setpriv, run(file, args, true)] : [file, args];
    },
  };
}

function userRunner(user: User, programs: string): Runner {
  return {
    programs,
    command(program, args, options) {
      const as = [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'];
      return [setpriv, [...as, ...run(path.join(programs, 'bin', program), args, options?.endWithParent)]];
    },
  };
}

function namespaceRunner(programs: string): Runner {
  return {
    programs,
    command(program, args, options) {
      const inner = [setpriv, ...run(path.join(programs, 'bin', program), args, options?.endWithParent)];
      return ['/usr/bin/unshare', ['--user', '--map-user=65534', '--', ...inner]];
    },
  };
}
