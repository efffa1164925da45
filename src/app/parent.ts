/**
 * A server must not outlive the npm that started it, even when npm is killed with -9 and can tell nobody. So the processes above us, up
 * to npm, are remembered and looked at twice a second.
 */
import { readFileSync } from 'node:fs';

interface Ancestor {
  pid: number;
  startedAt: string;
}

/** pid's parent and start time (the pair that no other process has), or null when it is gone. */
function look(pid: number): { parent: number; startedAt: string; zombie: boolean; name: string } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const name = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return { parent: Number(fields[1]), startedAt: fields[19] ?? '', zombie: fields[0] === 'Z', name };
  } catch {
    return null;
  }
}

/** Calls `gone` when npm, or a shell between npm and us, has ended. Does nothing when npm did not start us. */
export function watchParents(gone: () => void): void {
  if (process.platform !== 'linux' || !process.env.npm_lifecycle_event) return;
  const chain: Ancestor[] = [];
  for (let pid = process.ppid; pid > 1; ) {
    const seen = look(pid);
    if (!seen) break;
    chain.push({ pid, startedAt: seen.startedAt });
    if (/\bnpm\b/.test(seen.name)) break;
    pid = seen.parent;
  }
  const timer = setInterval(() => {
    const lives = ({ pid, startedAt }: Ancestor) => {
      const seen = look(pid);
      return seen !== null && !seen.zombie && seen.startedAt === startedAt;
    };
    if (chain.every(lives)) return;
    clearInterval(timer);
    gone();
  }, 500);
  timer.unref();
}
