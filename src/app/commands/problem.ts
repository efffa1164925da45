import { canonicalJson } from '../../kernel/canonical.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { problemOf } from '../../modules/composition/public.ts';
import { readConfig } from '../../platform/config.ts';
import { openDatabase } from '../../platform/db/session.ts';
import { refusalsDa } from '../../platform/http/refusals.da.ts';
import { refusalsEn } from '../../platform/http/refusals.en.ts';
import { isRefusalCode } from '../../platform/http/refusals.ts';
import type { Given } from '../cli.ts';
import { openEmbedded, serverInstallation } from '../database.ts';
import { root } from '../root.ts';
import { Refused, WrongUse } from './refused.ts';

/** The composer's problem of a training region and start year, from the database, with the weights that a new composition has. */
export async function problemCommand({ files, options }: Given): Promise<string> {
  const { 'training-region': trainingRegion, year, specialties } = options;
  if (files.length > 0 || !trainingRegion || !year) throw new WrongUse('--training-region og --year skal gives. / Both are needed.');
  if (!/^\d{4}$/.test(year)) throw new WrongUse(`--year skal være et årstal, ikke «${year}». / --year must be a year.`);
  const config = readConfig(process.env);
  const installation = config.server ? serverInstallation(config.server) : await openEmbedded(config, root, () => {});
  const database = openDatabase(installation.app, () => {});
  try {
    const wish = { trainingRegion, year: Number(year), specialties: specialties?.split(',') ?? null };
    const problem = await database.transaction({ person: null, trainingRegions: [] }, (db) => problemOf(db, wish));
    if (!isRefusal(problem)) return `${canonicalJson(problem)}\n`;
    const { refusal, params } = problem;
    throw new Refused(isRefusalCode(refusal) ? `${refusalsDa[refusal](params)}\n${refusalsEn[refusal](params)}` : refusal);
  } finally {
    await database.close();
    await installation.cluster?.stop();
  }
}
