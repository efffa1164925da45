/** What the house promises of its doors and windows (docs/security.md), asked of the running program. */
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../src/platform/db/session.ts';
import { startServer, type TestServer } from './harness.ts';

let server: TestServer;
let cookie: string;
beforeAll(async () => {
  server = await startServer();
  const signedIn = await fetch(`${server.address}/api/session`, json({ identity: 'planner-ost' }));
  cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
});
afterAll(() => server.stop());

const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const unknown = '00000000-0000-4000-8000-000000000000';
const codeOf = async (answer: Response): Promise<string> => ((await answer.json()) as { code: string }).code;

/** What the server says to bytes that no decent client would send. */
const raw = (bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.address);
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let told = '';
    socket.on('data', (data) => {
      told += data.toString();
    });
    socket.on('close', () => resolve(told));
    socket.on('error', reject);
    socket.setTimeout(3_000, () => socket.end());
  });

describe('every answer, whatever it is, carries the headers (ASVS 3.4)', () => {
  test.each([
    ['a page', '/'],
    ['an answer', '/api/session'],
    ['a refusal', '/api/compositions?trainingRegion=ost'],
    ['an address that does not exist', '/api/nothing'],
    ['an address that is no text', '/%E0%A4%A'],
    ['an address with a part that is too long', `/api/compositions/${'x'.repeat(300)}`],
    ['a file that does not exist', '/assets/nothing.js'],
    ['health', '/health'],
    ['a stream that is refused', `/api/compositions/${unknown}/runs/${unknown}/stream`],
  ])('%s', async (_name, url) => {
    const { headers } = await fetch(server.address + url);
    const policy = headers.get('content-security-policy') ?? '';
    for (const part of ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
      expect(policy).toContain(part);
    expect(policy).not.toContain('unsafe-eval');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('server')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
    if (url.startsWith('/api/')) expect(headers.get('cache-control')).toBe('no-store');
  });
});

test('what is named after its content is kept for ever; the page that names it is asked for anew', async () => {
  const page = await fetch(server.address);
  expect(page.headers.get('cache-control')).toBe('no-cache');
  const named = [...(await page.text()).matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, file]) => file);
  expect(named.length).toBeGreaterThan(0);
  for (const file of named)
    expect((await fetch(server.address + file)).headers.get('cache-control'), file).toBe('public, max-age=31536000, immutable');
});

test('a stream carries them too', async () => {
  const options = (await server.ask('planner-ost', 'GET /api/composition-options?trainingRegion=ost&year=2028')).body as {
    weights: unknown;
  };
  const body = {
    trainingRegion: 'ost',
    year: 2028,
    name: 'a',
    specialties: ['karkirurgi'],
    agreement: 'ost-40-60',
    weights: options.weights,
    seed: 1,
  };
  const { id, run } = (await server.ask('planner-ost', 'POST /api/compositions', { body })).body as { id: string; run: string };
  const stop = new AbortController();
  const { headers } = await fetch(`${server.address}/api/compositions/${id}/runs/${run}/stream`, {
    headers: { cookie },
    signal: stop.signal,
  });
  stop.abort();
  expect(headers.get('content-type')).toMatch(/^text\/event-stream/);
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

describe('a change comes from our own page (ASVS 3.5)', () => {
  test.each([
    ['another site, says the browser', { 'sec-fetch-site': 'cross-site' }],
    ['another host of the same site', { 'sec-fetch-site': 'same-site' }],
    ['another origin', { origin: 'https://evil.example' }],
    ['an origin that is hidden', { origin: 'null' }],
    ['our host on another port', { origin: 'http://127.0.0.1:1' }],
  ])('%s is refused', async (_name, headers) => {
    const answer = await fetch(`${server.address}/api/session`, json({ identity: 'planner-ost' }, headers as Record<string, string>));
    expect([answer.status, await codeOf(answer)]).toEqual([403, 'foreignOrigin']);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  test('a form that another site could send without asking is no request of ours', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const answer = await fetch(`${server.address}/api/session`, {
        method: 'POST',
        headers: { 'content-type': type },
        body: '{"identity":"planner-ost"}',
      });
      expect([answer.status, answer.headers.getSetCookie()], type).toEqual([422, []]);
    }
  });
});

describe('what comes in is what it says (ASVS 1, 2.2, 15.3)', () => {
  test.each([
    ['a prototype', '{"__proto__":{"admin":true},"identity":"doctor"}'],
    ['a constructor', '{"constructor":{"prototype":{"admin":true}},"identity":"doctor"}'],
    ['no JSON', '{"identity":'],
    ['another type', '{"identity":["doctor"]}'],
    ['nothing', ''],
  ])('%s is refused', async (_name, body) => {
    const answer = await fetch(`${server.address}/api/session`, json(body));
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([422, []]);
  });

  test('a parameter given twice is refused, not chosen between', async () => {
    const answer = await fetch(`${server.address}/api/compositions?trainingRegion=ost&trainingRegion=syd`, { headers: { cookie } });
    expect(answer.status).toBe(422);
  });

  test('a character that no column can hold is bad input, not a fault', async () => {
    const { status, body } = await server.ask('planner-ost', `PUT /api/compositions/${unknown}/name`, { body: { name: 'a\u0000b' } });
    expect([422, 404]).toContain(status);
    expect((body as { code: string }).code).not.toBe('fault');
    const search = await server.ask('planner-ost', `GET /api/templates?trainingRegion=%00`);
    expect(search.status).toBe(422);
    // half of a character, which JSON can carry and the log's own JSON cannot
    const since = { from: '2027-01-01', decidedOn: '2021-09-17' };
    const principle = { ...since, name: 'Princip', text: 'En tekst til prøve.', measure: null, source: '\ud800', reason: 'prøve' };
    const half = await server.ask('planner-ost', 'POST /api/principles', { body: principle });
    expect([half.status, (half.body as { code: string }).code], JSON.stringify(half.body)).toEqual([422, 'badInput']);
    expect((half.body as { field?: string; params?: { rule: string } }).params?.rule).toBe('value');
  });

  test('text is never SQL', async () => {
    const { status, body } = await server.ask('planner-ost', `GET /api/search?q=${encodeURIComponent(`'; drop table people.person; --`)}`);
    expect([status, (body as { groups: unknown[] }).groups]).toEqual([200, []]);
    expect((await server.ask('planner-ost', 'GET /api/session')).status).toBe(200);
  });

  test('a CPR number has no place in any text', async () => {
    const wish = { name: 'Forløb for 010170-1234', revision: 1 };
    const { status, body } = await server.ask('planner-ost', `PUT /api/compositions/${unknown}/name`, { body: wish });
    expect([status, body]).toMatchObject([422, { code: 'looksLikeCpr', params: { field: 'name' } }]);
    expect(JSON.stringify(body)).not.toContain('010170');
  });
});

describe('methods and addresses (ASVS 4, 13.4)', () => {
  test('a method that no address has is refused, TRACE too', async () => {
    const host = new URL(server.address).host;
    for (const method of ['TRACE', 'PROPFIND', 'PATCH']) {
      const told = await raw(`${method} /api/session HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
      expect(told, method).toMatch(/^HTTP\/1\.1 (400|404|405)/);
    }
  });

  test('a message with two lengths is refused', async () => {
    const host = new URL(server.address).host;
    const told = await raw(
      `POST /api/session HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\nGET /api/session HTTP/1.1\r\nHost: ${host}\r\n\r\n`,
    );
    expect(told.match(/HTTP\/1\.1/g)).toHaveLength(1);
    expect(told).toMatch(/^HTTP\/1\.1 400/);
  });

  test.each([
    '/.git/config',
    '/package.json',
    '/../package.json',
    '/assets/../../server.js',
    '/assets/%2e%2e/%2e%2e/server.js',
    '/assets/',
    '/.hash',
  ])('%s is no file of ours', async (path) => {
    const host = new URL(server.address).host;
    const told = await raw(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    expect(told).not.toMatch(/"name": "videre"|\[core\]|createServer|Index of/);
    expect(told).toMatch(/^HTTP\/1\.1 (200|4\d\d)/);
    if (/^HTTP\/1\.1 200/.test(told)) expect(told).toContain('<!doctype html>'.slice(0, 9));
  });

  test('a body larger than the route takes is refused, unread', async () => {
    const answer = await fetch(`${server.address}/api/session`, json({ identity: 'x'.repeat(1_100_000) }));
    expect(answer.status).toBe(413);
  });

  test('a file from somebody who may send none is refused before it is read', async () => {
    const doctor = await fetch(`${server.address}/api/session`, json({ identity: 'doctor' }));
    const held = doctor.headers.getSetCookie()[0]?.split(';')[0];
    for (const [who, status] of [
      ['', 401],
      [`Cookie: ${held}\r\n`, 403],
    ]) {
      const told = await raw(
        `POST /api/imports/approvals/check HTTP/1.1\r\nHost: ${new URL(server.address).host}\r\n${who}Connection: close\r\n` +
          'Content-Type: application/octet-stream\r\nContent-Length: 19000000\r\n\r\nPK',
      );
      expect(told).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    }
  });
});

describe('nobody starves the others (ASVS 2.4, 15.2)', () => {
  test('a statement that takes too long ends, and is told in words', async () => {
    const database = openDatabase({ ...server.database.app, statement_timeout: 100 }, () => {});
    await expect(database.plain.query('select pg_sleep(5)')).rejects.toMatchObject({ code: '57014' });
    await database.close();
  });

  test('a transaction that does nothing lets its connection go', async () => {
    const database = openDatabase(server.database.app, () => {});
    const [row] = await database.plain.query<{ set: string }>(`select current_setting('idle_in_transaction_session_timeout') as set`);
    expect(row?.set).toBe('30s');
    await database.close();
  });

  test('one whose every question is stuck at the database keeps nobody else from it', async () => {
    const stuck = await server.database.client('videre_owner');
    await stuck.query('begin; lock table curricula.specialty in access exclusive mode');
    let answered = 0;
    const asked = Array.from({ length: 15 }, async () => {
      await fetch(`${server.address}/api/specialties`, { headers: { cookie } });
      answered += 1;
    });
    for (const other of ['uao', 'approver-hovedstaden', 'administrator'])
      expect((await server.ask(other, 'GET /api/sessions')).status, other).toBe(200);
    expect(answered).toBe(0);
    await stuck.query('rollback');
    await Promise.all(asked);
  });

  test('who hangs up in the middle of a file keeps no place', async () => {
    const { host, hostname, port } = new URL(server.address);
    for (let times = 0; times < 8; times += 1) {
      const socket = connect(Number(port), hostname);
      await new Promise<void>((resolve) =>
        socket.write(
          `POST /api/imports/approvals/check HTTP/1.1\r\nHost: ${host}\r\nCookie: ${cookie}\r\nContent-Type: application/octet-stream\r\nContent-Length: 99\r\n\r\nPK`,
          () => setTimeout(resolve, 50),
        ),
      );
      socket.destroy();
    }
    expect((await fetch(`${server.address}/api/sessions`, { headers: { cookie } })).status).toBe(200);
  });

  test('the server waits for nobody for ever', () => {
    const { requestTimeout, headersTimeout } = server.server.server;
    expect([requestTimeout, headersTimeout]).toEqual([120_000, 60_000]);
  });
});

test('signing out clears what the browser keeps of us (ASVS 14.3)', async () => {
  const signedIn = await fetch(`${server.address}/api/session`, json({ identity: 'uao' }));
  const own = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const { headers } = await fetch(`${server.address}/api/session`, { method: 'DELETE', headers: { cookie: own } });
  expect(headers.get('clear-site-data')).toBe('"cache"');
});

test('a fault tells its number, and nothing of the program (ASVS 16.5)', async () => {
  const database = await server.database.client('videre_owner');
  await database.query('alter table curricula.specialty rename to away');
  const { status, body } = await server.ask('planner-ost', 'GET /api/specialties');
  await database.query('alter table curricula.away rename to specialty');
  expect([status, (body as { code: string }).code]).toEqual([500, 'fault']);
  expect(JSON.stringify(body)).not.toMatch(/curricula|relation|select|\.ts|at /i);
});
