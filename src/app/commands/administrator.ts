import { inviteAdministrator } from '../../modules/people/public.ts';
import { readConfig, SetupError, todayIn } from '../../platform/config.ts';
import type { Given } from '../cli.ts';
import { asOwner } from '../database.ts';
import { WrongUse } from './refused.ts';

/** The first person of a server database: an administrator, and the code for the first sign-in. */
export async function administratorCommand({ files, options: { name } }: Given): Promise<string> {
  if (files.length > 0 || !name) throw new WrongUse('--name skal gives: navnet på administratoren. / --name is needed: who it is.');
  const owner = process.env.DATABASE_URL;
  if (!owner) throw new SetupError('needsDatabaseUrl');
  const today = todayIn({ today: process.env.VIDERE_TODAY ?? null });
  const code = await asOwner(owner, (db) => inviteAdministrator(db, name, today));
  const where = readConfig({ ...process.env, DATABASE_URL: '', DATABASE_APP_URL: '', DATABASE_WORKER_URL: '' }).signIn?.address ?? '';
  return `${code}\nKoden virker én gang i 14 dage: log ind på ${where}/, og skriv den. / The code works once, for 14 days: sign in there and write it.\n`;
}
