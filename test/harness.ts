/** What tests stand on: a cloned database with the demonstration world, and a server on it that can be asked as anybody. */
import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import pg from 'pg';
import type { Browser } from 'playwright-core';
import { inject } from 'vitest';
import type { Installation } from '../src/app/database.ts';
import { root } from '../src/app/root.ts';
import { type Serving, serve } from '../src/app/serve.ts';
import type { ProviderSettings } from '../src/platform/auth/provider.ts';
import type { Limits } from '../src/platform/http/limits.ts';
import { openBrowser } from './browser.ts';

/** The day on which the tests' world stands: Region Hovedstaden and Region Sjælland still exist. */
export const testToday = '2026-11-22';

export interface TestDatabase extends Installation {
  name: string;
  /** A client as that role; the caller need not close it. */
  client(role: 'postgres' | 'videre_owner' | 'videre_app' | 'videre_worker'): Promise<pg.Client>;
  /** Ends the clients, and lets the database be. */
  end(): Promise<void>;
  drop(): Promise<void>;
}

/** A database of its own for a test file: a copy of the template. */
export async function cloneDatabase(template = 'videre'): Promise<TestDatabase> {
  const socket = inject('socket');
  const database = `t_${randomBytes(6).toString('hex')}`;
  await admin(socket, (client) => client.query(`create database ${database} template ${template} owner videre_owner`));
  const clients: pg.Client[] = [];
  const as = (user: string): pg.PoolConfig => ({ host: socket, user, database });
  const end = async (): Promise<void> => void (await Promise.all(clients.map((client) => client.end())));
  return {
    name: database,
    app: as('videre_app'),
    worker: as('videre_worker'),
    embedded: true,
    cluster: null,
    async client(role) {
      const client = new pg.Client(as(role));
      client.on('error', () => {});
      await client.connect();
      clients.push(client);
      return client;
    },
    end,
    async drop() {
      await end();
      await admin(socket, (client) => client.query(`drop database ${database} with (force)`));
    },
  };
}

/** Template copies must not meet: they are made one at a time, also across test files. */
const admin = (socket: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> => alone(socket, 'copy', work);

/** As the cluster's owner, while nobody else in the run does what goes by that name. */
export async function alone(socket: string, name: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ host: socket, user: 'postgres', database: 'postgres' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    await work(client);
  } finally {
    await client.end();
  }
}

export interface TestServer extends Serving {
  database: TestDatabase;
  /** Asks an API address as a demonstration identity (null = signed out). */
  ask(
    identity: string | null,
    key: string,
    options?: { body?: unknown; headers?: Record<string, string> },
  ): Promise<{ status: number; body: unknown; headers: Headers }>;
  /** Sends a file as it is; a file in the answer comes as bytes. */
  upload(identity: string, key: string, file: Buffer): Promise<{ status: number; body: unknown; headers: Headers }>;
  /** Stops, and leaves its database to others: the name of it. */
  leave(): Promise<string>;
}

export interface ServerOptions {
  /** Another database than the demonstration world to begin with. */
  template?: string;
  today?: string;
  port?: number;
  signIn?: ProviderSettings;
  limits?: Limits;
}

/** A server on a database of its own, on a free port. */
export async function startServer({ template, today = testToday, port = 0, signIn, limits }: ServerOptions = {}): Promise<TestServer> {
  const database = await cloneDatabase(template);
  const serving = await serve(database, { root, host: '127.0.0.1', port, signIn, limits, today: () => today });
  const cookies = new Map<string, string>();

  async function cookieOf(identity: string): Promise<string> {
    const known = cookies.get(identity);
    if (known) return known;
    const signedIn = await request('POST', '/api/session', {}, { identity });
    if (!signedIn.ok) throw new Error(`sign-in as ${identity}: ${signedIn.status} ${await signedIn.text()}`);
    const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    cookies.set(identity, cookie);
    return cookie;
  }

  function request(method: string, url: string, headers: Record<string, string>, body?: unknown): Promise<Response> {
    const json = body === undefined ? {} : { body: JSON.stringify(body) };
    const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
    return fetch(new URL(url, serving.address), { method, headers: { ...type, ...headers }, ...json });
  }

  return {
    ...serving,
    database,
    async ask(identity, key, { body, headers = {} } = {}) {
      const [method = 'GET', url = ''] = key.split(' ');
      const cookie: Record<string, string> = identity === null ? {} : { cookie: await cookieOf(identity) };
      const answer = await request(method, url, { ...cookie, ...headers }, body);
      const text = await answer.text();
      return {
        status: answer.status,
        body: text && /json/.test(answer.headers.get('content-type') ?? '') ? JSON.parse(text) : text,
        headers: answer.headers,
      };
    },
    async upload(identity, key, file) {
      const [method = 'POST', url = ''] = key.split(' ');
      const headers = { cookie: await cookieOf(identity), 'content-type': 'application/octet-stream' };
      const answer = await fetch(serving.address + url, { method, headers, ...(method === 'GET' ? {} : { body: new Uint8Array(file) }) });
      const bytes = Buffer.from(await answer.arrayBuffer());
      const isJson = /json/.test(answer.headers.get('content-type') ?? '');
      return { status: answer.status, body: isJson ? JSON.parse(bytes.toString()) : bytes, headers: answer.headers };
    },
    async leave() {
      await serving.stop();
      await database.end();
      return database.name;
    },
    async stop() {
      await serving.stop();
      await database.drop();
    },
  };
}

/** The worker as it is deployed, on the server's database; the caller kills it. */
export function startWorker({ database }: TestServer): ChildProcess {
  const worker = fork(path.join(root, 'dist/worker.js'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  worker.send({ app: database.app, worker: database.worker });
  return worker;
}

export interface Journey {
  server: TestServer;
  browser: Browser;
  stop(): Promise<void>;
}

/** What a journey needs: a server, a worker unless nothing is composed, and a real browser. */
export async function startJourney({ worker = true, template }: { worker?: boolean; template?: string } = {}): Promise<Journey> {
  const server = await startServer({ template });
  const child = worker ? startWorker(server) : null;
  const end = async () => {
    child?.kill('SIGKILL');
    await server.stop();
  };
  const browser = await openBrowser().catch(async (fault) => {
    await end();
    throw fault;
  });
  return {
    server,
    browser,
    async stop() {
      await browser.close();
      await end();
    },
  };
}
