/**
 * Demonstration identities have no password, so they work only where the request can come from this machine alone: the Host is a
 * loopback name and no proxy has passed the request on.
 */
import type { IncomingHttpHeaders } from 'node:http';

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/** True when a request may use a demonstration identity. */
export function isConfined(headers: IncomingHttpHeaders): boolean {
  const forwarded = Object.keys(headers).some((name) => name === 'forwarded' || name.startsWith('x-forwarded-'));
  return !forwarded && loopback.test(headers.host ?? '');
}
