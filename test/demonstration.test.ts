/** Demonstration identities work only on this machine. */
import http from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from './harness.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** fetch cannot set Host: so by hand. */
function signIn(headers: Record<string, string>): Promise<{ status: number; code: string | undefined; cookie: string | undefined }> {
  const { hostname, port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    const request = http.request(
      { hostname, port, path: '/api/session', method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        let text = '';
        response.on('data', (part) => {
          text += part;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, code: JSON.parse(text).code, cookie: response.headers['set-cookie']?.[0] }),
        );
      },
    );
    request.on('error', reject);
    request.end(JSON.stringify({ identity: 'planner-ost' }));
  });
}

test.each([{ host: 'localhost:80' }, { host: '127.0.0.1:80' }, { host: '[::1]:80' }])('signing in is allowed with %o', async (headers) => {
  const answer = await signIn(headers);
  expect(answer.status).toBe(200);
  expect(answer.cookie).toMatch(/HttpOnly; SameSite=Lax/);
});

test.each<Record<string, string>>([
  { host: 'videre.example.dk' },
  { host: 'localhost', forwarded: 'for=192.0.2.1' },
  { host: 'localhost', 'x-forwarded-for': '192.0.2.1' },
  { host: 'localhost', 'x-forwarded-proto': 'https' },
])('signing in is refused with %o', async (headers) => {
  expect(await signIn(headers)).toMatchObject({ status: 403, code: 'demonstrationConfined', cookie: undefined });
});

test('a session opened here is worth nothing through a proxy', async () => {
  const here = await server.ask('planner-ost', 'GET /api/compositions?trainingRegion=ost');
  expect(here.status).toBe(200);
  const forwarded = await server.ask('planner-ost', 'GET /api/compositions?trainingRegion=ost', {
    headers: { 'x-forwarded-for': '192.0.2.1' },
  });
  expect(forwarded.status).toBe(401);
});

test('an unknown identity, and a change asked for by another page, are refused in words', async () => {
  const unknown = await server.ask(null, 'POST /api/session', { body: { identity: 'overlægen' } });
  expect(unknown).toMatchObject({
    status: 422,
    body: { code: 'unknownIdentity', detail: 'Identiteten «overlægen» findes ikke. Vælg en fra listen.' },
  });
  const foreign = await server.ask(null, 'POST /api/session', {
    body: { identity: 'planner-ost' },
    headers: { origin: 'https://example.com' },
  });
  expect(foreign).toMatchObject({ status: 403, body: { code: 'foreignOrigin' } });
});

test('signing out ends the session, also on the server', async () => {
  const cookie = (
    await fetch(`${server.address}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ identity: 'administrator' }),
    })
  ).headers
    .getSetCookie()[0]
    ?.split(';')[0] as string;
  const ask = () => server.ask(null, 'GET /api/specialties', { headers: { cookie } });
  expect((await ask()).status).toBe(200);
  expect((await server.ask(null, 'DELETE /api/session', { headers: { cookie } })).status).toBe(200);
  expect((await ask()).status).toBe(401);
});
