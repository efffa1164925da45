/** Letters: written with what they tell of, sent by a real mail server's protocol, and told of when they could not be delivered. */
import type { JobHelpers } from 'graphile-worker';
import type pg from 'pg';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asDb } from '../src/platform/db/db.ts';
import { type LetterWords, mailTasks } from '../src/platform/mail/jobs.ts';
import { type Letter, post, postAgain, posted } from '../src/platform/mail/outbox.ts';
import { mailSettings } from '../src/platform/mail/settings.ts';
import { cloneDatabase, type TestDatabase } from './harness.ts';

let database: TestDatabase;
let app: pg.Client;
let worker: pg.Client;
const arrived: Email[] = [];
const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onRcptTo: ({ address }, _session, done) =>
    address.startsWith('ukendt@') ? done(Object.assign(new Error('no such mailbox'), { responseCode: 550 })) : done(),
  onData(stream, _session, done) {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => {
      void PostalMime.parse(Buffer.concat(parts)).then((email) => {
        arrived.push(email);
        done();
      });
    });
  },
});
let smtp = '';

beforeAll(async () => {
  database = await cloneDatabase();
  app = await database.client('videre_app');
  worker = await database.client('videre_worker');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  smtp = `smtp://127.0.0.1:${(server.server.address() as { port: number }).port}`;
});
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(resolve));
  await database.drop();
});

const words: LetterWords = {
  greeting: ({ name }, address) => ({ title: `Høring: ${name}`, body: `Læs «${name}», og svar her: ${address}/hoeringer/1` }),
};
const send = async (url: string) => {
  const task = mailTasks(
    mailSettings({ VIDERE_SMTP_URL: url, VIDERE_MAIL_FROM: 'hoering@example.dk', VIDERE_ADDRESS: 'https://videre.example' }),
    words,
  ).sendMail;
  const helpers = { withPgClient: (work: (client: pg.Client) => Promise<unknown>) => work(worker) } as unknown as JobHelpers;
  await task?.({}, helpers);
};
const as = async (capacity: string): Promise<void> => {
  await app.query(`set videre.capacity = '${capacity}'`);
};
const letter = (toAddress: string): Letter => ({
  trainingRegion: 'ost',
  subjectKind: 'hearing',
  subject: 'x',
  toName: 'Neurologi, Holbæk',
  toAddress,
  kind: 'greeting',
  params: { name: 'Øst 2028' },
});
const states = async () =>
  (await posted(asDb(app), 'hearing', 'x')).map(({ toAddress, state, failure }) => [toAddress, state, failure !== null]);

test('without a mail server letters wait in the outbox; with one they arrive as they were written', async () => {
  expect(mailSettings({})).toBeNull();
  await as('planner:trainingRegion/ost');
  await post(asDb(app), [letter('neurologi@example.dk')]);
  expect(await states()).toEqual([['neurologi@example.dk', 'waiting', false]]);
  await send(smtp);
  await send(smtp);
  expect(await states()).toEqual([['neurologi@example.dk', 'sent', false]]);
  expect(arrived).toHaveLength(1);
  expect(arrived[0]).toMatchObject({
    subject: 'Høring: Øst 2028',
    from: { address: 'hoering@example.dk' },
    to: [{ name: 'Neurologi, Holbæk', address: 'neurologi@example.dk' }],
  });
  expect(arrived[0]?.text?.trim()).toBe('Læs «Øst 2028», og svar her: https://videre.example/hoeringer/1');
});

test('a mailbox that does not exist is told of and not tried again, until somebody asks for it', async () => {
  await post(asDb(app), [letter('ukendt@example.dk')]);
  await send(smtp);
  const [first] = await posted(asDb(app), 'hearing', 'x');
  expect(first).toMatchObject({ toAddress: 'ukendt@example.dk', state: 'failed', attempts: 1 });
  expect(first?.failure).toContain('no such mailbox');
  expect(await postAgain(asDb(app), first?.id ?? '')).toBe(true);
  expect(await postAgain(asDb(app), first?.id ?? '')).toBe(false);
  await send(smtp);
  expect((await posted(asDb(app), 'hearing', 'x'))[0]).toMatchObject({ state: 'failed' });
});

test('a server that cannot be reached is tried again later, five times at most', async () => {
  await post(asDb(app), [letter('senere@example.dk')]);
  const owner = await database.client('videre_owner');
  for (let round = 1; round <= 5; round += 1) {
    await send('smtp://127.0.0.1:1');
    const [row] = (await posted(asDb(app), 'hearing', 'x')).filter(({ toAddress }) => toAddress === 'senere@example.dk');
    expect([row?.state, row?.attempts]).toEqual([round < 5 ? 'trying' : 'failed', round]);
    await owner.query('update platform.mail set next_at = now()');
  }
  expect(arrived).toHaveLength(1);
});

test('whoever plans elsewhere sees no letter of ours and puts none back', async () => {
  const [failed] = await posted(asDb(app), 'hearing', 'x');
  for (const capacity of ['planner:trainingRegion/nord', 'approver:trainingRegion/ost', 'uao:unit/holbaek-neurologi', '']) {
    await as(capacity);
    expect(await posted(asDb(app), 'hearing', 'x')).toEqual([]);
    expect(await postAgain(asDb(app), failed?.id ?? '')).toBe(false);
    await expect(post(asDb(app), [letter('en@example.dk')])).rejects.toThrow('row-level security');
  }
});
