/** Solvers that are programs of their own: a folder of files in, lines and files out, with the memory that they took. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What a program says of itself; null when it is not there. */
export function asked(file: string, args: string[]): string | null {
  const { status, stdout } = spawnSync(file, args, { encoding: 'utf8' });
  return status === 0 ? stdout : null;
}

export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'videre-rival-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How a program ended: the memory it took, and what went wrong, if anything. */
export interface Ended {
  megabytes: number | null;
  fault: string | null;
}

/** Runs to the end, or kills it after so many seconds; the memory is told by Linux only. */
export function running(file: string, args: string[], { seconds, onLine }: { seconds: number; onLine: (line: string) => void }) {
  return new Promise<Ended>((resolve, reject) => {
    const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, PYTHONUNBUFFERED: '1' } });
    let rest = '';
    let most = 0;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) onLine(line);
    });
    const look = setInterval(() => {
      most = Math.max(most, residentMegabytes(child.pid));
    }, 100);
    const end = setTimeout(() => child.kill('SIGKILL'), seconds * 1000);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearInterval(look);
      clearTimeout(end);
      resolve({ megabytes: most || null, fault: code === 0 ? null : `ended with ${signal ?? code}` });
    });
  });
}

function residentMegabytes(pid: number | undefined): number {
  try {
    const kilobytes = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Math.round(Number(kilobytes ?? 0) / 1000);
  } catch {
    return 0; // not Linux, or already gone
  }
}
