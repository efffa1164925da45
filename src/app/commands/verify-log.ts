import pg from 'pg';
import { readConfig } from '../../platform/config.ts';
import { asDb } from '../../platform/db/db.ts';
import { type LogHead, type Verified, verifyLog } from '../../platform/events/verify.ts';
import type { Given } from '../cli.ts';
import { openEmbedded } from '../database.ts';
import { root } from '../root.ts';
import { Refused, WrongUse } from './refused.ts';

/** Chains what waits and verifies the whole log, as the owner; `--head 120:ab…` compares with a head that was noted. */
export async function verifyLogCommand({ files, options }: Given): Promise<string> {
  if (files.length > 0) throw new WrongUse('verify-log tager ingen filer. / verify-log takes no files.');
  const noted = options.head === undefined ? null : readHead(options.head);
  const owner = process.env.DATABASE_URL;
  if (owner) return verify({ connectionString: owner }, noted);
  const { cluster } = await openEmbedded(readConfig(process.env), root, () => {});
  if (!cluster) throw new Error('no embedded cluster');
  try {
    return await verify({ host: cluster.socket, user: 'videre_owner', database: 'videre' }, noted);
  } finally {
    await cluster.stop();
  }
}

function readHead(text: string): LogHead {
  const [, position, link] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!position || !link) throw new WrongUse(`--head skal være nummer:kæde som udskrevet, ikke «${text}». / --head must be as printed.`);
  return { position: Number(position), link };
}

async function verify(config: pg.ClientConfig, noted: LogHead | null): Promise<string> {
  const client = new pg.Client(config);
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('set role videre_owner');
    const found = await verifyLog(asDb(client), noted);
    if (found.first) throw new Refused(breachSentence(found.first), sentence(found));
    return sentence(found);
  } finally {
    await client.end();
  }
}

const sentence = ({ chained, verified, erased, head }: Verified): string =>
  `${verified} hændelser efterprøvet, ${chained} af dem kædet nu; ${erased} har fået deres personlige del slettet efter en regel. / ` +
  `${verified} events verified, ${chained} of them chained now; ${erased} have had their personal part deleted by a rule.\n` +
  (head ? `${head.position}:${head.link}\n` : '');

const breachWords: Record<NonNullable<Verified['first']>['breach'], [string, string]> = {
  altered: ['er ændret', 'has been altered'],
  deleted: ['er slettet', 'has been deleted'],
  payloadAltered: ['har fået sin personlige del ændret', 'has had its personal part altered'],
  payloadDeleted: [
    'har fået sin personlige del slettet, uden at loggen siger efter hvilken regel',
    'has lost its personal part, and the log names no rule',
  ],
  linkDeleted: ['er det første efter et hul i kæden', 'is the first after a gap in the chain'],
  notChained: ['er aldrig kædet', 'was never chained'],
  otherHead: [
    'står, hvor det noterede hoved var, og er et andet: kæden er lavet om',
    'stands where the noted head was, and is another: the chain was made anew',
  ],
};

function breachSentence({ event, breach }: NonNullable<Verified['first']>): string {
  const [da, en] = breachWords[breach];
  return `Loggen er ikke, som den blev skrevet: hændelse ${event} ${da}. Alt før den er uændret.\nThe log is not as it was written: event ${event} ${en}. All before it is unaltered.`;
}
