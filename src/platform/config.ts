/** Settings, read once from the environment. */
import os from 'node:os';
import path from 'node:path';
import type { ProviderSettings } from './auth/provider.ts';

export interface DatabaseAddresses {
  owner: string;
  app: string;
  worker: string;
}

export interface Config {
  port: number;
  host: string;
  /** Where the embedded database lives. */
  dataFolder: string;
  /** A server database, or null for the embedded one. */
  server: DatabaseAddresses | null;
  /** Sign-in by OpenID Connect, or null where no issuer is set. */
  signIn: ProviderSettings | null;
  /** A fixed `today` (YYYY-MM-DD) for tests and demonstrations; null = the calendar's. */
  today: string | null;
}

/** A fault of use or of the surroundings that the operator can mend: code and parameters, the sentence is made in `start-messages.ts`. */
export class SetupError extends Error {
  readonly code: string;
  readonly params: Record<string, string | number>;

  constructor(code: string, params: Record<string, string | number> = {}, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.params = params;
  }
}

const serverVariables = { owner: 'DATABASE_URL', app: 'DATABASE_APP_URL', worker: 'DATABASE_WORKER_URL' } as const;

/** Reads and checks the environment. Throws SetupError with the variable's name. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const portText = env.PORT ?? '3000';
  const port = Number(portText);
  if (!/^\d+$/.test(portText) || port > 65535) throw new SetupError('badPort', { value: portText });
  const today = env.VIDERE_TODAY ?? null;
  if (today !== null && Number.isNaN(Date.parse(`${today}T00:00:00Z`))) throw new SetupError('badToday', { value: today });
  const host = env.HOST ?? '127.0.0.1';
  return { port, host, dataFolder: dataFolder(env), server: serverAddresses(env), signIn: signInSettings(env, port), today };
}

function dataFolder(env: NodeJS.ProcessEnv): string {
  if (env.VIDERE_DATA) return path.resolve(env.VIDERE_DATA);
  if (process.getuid?.() === 0) return '/var/lib/videre';
  return path.join(env.XDG_DATA_HOME ?? path.join(os.homedir(), '.local', 'share'), 'videre');
}

/** All three addresses or none; `migrate` needs the owner's only. */
function serverAddresses(env: NodeJS.ProcessEnv): DatabaseAddresses | null {
  const given = Object.entries(serverVariables).filter(([, name]) => env[name]);
  if (given.length === 0) return null;
  const missing = Object.values(serverVariables).filter((name) => !env[name]);
  if (missing.length > 0) throw new SetupError('missingAddress', { names: missing.join(', ') });
  return {
    owner: env.DATABASE_URL as string,
    app: env.DATABASE_APP_URL as string,
    worker: env.DATABASE_WORKER_URL as string,
  };
}

/** The issuer and our client there, and our own address; the defaults of the last one serve this machine only. */
function signInSettings(env: NodeJS.ProcessEnv, port: number): ProviderSettings | null {
  const { VIDERE_OIDC_ISSUER: issuer, VIDERE_OIDC_CLIENT_ID: clientId, VIDERE_OIDC_CLIENT_SECRET: clientSecret } = env;
  if (!issuer) return null;
  if (!clientId) throw new SetupError('missingClient');
  const address = env.VIDERE_ADDRESS ?? `http://localhost:${port}`;
  for (const [name, value] of Object.entries({ VIDERE_OIDC_ISSUER: issuer, VIDERE_ADDRESS: address }))
    if (!isSafeAddress(value)) throw new SetupError('unsafeAddress', { name, value });
  return { issuer, clientId, clientSecret: clientSecret || null, address };
}

/** https, or plain http on this machine. */
function isSafeAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname));
}

/** Today as a plain date in Denmark, or the fixed one. */
export function todayIn(config: Pick<Config, 'today'>, now = new Date()): string {
  return config.today ?? new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(now);
}
