/**
 * Server-sent events: the page hears of progress as it happens, and recovers from the row itself when the stream breaks.
 * A heartbeat every 15 s keeps intermediaries from closing it.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';

export interface Stream {
  /** Sends one message; `id` lets a browser that reconnects say what it saw last. */
  send(id: string, data: unknown): void;
  end(): void;
  onClose(listener: () => void): void;
}

const heartbeatMs = 15_000;

/** Takes the connection over from the server and keeps it open. */
export function openStream(request: FastifyRequest, reply: FastifyReply): Stream {
  reply.hijack();
  reply.raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    'x-request-id': request.id,
  });
  reply.raw.write('retry: 2000\n\n');
  const beat = setInterval(() => reply.raw.write(': alive\n\n'), heartbeatMs);
  request.raw.once('close', () => clearInterval(beat));
  return {
    send: (id, data) => void reply.raw.write(`id: ${id}\ndata: ${JSON.stringify(data)}\n\n`),
    end: () => void reply.raw.end(),
    onClose: (listener) => void request.raw.once('close', listener),
  };
}
