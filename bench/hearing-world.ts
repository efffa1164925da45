/** A hearing in a database of its own, made by SQL as its owner: what the bench and the soak of hearings stand on. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { openEmbedded } from '../src/app/database.ts';
import { root } from '../src/app/root.ts';
import { type Serving, serve } from '../src/app/serve.ts';

const unlimited = { atOnce: 1_000, waiting: 10_000, perSecond: 1e9, burst: 1e9 };

export interface HearingWorld {
  owner: pg.Client;
  serving: Serving;
  /** Asks as a demonstration identity. */
  ask(
    identity: string,
    method: string,
    url: string,
    body?: unknown,
  ): Promise<{ status: number; body: Record<string, unknown>; bytes: number }>;
}

export async function withHearings(work: (world: HearingWorld) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'videre-hearing-'));
  const installation = await openEmbedded({ dataFolder: folder }, root, () => {}, { durable: false });
  const owner = new pg.Client({ ...installation.app, user: 'videre_owner' });
  const serving = await serve(installation, { root, host: '127.0.0.1', port: 0, today: () => '2026-11-22', limits: unlimited });
  const cookies = new Map<string, string>();
  const ask: HearingWorld['ask'] = async (identity, method, url, body) => {
    if (!cookies.has(identity) && url !== '/api/session') {
      const signedIn = await fetch(`${serving.address}/api/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ identity }),
      });
      cookies.set(identity, signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '');
    }
    const headers: Record<string, string> = {
      cookie: cookies.get(identity) ?? '',
      ...(body ? { 'content-type': 'application/json' } : {}),
    };
    const answer = await fetch(serving.address + url, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
    const got = Buffer.from(await answer.arrayBuffer());
    const isJson = /json/.test(answer.headers.get('content-type') ?? '');
    return { status: answer.status, body: isJson ? (JSON.parse(got.toString()) as Record<string, unknown>) : {}, bytes: got.byteLength };
  };
  try {
    await owner.connect();
    await work({ owner, serving, ask });
  } finally {
    await owner.end();
    await serving.stop();
    await installation.cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Sends a document of so many passages to hearing, with parties outside the system, whose letters the holder enters. */
export async function sendHearing(
  { ask }: HearingWorld,
  passages: number,
  parties: number,
): Promise<{ id: string; parties: string[]; document: string }> {
  const text = Array.from(
    { length: passages },
    (_none, at) => `Forløb ${at + 1}: neurologi, tolv måneder i Holbæk og fyrre på Rigshospitalet.`,
  ).join('\n\n');
  const document = String(
    (await ask('planner-ost', 'POST', '/api/documents', { trainingRegion: 'ost', name: 'Måling', source: '', text })).body.id,
  );
  const { body } = await ask('planner-ost', 'POST', '/api/hearings', {
    trainingRegion: 'ost',
    subjectKind: 'document',
    subject: document,
    version: 1,
    name: 'Måling',
    letter: '',
    deadline: '2026-12-24',
    shown: 'all',
    remindDays: 0,
    parties: Array.from({ length: parties }, (_none, at) => ({
      name: `Part ${at + 1}`,
      scopeKind: null,
      scopeId: null,
      body: null,
      person: null,
      address: null,
    })),
  });
  const shown = (await ask('planner-ost', 'GET', `/api/hearings/${body.id}`)).body.partyList as { id: string }[];
  return { id: String(body.id), parties: shown.map((party) => party.id), document };
}
