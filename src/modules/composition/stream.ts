/** The stream of one search's progress: the run's row, sent whenever it changes, until it has ended. */
import type { FastifyInstance } from 'fastify';
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import { rowScope } from '../../platform/auth/row-scope.ts';
import type { Who } from '../../platform/auth/who.ts';
import type { Listener } from '../../platform/db/listen.ts';
import { sendRefusal } from '../../platform/http/answer.ts';
import { places } from '../../platform/http/limits.ts';
import { type Parts, whoAsks } from '../../platform/http/server.ts';
import { openStream } from '../../platform/http/stream.ts';
import { faultDetails, log } from '../../platform/log.ts';
import { compositionPolicy } from './policy.ts';
import { findRun, type RunRow } from './store/runs.ts';

const address = '/api/compositions/:id/runs/:run/stream';
const uuid = { type: 'string', format: 'uuid' };
const schema = { params: { type: 'object', required: ['id', 'run'], properties: { id: uuid, run: uuid } } };

/** More open pages than anybody has; each holds a connection. */
const streamsOfOne = 20;

export function compositionStream(server: FastifyInstance, parts: Parts, listener: Listener): void {
  const placeFor = places(streamsOfOne);
  server.get<{ Params: { id: string; run: string } }>(address, { schema }, async (request, reply) => {
    const { id, run } = request.params;
    /** The run, as who asks may see it now: a session or a role that has ended ends the stream. */
    let asker = request.ip;
    const read = async (): Promise<{ who: Who; row: RunRow } | Refusal> => {
      const who = await whoAsks(parts, request);
      if (!who) return refuse('notSignedIn');
      asker = who.person;
      if (!compositionPolicy.readCompositions.allows(who)) return refuse('notAllowed');
      const row = await parts.database.transaction(rowScope(who), (db) => findRun(db, id, run));
      return row ? { who, row } : refuse('notFound');
    };
    const say = (refusal: Refusal) => {
      parts.guards.refused.note({ code: refusal.refusal, asker, route: compositionStreamRoute.key });
      return sendRefusal(request, reply, refusal);
    };
    const first = await read();
    if (isRefusal(first)) return say(first);
    const leave = placeFor(first.who.person);
    if (!leave) return say(refuse('tooManyRequests'));
    const stream = openStream(request, reply);
    stream.onClose(leave);
    let sent = 0;
    const send = (row: RunRow): void => {
      sent += 1;
      stream.send(String(sent), row);
      if (row.endedAt !== null) stream.end();
    };
    const stopHearing = listener.on((payload) => {
      if (payload === run)
        read().then(
          (now) => (isRefusal(now) ? stream.end() : send(now.row)),
          (fault) => log('warn', 'progress not read', faultDetails(fault)),
        );
    });
    stream.onClose(stopHearing);
    send(first.row);
  });
}

/** Told to the API's description: this address is no contract route, but has a policy like every other. */
export const compositionStreamRoute = { key: `GET ${address}`, params: schema.params, policy: compositionPolicy.readCompositions };
