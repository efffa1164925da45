/** A server on an installation: what `npm start` runs, and what the tests start on a port of their own. */
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { compositionStream } from '../modules/composition/stream.ts';
import { holdForms } from '../modules/organisation/public.ts';
import { identify } from '../modules/people/public.ts';
import { signInRoutes } from '../modules/people/sign-in.ts';
import type { Door } from '../platform/auth/door.ts';
import { openProvider, type ProviderSettings } from '../platform/auth/provider.ts';
import { SetupError } from '../platform/config.ts';
import { type Listener, listen } from '../platform/db/listen.ts';
import { openDatabase } from '../platform/db/session.ts';
import { pdfMaker } from '../platform/documents/pdf.ts';
import { guardsOf } from '../platform/http/guards.ts';
import type { Limits } from '../platform/http/limits.ts';
import { servePages } from '../platform/http/pages.ts';
import { buildServer, type Parts } from '../platform/http/server.ts';
import { faultDetails, log } from '../platform/log.ts';
import type { Installation } from './database.ts';
import { allRoutes } from './routes.ts';

/** The typeface of the pages, for paper too: a bare machine has none. */
const fonts = 'node_modules/dkfds/dist/fonts/IBMPlexSans/complete/ttf';

const hour = 3_600_000;

export interface Serving {
  address: string;
  server: FastifyInstance;
  stop(): Promise<void>;
}

interface Options {
  root: string;
  host: string;
  port: number;
  /** Sign-in by OpenID Connect; a server database has no other. */
  signIn?: ProviderSettings | null;
  today(): string;
  /** Others than the usual, where a program asks. */
  limits?: Limits;
}

/** Listens and answers; throws SetupError when the port is taken, or when nobody could ever sign in. */
export async function serve(installation: Installation, options: Options): Promise<Serving> {
  const door = doorOf(installation, options.signIn ?? null);
  const database = openDatabase(installation.app, (fault) => log('warn', 'database connection lost', faultDetails(fault)));
  let listener: Listener | null = null;
  // a name or a site that was planned holds when its day has come
  const holdToday = (): Promise<unknown> =>
    holdForms(database.plain, options.today()).catch((fault) => log('warn', 'planned names not held', faultDetails(fault)));
  const daily = setInterval(() => void holdToday(), hour);
  daily.unref();
  try {
    await holdToday();
    listener = await listen(installation.app, 'videre_run');
    const parts: Parts = {
      database,
      routes: allRoutes,
      door,
      identify: (token, request) => identify(database.plain, token, request.headers, door, options.today()),
      makePdf: pdfMaker({ program: path.join(options.root, 'dist/pdf-process.js'), fonts: path.join(options.root, fonts) }),
      today: options.today,
      ready: () => true,
      guards: guardsOf(options.limits),
    };
    const server = await buildServer(parts);
    compositionStream(server, parts, listener);
    signInRoutes(server, parts);
    await servePages(server, path.join(options.root, 'dist/web'));
    await listenOn(server, options);
    const { port } = server.server.address() as AddressInfo;
    const shown = options.host.includes(':') ? `[${options.host}]` : options.host;
    const stop = async (): Promise<void> => {
      clearInterval(daily);
      await server.close();
      await listener?.close();
      await database.close();
    };
    return { address: `http://${shown}:${port}`, server, stop };
  } catch (fault) {
    clearInterval(daily);
    await listener?.close();
    await database.close();
    throw fault;
  }
}

/** Demonstration identities belong to the embedded database's demonstration world; a server database is for real people. */
function doorOf({ embedded }: Installation, signIn: ProviderSettings | null): Door {
  if (!embedded && !signIn) throw new SetupError('issuerMissing');
  return { demonstration: embedded, provider: signIn && openProvider(signIn), secure: signIn?.address.startsWith('https:') ?? false };
}

async function listenOn(server: FastifyInstance, { host, port }: Options): Promise<void> {
  try {
    await server.listen({ host, port });
  } catch (fault) {
    await server.close();
    const { code } = fault as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new SetupError('portInUse', { port });
    throw new SetupError('noAccessToPort', { host, port, reason: code ?? String(fault) });
  }
}
