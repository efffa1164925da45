import { Readable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { compressed } from './compress.ts';

const server = Fastify();
server.addHook('onSend', compressed);
const long = { text: 'Neurologi på Sjælland '.repeat(1000) };
server.get('/long', async () => long);
server.get('/short', async () => ({ text: 'kort' }));
server.get('/stream', async (_request, reply) => reply.type('text/plain').send(Readable.from([long.text])));

const ask = (url: string, accepts?: string) => server.inject({ url, headers: accepts === undefined ? {} : { 'accept-encoding': accepts } });

test.each(['gzip', 'br, gzip;q=0.5', '*'])('a long answer goes compressed to who takes «%s», and is the same', async (accepts) => {
  const answer = await ask('/long', accepts);
  expect([answer.headers['content-encoding'], answer.headers.vary]).toEqual(['gzip', 'accept-encoding']);
  expect(answer.rawPayload.length).toBe(Number(answer.headers['content-length']));
  expect(answer.rawPayload.length).toBeLessThan(2000);
  expect(JSON.parse(gunzipSync(answer.rawPayload).toString())).toEqual(long);
});

test.each([undefined, 'br', 'gzip;q=0', 'identity'])(
  'to who takes «%s» it goes as it is, and caches know that it could be otherwise',
  async (accepts) => {
    const answer = await ask('/long', accepts);
    expect([answer.headers['content-encoding'], answer.headers.vary]).toEqual([undefined, 'accept-encoding']);
    expect(answer.json()).toEqual(long);
  },
);

test.each(['/short', '/stream'])('%s goes as it is', async (url) => {
  const answer = await ask(url, 'gzip');
  expect(answer.headers['content-encoding']).toBeUndefined();
  expect(answer.payload.length).toBeGreaterThan(5);
});
