/**
 * Long answers go compressed to those who take it. Short ones are on their way in the first ten packets of a connection anyway.
 *
 * Compressed text whose length an outsider can watch, and which holds both a secret and what the outsider makes somebody ask (BREACH), can be read
 * letter by letter. No answer holds such a secret: the session is a cookie that scripts cannot read, and a change is trusted by where it comes from,
 * not by a token in a page.
 */
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

const squeeze = promisify(gzip);
const least = 14_000;

/** In a thread of its own; streams and files that are no text go as they are. */
export async function compressed(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  if (typeof payload !== 'string' || payload.length < least || reply.hasHeader('content-encoding')) return payload;
  reply.header('vary', 'accept-encoding');
  if (!takesGzip(request.headers['accept-encoding'])) return payload;
  const body = await squeeze(payload, { level: constants.Z_BEST_SPEED });
  reply.header('content-encoding', 'gzip').header('content-length', body.length);
  return body;
}

/** «gzip» or «*» without q=0. */
export const takesGzip = (accepts: string | string[] | undefined): boolean =>
  String(accepts ?? '')
    .split(',')
    .map((one) =>
      one
        .trim()
        .toLowerCase()
        .split(/\s*;\s*q=/),
    )
    .some(([name, weight = '1']) => (name === 'gzip' || name === '*') && Number(weight) > 0);
