/** Asking the server as anybody; a session that has ended is opened again. */
export interface Asked {
  url: string;
  body?: unknown;
}

interface Told {
  status: number;
  text: string;
}

export function askers(base: string) {
  const cookies = new Map<string, string>();

  async function signIn(identity: string): Promise<string> {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${base}/api/session`, { method: 'POST', headers, body: JSON.stringify({ identity }) });
    if (!answer.ok) throw new Error(`sign-in as ${identity}: ${answer.status} ${await answer.text()}`);
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    cookies.set(identity, cookie);
    return cookie;
  }

  async function send(identity: string | null, method: string, url: string, body?: unknown): Promise<Told> {
    const cookie: Record<string, string> = identity === null ? {} : { cookie: cookies.get(identity) ?? (await signIn(identity)) };
    const isFile = body instanceof Uint8Array;
    const type: Record<string, string> =
      body === undefined ? {} : { 'content-type': isFile ? 'application/octet-stream' : 'application/json' };
    const sent = body === undefined ? {} : { body: isFile ? new Uint8Array(body) : JSON.stringify(body) };
    const stop = new AbortController();
    const answer = await fetch(base + url, { method, headers: { ...cookie, ...type }, signal: stop.signal, redirect: 'manual', ...sent });
    if (answer.headers.get('content-type')?.startsWith('text/event-stream')) {
      const first = await answer.body?.getReader().read();
      stop.abort();
      return { status: answer.status, text: new TextDecoder().decode(first?.value) };
    }
    return { status: answer.status, text: await answer.text() };
  }

  async function ask(identity: string | null, method: string, url: string, body?: unknown): Promise<Told> {
    const told = await send(identity, method, url, body);
    if (told.status !== 401 || identity === null) return told;
    cookies.delete(identity);
    return send(identity, method, url, body);
  }

  return {
    ask,
    /** The training regions that the identity sees by now. */
    async regionsOf(identity: string | null): Promise<string[]> {
      const { text } = await ask(identity, 'GET', '/api/session');
      return (JSON.parse(text) as { person: { trainingRegions: string[] } | null }).person?.trainingRegions ?? [];
    },
  };
}
