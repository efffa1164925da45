/**
 * Who was refused what, for those who watch over the system: one line a minute for each code and asker, however often it happens, so that the log
 * can be neither flooded nor missed. Never what was asked with, only the routes.
 */
import type { Log } from '../log.ts';
import type { RefusalCode } from './refusals.ts';

/** Refusals that may be somebody trying. */
const telling: ReadonlySet<string> = new Set<RefusalCode>([
  'notAllowed',
  'notYourRegion',
  'foreignOrigin',
  'demonstrationConfined',
  'unknownIdentity',
  'signInBroken',
  'unknownInvitation',
  'tooManyRequests',
  'uploadBomb',
  'uploadMacros',
  'looksLikeCpr',
]);

interface Attempt {
  code: string;
  /** A person's id, or an address where nobody is signed in. */
  asker: string;
  /** `GET /api/compositions/:id` */
  route: string;
}

export interface RefusedLog {
  note(attempt: Attempt): void;
  /** Writes what has gathered. */
  tell(): void;
}

const most = 1_000;
const routesTold = 10;

export function refusedLog(log: Log): RefusedLog {
  const gathered = new Map<string, { code: string; asker: string; times: number; routes: Set<string> }>();
  return {
    note({ code, asker, route }) {
      if (!telling.has(code)) return;
      const key = `${code} ${asker}`;
      const known = gathered.get(key) ?? { code, asker, times: 0, routes: new Set() };
      if (gathered.size < most) gathered.set(key, known);
      known.times += 1;
      if (known.routes.size < routesTold) known.routes.add(route);
    },
    tell() {
      for (const { routes, ...rest } of gathered.values()) log('warn', 'refused', { ...rest, routes: [...routes] });
      gathered.clear();
    },
  };
}
