/** The whole program as it is started, and asking it as somebody: for soaks that kill it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { root } from '../../src/app/root.ts';

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export type Ask = (method: string, url: string, body?: unknown) => Promise<unknown>;

export async function start(data: string, port: number): Promise<ChildProcess> {
  const server = spawn(process.execPath, ['scripts/run.mjs', 'start'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), VIDERE_DATA: data },
    stdio: 'ignore',
  });
  for (;;) {
    if (server.exitCode !== null) throw new Error('the server did not start');
    if (
      await fetch(`http://127.0.0.1:${port}/health`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return server;
    await pause(50);
  }
}

export async function session(port: number, identity = 'planner-ost'): Promise<Ask> {
  const base = `http://127.0.0.1:${port}`;
  const json = { 'content-type': 'application/json' };
  const signedIn = await fetch(`${base}/api/session`, { method: 'POST', headers: json, body: JSON.stringify({ identity }) });
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return async (method, url, body) => {
    const answer = await fetch(base + url, {
      method,
      headers: { cookie, ...(body ? json : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
}
