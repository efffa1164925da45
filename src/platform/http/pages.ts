/** Serves the built pages: hashed assets for ever, the one HTML page for every other address that is no API. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { refuse } from '../../kernel/refusal.ts';
import { sendRefusal } from './answer.ts';

const year = 31_536_000_000;

export async function servePages(server: FastifyInstance, folder: string): Promise<void> {
  if (existsSync(folder)) {
    await server.register(files, {
      root: folder,
      preCompressed: true,
      index: false,
      wildcard: false,
      // each file here has a route of its own, which would win over the folder's below
      globIgnore: ['assets/**'],
      cacheControl: false,
      setHeaders: cacheHeader,
    });
    await server.register(files, {
      root: path.join(folder, 'assets'),
      prefix: '/assets/',
      preCompressed: true,
      index: false,
      decorateReply: false,
      immutable: true,
      maxAge: year,
    });
  }
  server.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && !request.url.startsWith('/api/') && !request.url.startsWith('/assets/');
    return isPage && existsSync(folder) ? reply.sendFile('index.html') : sendRefusal(request, reply, refuse('notFound'));
  });
}

const cacheHeader = (reply: FastifyReply): void => void reply.header('cache-control', 'no-cache');
