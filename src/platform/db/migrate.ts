/**
 * Plain numbered SQL files, each run once, in module order; all in one transaction under a lock, so that two starts do not meet.
 * A file that has run is never edited: its hash is kept and compared.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Logger, runMigrations } from 'graphile-worker';
import pg from 'pg';
import { SetupError } from '../config.ts';

export interface Migration {
  /** `module/file.sql` */
  name: string;
  sql: string;
}

/** Reads `<folder>/*.sql` in order of name for each module; a module without migrations has none. */
export function readMigrations(modules: { name: string; folder: string }[]): Migration[] {
  return modules.flatMap(({ name, folder }) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.sql'))
      .sort()
      .map((file) => ({ name: `${name}/${file}`, sql: readFileSync(path.join(folder, file), 'utf8') })),
  );
}

const lock = 8_471_903;
const quiet = new Logger(() => () => {});

/** Brings the database up to date; returns the names of the migrations that ran. Throws SetupError when its history is another. */
export async function migrate(owner: pg.Client, migrations: Migration[], workerRole: pg.ClientConfig): Promise<string[]> {
  await migrateQueue(workerRole, owner);
  await owner.query('begin');
  try {
    await owner.query('set local role videre_owner');
    await owner.query(`select pg_advisory_xact_lock(${lock})`);
    await owner.query(`create schema if not exists videre;
      create table if not exists videre.migration
      (name text primary key, sha256 text not null, ran_at timestamptz not null default now())`);
    const before = (await owner.query<{ name: string; sha256: string }>('select name, sha256 from videre.migration')).rows;
    const known = new Map(migrations.map((migration) => [migration.name, hash(migration.sql)]));
    for (const { name, sha256 } of before) {
      if (!known.has(name)) throw new SetupError('migrationUnknown', { name });
      if (known.get(name) !== sha256) throw new SetupError('migrationChanged', { name });
    }
    const done = new Set(before.map(({ name }) => name));
    const todo = migrations.filter(({ name }) => !done.has(name));
    for (const { name, sql } of todo) {
      await owner.query(sql);
      await owner.query('insert into videre.migration (name, sha256) values ($1, $2)', [name, hash(sql)]);
    }
    await owner.query('commit');
    return todo.map(({ name }) => name);
  } catch (fault) {
    await owner.query('rollback');
    throw fault;
  }
}

const hash = (sql: string): string => createHash('sha256').update(sql).digest('hex');

/** graphile-worker keeps its own schema up to date, as the role that owns it. */
async function migrateQueue(workerRole: pg.ClientConfig, owner: pg.Client): Promise<void> {
  const there = await owner.query(`select to_regclass('graphile_worker.migrations') is not null as there`);
  const first = !(there.rows[0] as { there: boolean }).there;
  if (first) await mayCreate(owner, 'grant');
  const pool = new pg.Pool({ ...workerRole, max: 1, options: '-c role=videre_worker' });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  try {
    await runMigrations({ pgPool: pool, logger: quiet });
  } finally {
    await pool.end();
    if (first) await mayCreate(owner, 'revoke');
  }
}

/** The worker may make its own schema, and nothing after that. */
async function mayCreate(owner: pg.Client, verb: 'grant' | 'revoke'): Promise<void> {
  const database = (await owner.query<{ name: string }>('select current_database() as name')).rows[0]?.name ?? '';
  await owner.query(`${verb} create on database ${owner.escapeIdentifier(database)} ${verb === 'grant' ? 'to' : 'from'} videre_worker`);
}
