/** The cookies of signing in. Over https they carry the `__Host-` prefix: no other host and no plain page can set them. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Door } from './door.ts';
import { sessionHours } from './token.ts';

const seconds = { session: sessionHours * 3600, signIn: 600 } as const;
type Name = keyof typeof seconds;

const cookieName = ({ secure }: Door, name: Name): string =>
  `${secure ? '__Host-' : ''}videre_${name === 'session' ? 'session' : 'sign_in'}`;

/** The token that the browser holds under that name, if any. */
export const readCookie = (request: FastifyRequest, door: Door, name: Name): string | undefined => request.cookies[cookieName(door, name)];

export const setCookie = (reply: FastifyReply, door: Door, name: Name, token: string): void =>
  void reply.setCookie(cookieName(door, name), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: door.secure,
    maxAge: seconds[name],
  });

/** With the session goes what the browser kept of it: Back shows no page of somebody who has signed out. */
export const clearCookie = (reply: FastifyReply, door: Door, name: Name): void => {
  reply.clearCookie(cookieName(door, name), { path: '/', secure: door.secure });
  if (name === 'session') reply.header('clear-site-data', '"cache"');
};
