import { readConfig, SetupError } from '../../platform/config.ts';
import { migrateServer, openEmbedded } from '../database.ts';
import { root } from '../root.ts';

/** Brings the database up to date: the server's when DATABASE_URL is set, else the embedded one. */
export async function migrateCommand(): Promise<string> {
  const { DATABASE_URL: owner, DATABASE_APP_URL: app, DATABASE_WORKER_URL: worker } = process.env;
  if (owner) {
    const ran = await migrateServer({ owner, ...(app ? { app } : {}), ...(worker ? { worker } : {}) }, root, () => {});
    return ran.map((name) => `${name}\n`).join('') || 'Intet at gøre. / Nothing to do.\n';
  }
  if (app || worker) throw new SetupError('needsDatabaseUrl');
  const installation = await openEmbedded(readConfig(process.env), root, () => {});
  await installation.cluster?.stop();
  return 'Den indbyggede database er i orden. / The embedded database is up to date.\n';
}
