import pg from 'pg';
import { type VerifiedSeals, verifySeals } from '../../modules/assents/public.ts';
import { readConfig } from '../../platform/config.ts';
import { asDb } from '../../platform/db/db.ts';
import type { Given } from '../cli.ts';
import { openEmbedded } from '../database.ts';
import { root } from '../root.ts';
import { subjectKinds } from '../subject-kinds.ts';
import { Refused, WrongUse } from './refused.ts';

/** Recomputes every seal as the owner, and names the first that fails. */
export async function verifySealsCommand({ files }: Given): Promise<string> {
  if (files.length > 0) throw new WrongUse('verify-seals tager ingen filer. / verify-seals takes no files.');
  const owner = process.env.DATABASE_URL;
  if (owner) return verify({ connectionString: owner });
  const { cluster } = await openEmbedded(readConfig(process.env), root, () => {});
  if (!cluster) throw new Error('no embedded cluster');
  try {
    return await verify({ host: cluster.socket, user: 'videre_owner', database: 'videre' });
  } finally {
    await cluster.stop();
  }
}

async function verify(config: pg.ClientConfig): Promise<string> {
  const client = new pg.Client(config);
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('set role videre_owner');
    const found = await verifySeals(asDb(client), subjectKinds);
    if (found.first) throw new Refused(brokenSentence(found.first), sentence(found));
    return sentence(found);
  } finally {
    await client.end();
  }
}

const sentence = ({ seals, decisions }: VerifiedSeals): string =>
  `${seals} segl og ${decisions} beslutninger regnet efter. / ${seals} seals and ${decisions} decisions recomputed.\n`;

const brokenWords: Record<NonNullable<VerifiedSeals['first']>['what'], [string, string]> = {
  content: ['Indholdet svarer ikke til seglet', 'The content does not agree with the seal'],
  part: ['En del svarer ikke til seglet', 'A part does not agree with the seal'],
  step: ['Et trin bærer et andet fingeraftryk end sin version', 'A step carries another fingerprint than its version'],
  decision: ['En beslutning er ikke, som den blev skrevet', 'A decision is not as it was written'],
};

function brokenSentence({ what, name }: NonNullable<VerifiedSeals['first']>): string {
  const [da, en] = brokenWords[what];
  return `${da}: ${name}.\n${en}: ${name}.`;
}
