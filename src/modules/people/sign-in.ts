/**
 * The way to the identity provider and back: two addresses that the browser goes to, not the page. They are no contract routes, since the
 * provider is asked outside any transaction: one that is slow must not hold a connection of the database.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readCookie, setCookie } from '../../platform/auth/cookies.ts';
import type { Door } from '../../platform/auth/door.ts';
import { callbackPath, type Errand, type Provider } from '../../platform/auth/provider.ts';
import { newToken, tokenHash } from '../../platform/auth/token.ts';
import { type Database, nobody } from '../../platform/db/session.ts';
import { type Guards, inTurn } from '../../platform/http/guards.ts';
import type { RefusalCode } from '../../platform/http/refusals.ts';
import { faultDetails, log } from '../../platform/log.ts';
import { open } from './actions/open.ts';
import { peoplePolicy } from './policy.ts';
import { returnTo } from './rules/return-to.ts';
import { personOfLogin } from './store/logins.ts';
import { keepSignIn, takeSignIn } from './store/sessions.ts';

const beginPath = '/api/sign-in';
const text = { type: 'string' };

/** Told to the API's description and to the table of permissions: they are no contract routes, but have a policy like every other. */
export const signInAddresses = [
  { key: `GET ${beginPath}`, policy: peoplePolicy.signIn, query: { properties: { to: text } } },
  { key: `GET ${callbackPath}`, policy: peoplePolicy.signIn, query: { properties: { code: text, state: text, iss: text, error: text } } },
];

const minutes = 10;

interface Parts {
  database: Database;
  door: Door;
  today(): string;
  guards: Guards;
}

type Waiting = Errand & { to: string };

export function signInRoutes(server: FastifyInstance, { database, door, today, guards }: Parts): void {
  const { provider } = door;
  if (!provider) return;
  const refused = (request: FastifyRequest, reply: FastifyReply, code: RefusalCode) => {
    guards.refused.note({ code, asker: request.ip, route: `GET ${request.routeOptions.url}` });
    return reply.redirect(`/log-ind?fejl=${code}`, 303);
  };
  const failed = (request: FastifyRequest, reply: FastifyReply, why: 'providerAway' | 'signInBroken', fault: unknown) => {
    log('warn', 'sign-in failed', { request: request.id, why, ...faultDetails(fault) });
    return refused(request, reply, why);
  };
  /** Who is not signed in waits for a turn too: the provider and the database are asked no faster than others'. */
  const onRequest = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> =>
    (await inTurn(guards, request.ip, reply)) ? undefined : refused(request, reply, 'tooManyRequests');

  /** What the browser holds while it is away is a token; what it stands for lies here. */
  const remember = async (reply: FastifyReply, facts: object): Promise<void> => {
    const token = newToken();
    await keepSignIn(database.plain, tokenHash(token), facts, minutes);
    setCookie(reply, door, 'signIn', token);
  };

  server.get<{ Querystring: { to?: string } }>(beginPath, { onRequest }, async (request, reply) => {
    // nobody is signed in by another's page: there one has pressed nothing of ours
    if (request.headers['sec-fetch-site'] === 'cross-site') return reply.redirect('/log-ind', 303);
    try {
      const { address, errand } = await provider.begin();
      const to = typeof request.query.to === 'string' ? request.query.to : undefined;
      await remember(reply, { ...errand, to: returnTo(to) } satisfies Waiting);
      return reply.redirect(address, 303);
    } catch (fault) {
      return failed(request, reply, 'providerAway', fault);
    }
  });

  server.get(callbackPath, { onRequest }, async (request, reply) => {
    const token = readCookie(request, door, 'signIn');
    const waiting = token ? await takeSignIn<Waiting>(database.plain, tokenHash(token)) : null;
    if (!waiting) return failed(request, reply, 'signInBroken', new Error('no sign-in waits in this browser'));
    return finish(provider, waiting, request, reply);
  });

  async function finish(asked: Provider, waiting: Waiting, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    try {
      const known = await asked.finish(request.url, waiting);
      const to = await database.transaction(nobody, async (db) => {
        const person = await personOfLogin(db, known, today());
        if (!person) return null;
        const http = { request, reply, door };
        await open({ db, http, request: request.id }, { person, way: 'provider', after: { issuer: known.issuer } });
        return waiting.to;
      });
      if (to !== null) return reply.redirect(to, 303);
      await remember(reply, { ...known, to: waiting.to });
      return reply.redirect('/log-ind/ukendt', 303);
    } catch (fault) {
      return failed(request, reply, 'signInBroken', fault);
    }
  }
}
