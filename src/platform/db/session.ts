/** Pools and the transaction in which a person's request runs: row-level security sees who asks through settings. */
import pg from 'pg';
import { asDb, type Db } from './db.ts';

/** For whom the database is read: bounds the rows, never the actions. */
export interface RowScope {
  person: string | null;
  trainingRegions: readonly string[];
  /** Whether persons, roles and logins may be administered. */
  administers?: boolean;
  /** The role assignment by which somebody acts as a deputy; the log tells it. */
  deputy?: string | null;
  /** The capacity in use, `role:scopeKind/scopeId`: rows that are somebody's in a capacity, as a department's own answers are. */
  capacity?: string | null;
  /** The day that rows bounded by a date go by; the calendar's when left out. */
  today?: string;
}

export const nobody: RowScope = { person: null, trainingRegions: [] };

export interface Database {
  /** Runs `work` in one transaction for that person; rolls back when it throws. */
  transaction<T>(scope: RowScope, work: (db: Db) => Promise<T>): Promise<T>;
  /** One statement outside any person's scope (sessions, health). */
  plain: Db;
  close(): Promise<void>;
}

/** Nobody can hold a connection for longer than a statement's 20 s, or 30 s doing nothing, or wait for a lock for longer than 5 s. */
const patience = {
  statement_timeout: 20_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 30_000,
  connectionTimeoutMillis: 5_000,
};

/** Opens the application's pool. */
export function openDatabase(config: pg.PoolConfig, onFault: (fault: Error) => void): Database {
  const pool = new pg.Pool({ max: 10, ...patience, ...config });
  pool.on('error', onFault);
  return {
    plain: asDb(pool),
    async transaction(scope, work) {
      const client = await pool.connect();
      // the pool listens to idle connections only: one that is lost in between two statements would end the process
      client.on('error', onFault);
      try {
        await client.query(opening(scope));
        const result = await work(asDb(client));
        await client.query('commit');
        client.release();
        return result;
      } catch (fault) {
        await client.query('rollback').then(
          () => client.release(),
          (broken: Error) => client.release(broken),
        );
        throw fault;
      } finally {
        client.off('error', onFault);
      }
    },
    close: () => pool.end(),
  };
}

/** `begin` and the settings as one simple query: one round trip. The values are checked, not escaped. */
function opening({ person, trainingRegions, administers = false, deputy = null, capacity = null, today = '' }: RowScope): string {
  for (const id of [person, deputy]) if (id !== null && !/^[0-9a-f-]{36}$/.test(id)) throw new Error('not an id');
  if (!trainingRegions.every((id) => /^[a-z]+$/.test(id))) throw new Error('not a training region id');
  if (capacity !== null && !/^[a-zA-Z]+:[a-zA-Z]+\/[\w.-]+$/.test(capacity)) throw new Error('not a capacity');
  if (!/^(\d{4}-\d\d-\d\d)?$/.test(today)) throw new Error('not a day');
  const settings = {
    person: person ?? '',
    training_regions: trainingRegions.join(','),
    administers: administers ? 'on' : '',
    deputy: deputy ?? '',
    capacity: capacity ?? '',
    today,
  };
  return ['begin', ...Object.entries(settings).map(([name, value]) => `set local videre.${name} = '${value}'`)].join('; ');
}
