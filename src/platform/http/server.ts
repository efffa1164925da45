/** The web server: headers, sessions, routes, pages. Knows no domain; the wiring gives it routes and a way to know a person. */
import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, type FastifySchemaCompiler } from 'fastify';
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import { readCookie } from '../auth/cookies.ts';
import type { Door } from '../auth/door.ts';
import { rowScope } from '../auth/row-scope.ts';
import { tokenHash } from '../auth/token.ts';
import type { Who } from '../auth/who.ts';
import { cprIn } from '../cpr.ts';
import type { Database } from '../db/session.ts';
import type { MakePdf } from '../documents/pdf.ts';
import { personsIn, recordShown } from '../events/shown.ts';
import { refusalOfFault, sendRefusal } from './answer.ts';
import { compressed } from './compress.ts';
import { type FileAnswer, fileTypeOf } from './contract.ts';
import { sendFile } from './file.ts';
import { type Guards, inTurn } from './guards.ts';
import { bareHeaders, headersFor } from './headers.ts';
import { apiVersion } from './openapi.ts';
import type { MountedRoute } from './route.ts';
import { compileValidator } from './validate.ts';

export interface Parts {
  database: Database;
  routes: MountedRoute[];
  door: Door;
  /** The person behind a session, or null. */
  identify(token: Buffer, request: FastifyRequest): Promise<Who | null>;
  makePdf: MakePdf;
  today(): string;
  guards: Guards;
  /** 200 only when migrated and loaded. */
  ready(): boolean;
}

const unversioned = new RegExp(`^/api/${apiVersion}/`);

const nobody: Who = { person: '', name: '', roles: [], trainingRegions: [] };

/** Builds the server; the caller adds pages and streams, and listens. */
export async function buildServer(parts: Parts): Promise<FastifyInstance> {
  const server = Fastify({
    logger: false,
    genReqId: () => randomUUID(),
    bodyLimit: 1_000_000,
    forceCloseConnections: true,
    // a whole spreadsheet over a slow line; nobody is waited for longer
    requestTimeout: 120_000,
    // machines name the version of the API; our own pages are of the same build and need not
    rewriteUrl: ({ url = '/' }) => url.replace(unversioned, '/api/'),
    // an address that is not even text (%E0%A4%A) is an address that does not exist
    frameworkErrors: (_fault, request, reply) => void sendRefusal(request, bareHeaders(reply), refuse('notFound')),
  });
  server.setValidatorCompiler(compileValidator as FastifySchemaCompiler<unknown>);
  await server.register(helmet, headersFor(parts.door.secure));
  await server.register(cookie);
  const asItIs = (_request: FastifyRequest, body: Buffer, done: (fault: null, body: Buffer) => void) => done(null, body);
  server.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, asItIs);
  server.addHook('onSend', async (request, reply, payload) => {
    reply.header('x-request-id', request.id);
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
    return compressed(request, reply, payload);
  });
  server.setErrorHandler((fault, request, reply) => sendRefusal(request, reply, refusalOfFault(fault, request)));
  server.get('/health', (_request, reply) => {
    const ready = parts.ready();
    return reply.status(ready ? 200 : 503).send({ ready });
  });
  const telling = setInterval(parts.guards.refused.tell, 60_000);
  telling.unref();
  server.addHook('onClose', async () => {
    clearInterval(telling);
    parts.guards.refused.tell();
  });
  for (const route of parts.routes) addRoute(server, parts, route);
  return server;
}

/** Who was let in, until the answer is made. */
interface Entered {
  who: Who | null;
  endTurn(): void;
}

function addRoute(server: FastifyInstance, parts: Parts, route: MountedRoute): void {
  const [method = '', url = ''] = route.key.split(' ');
  const { params, query, body, upload, answer } = route.endpoint;
  const fileType = fileTypeOf(route.endpoint);
  const entered = new WeakMap<FastifyRequest, Entered>();
  const say = (refusal: Refusal, asker: string, request: FastifyRequest, reply: FastifyReply) => {
    parts.guards.refused.note({ code: refusal.refusal, asker, route: route.key });
    return sendRefusal(request, reply, refusal);
  };
  server.route({
    method,
    url,
    ...(upload ? { bodyLimit: upload } : {}),
    schema: {
      ...(params ? { params } : {}),
      ...(query ? { querystring: query } : {}),
      ...(body ? { body } : {}),
      ...(fileType ? {} : { response: { 200: answer } }),
    },
    // before the body is read: who may not come in, or must wait, makes nobody keep twenty megabytes
    async onRequest(request, reply) {
      const who = await whoAsks(parts, request);
      const asker = who?.person ?? request.ip;
      const reason = whyNot(route, request, who);
      if (reason) return say(reason, asker, request, reply);
      const endTurn = await inTurn(parts.guards, asker, reply);
      if (!endTurn) return say(refuse('tooManyRequests'), asker, request, reply);
      entered.set(request, { who, endTurn });
    },
    async handler(request, reply) {
      const { who, endTurn } = entered.get(request) as Entered;
      const asker = who?.person ?? request.ip;
      try {
        const field = cprIn(request.body);
        const given = field === null ? await act(parts, route, who ?? nobody, request, reply) : refuse('looksLikeCpr', { field });
        if (isRefusal(given)) return say(given, asker, request, reply);
        return fileType && given !== reply ? await sendFile(request, reply, fileType, given as FileAnswer, parts.makePdf) : given;
      } finally {
        endTurn();
      }
    },
  });
}

/** What is refused before anything is loaded. */
function whyNot({ key, policy }: MountedRoute, request: FastifyRequest, who: Who | null): Refusal | null {
  if (!key.startsWith('GET ') && !sameOrigin(request)) return refuse('foreignOrigin');
  return policy.allows(who) ? null : refuse(who ? 'notAllowed' : 'notSignedIn');
}

/** The answer, or a refusal. One transaction a request; a refusal rolls it back, so that a refusal has changed nothing. */
async function act(parts: Parts, route: MountedRoute, who: Who, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const input = { params: request.params, query: request.query, body: request.body };
  try {
    return await parts.database.transaction({ ...rowScope(who), today: parts.today() }, async (db) => {
      const answer = await route.act(
        { who, db, today: parts.today(), request: request.id, http: { request, reply, door: parts.door } },
        input,
      );
      if (isRefusal(answer)) throw answer;
      const persons = personsIn(route.endpoint.answer, answer);
      if (persons.size > 0)
        await recordShown(db, who, { key: route.key, asked: { ...input, body: undefined }, persons, request: request.id });
      return answer;
    });
  } catch (fault) {
    if (isRefusal(fault)) return fault;
    throw fault;
  }
}

/** The person behind the request's cookie, or null. */
export async function whoAsks(parts: Pick<Parts, 'identify' | 'door'>, request: FastifyRequest): Promise<Who | null> {
  const token = readCookie(request, parts.door, 'session');
  return token ? parts.identify(tokenHash(token), request) : null;
}

/** A change must come from our own page: the browser says so (Sec-Fetch-Site), or Origin names the host that was asked. */
function sameOrigin(request: FastifyRequest): boolean {
  const { 'sec-fetch-site': site, origin, host } = request.headers;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
