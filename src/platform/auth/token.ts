/** Session tokens: opaque, random, known to the browser only; the database keeps their SHA-256. */
import { createHash, randomBytes } from 'node:crypto';

/** However busy, a session ends after so many hours; idle it ends earlier (`platform.session_idle`). */
export const sessionHours = 12;

export const newToken = (): string => randomBytes(32).toString('base64url');

export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();
