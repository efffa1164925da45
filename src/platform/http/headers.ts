/** What every answer says to the browser about itself. */
import type { FastifyHelmetOptions } from '@fastify/helmet';
import type { FastifyReply } from 'fastify';

const directives = {
  'default-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  // the writer of spreadsheets packs large ones in a worker that it makes itself; scripts are still only ours
  'worker-src': ["'self'", 'blob:'],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
};

/** `secure`: the pages are served over https, and the browser is told never to come otherwise. */
export const headersFor = (secure: boolean): FastifyHelmetOptions => ({
  contentSecurityPolicy: { useDefaults: false, directives },
  strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
});

const policy = Object.entries(directives)
  .map(([name, values]) => `${name} ${values.join(' ')}`)
  .join(';');

/** The same for an answer to what is no request yet: an address that is not even text has no route and passes no hook. */
export const bareHeaders = (reply: FastifyReply): FastifyReply =>
  reply.headers({
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
