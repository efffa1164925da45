/** What an identity provider's answer must be to count: asked of one that can be made to say anything. */
import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { callbackPath, openProvider, type Provider } from './provider.ts';

const ours = generateKeyPairSync('rsa', { modulusLength: 2048 });
const others = generateKeyPairSync('rsa', { modulusLength: 2048 });
const address = 'http://127.0.0.1:1';

let http: Server;
let issuer: string;
/** What the provider says differently from what it should. */
let said: {
  header?: Record<string, string>;
  claims?: Record<string, unknown>;
  key?: KeyObject | null;
  metadata?: Record<string, string>;
};
let nonce = '';

const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
function idToken(): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: issuer, sub: 'sub-1', aud: 'videre', iat: now, exp: now + 60, nonce, ...said.claims };
  const text = `${base64({ alg: 'RS256', kid: 'k', ...said.header })}.${base64(claims)}`;
  if (said.key === null) return `${text}.`;
  return `${text}.${createSign('RSA-SHA256')
    .update(text)
    .sign(said.key ?? ours.privateKey, 'base64url')}`;
}

beforeAll(async () => {
  http = createServer((request, response) => {
    const answers: Record<string, () => object> = {
      '/.well-known/openid-configuration': () => ({
        issuer,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
        ...said.metadata,
      }),
      '/keys': () => ({ keys: [{ ...ours.publicKey.export({ format: 'jwk' }), kid: 'k', use: 'sig', alg: 'RS256' }] }),
      '/token': () => ({ access_token: 'x', token_type: 'bearer', id_token: idToken() }),
    };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answers[request.url ?? '']?.() ?? {}));
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
});
afterAll(() => http.close());
beforeEach(() => {
  said = {};
});

const open = (): Provider => openProvider({ issuer, clientId: 'videre', clientSecret: null, address });

/** From our question to the provider's answer in the browser, as `changed` makes it. */
async function signIn(changed: Record<string, string> = {}) {
  const provider = open();
  const { address: asked, errand } = await provider.begin();
  nonce = new URL(asked).searchParams.get('nonce') ?? '';
  const back = new URLSearchParams({ code: 'c', state: errand.state, ...changed });
  return provider.finish(`${callbackPath}?${back}`, errand);
}

test('a signed answer to what we asked tells who it is, by issuer and subject', async () => {
  expect(await signIn()).toEqual({ issuer, subject: 'sub-1' });
});

test('we ask with PKCE by SHA-256, for nothing but who it is, back to our own address', async () => {
  const { address: asked, errand } = await open().begin();
  const query = Object.fromEntries(new URL(asked).searchParams);
  expect(query).toMatchObject({
    response_type: 'code',
    scope: 'openid',
    redirect_uri: address + callbackPath,
    code_challenge_method: 'S256',
    state: errand.state,
    nonce: errand.nonce,
  });
  for (const secret of Object.values(errand)) expect(Buffer.from(secret, 'base64url').length).toBeGreaterThanOrEqual(32);
  expect(query.code_challenge).not.toBe(errand.verifier);
});

const past = Math.floor(Date.now() / 1000) - 3600;
test.each<[string, typeof said]>([
  ['signed by somebody else', { key: others.privateKey }],
  ['not signed at all', { key: null, header: { alg: 'none' } }],
  ['signed as if the public key were a shared secret', { header: { alg: 'HS256' } }],
  ['of another issuer', { claims: { iss: 'https://login.example' } }],
  ['for another client', { claims: { aud: 'another' } }],
  ['for several, and asked for by another', { claims: { aud: ['videre', 'another'], azp: 'another' } }],
  ['over', { claims: { iat: past - 60, exp: past } }],
  ['to another question', { claims: { nonce: 'another' } }],
  ['to no question', { claims: { nonce: undefined } }],
  ['about nobody', { claims: { sub: undefined } }],
])('an answer %s counts for nothing', async (_name, what) => {
  said = what;
  await expect(signIn()).rejects.toThrow();
});

test('an answer in the browser to another question, or from another provider, counts for nothing', async () => {
  await expect(signIn({ state: 'another' })).rejects.toThrow();
  await expect(signIn({ iss: 'https://login.example' })).rejects.toThrow();
});

test('a provider that says it is another is not asked', async () => {
  said = { metadata: { issuer: 'https://login.example' } };
  await expect(open().begin()).rejects.toThrow();
});
