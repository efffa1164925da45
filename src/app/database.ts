/** Opens the installation's database – embedded or a server's –, brings it up to date and fills it the first time. */
import pg from 'pg';
import { loadRegister } from '../modules/people/world/register.ts';
import { type Config, type DatabaseAddresses, SetupError } from '../platform/config.ts';
import { asDb, type Db } from '../platform/db/db.ts';
import { type Cluster, openCluster } from '../platform/db/embedded/cluster.ts';
import { migrate } from '../platform/db/migrate.ts';
import { ensureServerRoles, makeEmbeddedRoles } from '../platform/db/roles.ts';
import { rowErrorText } from '../platform/files/messages.ts';
import { allMigrations } from './modules.ts';
import { loadDemonstration, loadReference } from './world.ts';

export interface Installation {
  app: pg.PoolConfig;
  worker: pg.PoolConfig;
  embedded: boolean;
  /** The embedded server, when there is one. */
  cluster: Cluster | null;
}

type Step = (name: 'database' | 'migrate' | 'reference' | 'demonstration') => void;

/** The embedded database on the data folder, up to date; the world is loaded into an empty one. `root` is the checkout. */
export async function openEmbedded(
  config: Pick<Config, 'dataFolder'>,
  root: string,
  step: Step,
  options?: { durable?: boolean },
): Promise<Installation> {
  step('database');
  const cluster = await openWithRoles(config.dataFolder, options);
  try {
    const as = (user: string): pg.PoolConfig => ({ host: cluster.socket, user, database: 'videre' });
    await withClient(as('videre_owner'), async (owner) => {
      step('migrate');
      const ran = await migrate(owner, allMigrations(root), as('videre_owner'));
      if (await isEmpty(owner)) {
        step('reference');
        await load(owner, root, true, step);
      } else if (ran.length > 0) await renewRegister(owner, root);
    });
    return { app: as('videre_app'), worker: as('videre_worker'), embedded: true, cluster };
  } catch (fault) {
    await cluster.stop();
    throw fault;
  }
}

/** A server that another process has just started, or is ending, takes no connections (57P03): wait for it, then attach or start. */
async function openWithRoles(folder: string, options?: { durable?: boolean }): Promise<Cluster> {
  for (let tries = 0; ; tries += 1) {
    const cluster = await openCluster(folder, options);
    try {
      await withClient({ host: cluster.socket, user: 'postgres', database: 'postgres' }, makeEmbeddedRoles);
      return cluster;
    } catch (fault) {
      if (cluster.ours || tries > 100 || !(fault instanceof SetupError)) throw fault;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Migrates a server database and loads the reference data into it (never the demonstration world). */
export async function migrateServer(
  addresses: Pick<DatabaseAddresses, 'owner'> & Partial<DatabaseAddresses>,
  root: string,
  step: Step,
): Promise<string[]> {
  step('database');
  return withClient({ connectionString: addresses.owner }, async (owner) => {
    const version = Number((await owner.query<{ server_version_num: string }>('show server_version_num')).rows[0]?.server_version_num);
    if (version < 150_000) throw new SetupError('databaseTooOld', { version: Math.floor(version / 10_000) });
    const user = (address?: string) => (address ? decodeURIComponent(new URL(address).username) : '');
    await ensureServerRoles(owner, { app: user(addresses.app), worker: user(addresses.worker) });
    step('migrate');
    const ran = await migrate(owner, allMigrations(root), { connectionString: addresses.owner });
    step('reference');
    await load(owner, root, false, step);
    return ran;
  });
}

/** The installation on a server database, already migrated. */
export const serverInstallation = (addresses: DatabaseAddresses): Installation => ({
  app: { connectionString: addresses.app },
  worker: { connectionString: addresses.worker },
  embedded: false,
  cluster: null,
});

async function withClient<T>(config: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ ...config, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (fault) {
    const address = config.connectionString ? new URL(config.connectionString).host : String(config.host);
    throw new SetupError('databaseUnreachable', { address, reason: (fault as Error).message || String(fault) }, { cause: fault });
  }
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Work in one transaction as the owner of a server database: for commands, never for requests. */
export const asOwner = <T>(address: string, work: (db: Db) => Promise<T>): Promise<T> =>
  withClient({ connectionString: address }, async (owner) => {
    await owner.query('begin; set local role videre_owner');
    try {
      const result = await work(asDb(owner));
      await owner.query('commit');
      return result;
    } catch (fault) {
      await owner.query('rollback');
      throw fault;
    }
  });

/** A newer program may know of more that is kept about people; the rest of an embedded world stays as it is. */
async function renewRegister(owner: pg.Client, root: string): Promise<void> {
  const errors = await loadRegister(asDb(owner), `${root}/data`);
  if (errors.length > 0) throw new Error(`personal_data.csv: ${JSON.stringify(errors[0])}`);
}

async function isEmpty(owner: pg.Client): Promise<boolean> {
  const found = await owner.query('select 1 from curricula.specialty limit 1');
  return found.rowCount === 0;
}

/** All or nothing: an error in one row loads nothing, and says which row, which field, what is allowed. */
async function load(owner: pg.Client, root: string, demonstration: boolean, step: Step): Promise<void> {
  await owner.query('begin');
  try {
    await owner.query('set local role videre_owner');
    const db = asDb(owner);
    const errors = await loadReference(db, `${root}/data`);
    if (demonstration && errors.length === 0) {
      step('demonstration');
      errors.push(...(await loadDemonstration(db, `${root}/data`)));
    }
    if (errors.length > 0) {
      const shown = errors.slice(0, 20);
      throw new SetupError('badRows', {
        count: errors.length,
        rowsDa: shown.map((error) => rowErrorText(error, 'da')).join('\n'),
        rowsEn: shown.map((error) => rowErrorText(error, 'en')).join('\n'),
      });
    }
    await owner.query('commit');
    // without statistics the planner believes in one row a day and nests loops
    await owner.query('set role videre_owner; analyze; reset role');
  } catch (fault) {
    await owner.query('rollback');
    throw fault;
  }
}
