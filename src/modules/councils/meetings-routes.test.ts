/** A meeting from its call to its closed minutes, asked over HTTP; each step also by one who may not. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../../../test/harness.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const hash = createHash('sha256').update('a version').digest('hex');
const today = '2026-11-22';

interface Item {
  id: string;
  title: string;
  kind: string;
  subject: { hash: string } | null;
  asked: { name: string }[];
  decision: { outcome: string; byConsent: boolean; wording: string } | null;
}
interface Meeting {
  agenda: Item[];
  waiting: { id: string; title: string }[];
  minutesClosedAt: string | null;
}

const ask = async (identity: string, key: string, body?: unknown) => {
  const { status, body: answer } = await server.ask(identity, key, body === undefined ? {} : { body });
  return { status, code: (answer as { code?: string }).code, answer };
};
const meetingOf = async (id: string) => (await ask('planner-ost', `GET /api/meetings/${id}`)).answer as Meeting;

/** Something waits before a body, as another module puts it there. */
async function waits(body: string, step: string, title: string): Promise<void> {
  const owner = await server.database.client('videre_owner');
  await owner.query(
    `insert into councils.waiting (body, title, step, subject_kind, subject_id, subject_version, subject_hash, subject_href)
     values ($1, $2, $3, 'composition', 'x', 3, $4, '/sammensaetninger')`,
    [body, title, step, hash],
  );
}

const call = (identity: string, body = 'drrlv-ost', heldOn = today) =>
  ask(identity, `POST /api/bodies/${body}/meetings`, { heldOn, starts: '13:00', place: 'Hillerød' });
const own = { waiting: null, minutes: 10, proposal: 'Referatet godkendes.', papers: [{ title: 'Referat', href: '/moeder' }] };
const decision = {
  byConsent: false,
  outcome: 'adopted',
  wording: 'Vedtaget som indstillet.',
  reservation: '',
  behalf: 'trainingRegion:ost',
  nature: 'duty',
};

test('a meeting: called, agenda of what waits, sent, a member asks for a debate, decided, minutes closed', async () => {
  expect((await call('approver-sjaelland')).code).toBe('notAllowed');
  const called = await call('planner-ost');
  const { id } = called.answer as { id: string };
  expect((await call('planner-ost')).code).toBe('meetsThatDay');
  await waits('drrlv-ost', 'decide', 'Sammensætning Øst 2028');
  expect((await ask('planner-ost', `POST /api/meetings/${id}/agenda`)).code).toBe('agendaEmpty');
  const [waiting] = (await meetingOf(id)).waiting;
  const add = (identity: string, body: object) => ask(identity, `POST /api/meetings/${id}/items`, body);
  expect((await add('raadsformand', { ...own, title: 'x', kind: 'decision' })).code).toBe('notAllowed');
  expect((await add('planner-ost', { ...own, title: waiting?.title, kind: 'decision', waiting: waiting?.id })).status).toBe(200);
  expect((await add('planner-ost', { ...own, title: 'igen', kind: 'decision', waiting: waiting?.id })).code).toBe('notWaiting');
  await add('planner-ost', { ...own, title: 'Referat', kind: 'consent' });
  await add('planner-ost', { ...own, title: 'Årsrapporter', kind: 'consent' });
  expect((await ask('planner-ost', `POST /api/meetings/${id}/agenda`)).status).toBe(200);
  expect((await add('planner-ost', { ...own, title: 'sent', kind: 'decision' })).code).toBe('agendaSent');

  const [matter, minutes, reports] = (await meetingOf(id)).agenda;
  const debate = (identity: string, item: Item | undefined) => ask(identity, `POST /api/items/${item?.id}/debate`);
  expect((await debate('uao', reports)).code).toBe('notMember');
  expect((await debate('doctor', matter)).code).toBe('notConsent');
  expect((await debate('doctor', reports)).status).toBe(200);
  expect((await debate('doctor', reports)).code).toBe('debateAsked');

  const decide = (identity: string, item: Item | undefined, wish: object) =>
    ask(identity, `POST /api/items/${item?.id}/decision`, { ...decision, ...wish });
  expect((await decide('doctor', matter, {})).code).toBe('notAllowed');
  expect((await decide('planner-ost', reports, { byConsent: true })).code).toBe('consentAsked');
  expect((await decide('planner-ost', minutes, { byConsent: true })).status).toBe(200);
  expect((await decide('planner-ost', matter, { behalf: 'operatingRegion:syddanmark' })).code).toBe('behalfUnknown');
  expect((await decide('planner-ost', matter, { outcome: 'adoptedWithReservation' })).code).toBe('reservationMissing');
  expect((await decide('planner-ost', matter, {})).status).toBe(200);
  expect((await decide('planner-ost', matter, {})).code).toBe('decidedAlready');
  const close = () => ask('planner-ost', `POST /api/meetings/${id}/minutes`);
  expect((await close()).code).toBe('meetingUndecided');
  await decide('planner-ost', reports, { outcome: 'noted', wording: 'Drøftet og taget til efterretning.' });
  expect((await close()).status).toBe(200);
  expect((await close()).code).toBe('meetingHeld');

  const held = await meetingOf(id);
  expect(held.agenda.map(({ decision: taken }) => [taken?.outcome, taken?.byConsent])).toEqual([
    ['adopted', false],
    ['adopted', true],
    ['noted', false],
  ]);
  expect(held.agenda[0]?.subject?.hash).toBe(hash);
  expect(held.agenda[2]?.asked.map(({ name }) => name)).toEqual(['Lars Læge (fiktiv)']);
  const owner = await server.database.client('videre_owner');
  const { rows } = await owner.query(
    `select body, outcome, subject_hash from councils.decision_v where meeting = $1 and subject_kind = 'composition'`,
    [id],
  );
  expect(rows).toEqual([{ body: 'drrlv-ost', outcome: 'adopted', subject_hash: hash }]);
  await expect(owner.query(`update councils.decision set wording = 'andet'`)).rejects.toThrow('never changed');
  await expect(owner.query(`update councils.meeting set place = 'x' where id = $1`, [id])).rejects.toThrow('minutes are closed');

  // corrected by a new decision, at a new meeting
  const { id: next } = (await call('planner-ost', 'drrlv-ost', '2026-12-17')).answer as { id: string };
  const taken = (await owner.query(`select id from councils.decision where meeting = $1 and subject_kind = 'composition'`, [id])).rows[0]
    .id;
  const again = (identity: string) => ask(identity, `POST /api/decisions/${taken}/correction`, { meeting: next });
  expect((await again('raadsformand')).code).toBe('notAllowed');
  expect((await again('planner-ost')).status).toBe(200);
  expect((await again('planner-ost')).code).toBe('correctedAlready');
  expect((await meetingOf(next)).agenda[0]).toMatchObject({ subject: { hash }, corrects: { id: taken } });

  const pdf = await server.upload('doctor', `GET /api/meetings/${id}/minutes.pdf`, Buffer.alloc(0));
  expect([pdf.status, (pdf.body as Buffer).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  const calendar = await ask('doctor', 'GET /api/meetings.ics?body=drrlv-ost');
  expect(String(calendar.answer)).toContain('DTSTART:20261122T130000');
});

test('a meeting yet to come takes no decisions; one that is cancelled takes nothing', async () => {
  const { id } = (await call('planner-ost', 'klinikforum', '2026-12-20')).answer as { id: string };
  await ask('planner-ost', `POST /api/meetings/${id}/items`, { ...own, title: 'Et punkt', kind: 'decision' });
  const [item] = (await meetingOf(id)).agenda;
  expect((await ask('planner-ost', `POST /api/items/${item?.id}/decision`, decision)).code).toBe('meetingNotCome');
  expect((await ask('planner-ost', `POST /api/meetings/${id}/cancel`, { reason: ' ' })).code).toBe('reasonMissing');
  expect((await ask('planner-ost', `POST /api/meetings/${id}/cancel`, { reason: 'for få kan' })).status).toBe(200);
  expect((await ask('planner-ost', `POST /api/items/${item?.id}/decision`, decision)).code).toBe('meetingCancelled');
});

test('the national level sees a composition and places nothing: not by its secretariat, and not past it', async () => {
  expect((await call('planner-ost', 'nationale-raad')).code).toBe('notYourBody');
  const { id } = (await call('administrator', 'nationale-raad')).answer as { id: string };
  await waits('nationale-raad', 'decide', 'Sammensætning Øst 2028');
  const [waiting] = (await meetingOf(id)).waiting;
  await ask('administrator', `POST /api/meetings/${id}/items`, { ...own, title: 'Øst 2028', kind: 'decision', waiting: waiting?.id });
  const [item] = (await meetingOf(id)).agenda;
  const decide = (outcome: string) =>
    ask('administrator', `POST /api/items/${item?.id}/decision`, { ...decision, outcome, behalf: 'nation:dk' });
  expect((await decide('adopted')).code).toBe('nationalPlacesNothing');
  const owner = await server.database.client('videre_owner');
  await expect(
    owner.query(
      `insert into councils.decision (body, title, outcome, wording, by_consent, step, subject_kind, subject_id, subject_version, subject_hash,
         subject_part, decided_on, behalf_kind, behalf_id, nature, constructed)
       values ('nationale-raad', 'x', 'adopted', 'x', false, 'decide', 'composition', 'x', 1, $1, '', '2026-11-22', 'nation', 'dk', 'duty', false)`,
      [hash],
    ),
  ).rejects.toThrow('decides no placing');
  expect((await decide('noted')).status).toBe(200);
});

test('tasks, letters and decisions of the day say on whose behalf, and both regions see them', async () => {
  const act = { title: 'Notat', behalf: 'operatingRegion:sjaelland', nature: 'advisory' };
  const nominees = (await ask('planner-ost', 'GET /api/nominees?q=ulla')).answer as { id: string; name: string }[];
  const owner = nominees.find(({ name }) => name.startsWith('Ulla'))?.id;
  const task = (identity: string, wish: object) =>
    ask(identity, 'POST /api/bodies/sekretariat-ost/tasks', { ...act, item: null, owner, dueOn: '2026-12-01', ...wish });
  expect((await task('approver-hovedstaden', {})).code).toBe('notAllowed');
  expect((await task('planner-ost', { behalf: 'trainingRegion:syd' })).code).toBe('behalfUnknown');
  const { id } = (await task('planner-ost', {})).answer as { id: string };
  const day = { ...act, wording: 'Orlov bevilget.' };
  expect((await ask('planner-ost', 'POST /api/bodies/drrlv-ost/decisions', day)).code).toBe('decidesInMeetings');
  expect((await ask('planner-ost', 'POST /api/bodies/sekretariat-ost/decisions', day)).status).toBe(200);
  const seen = async (identity: string, query = '') =>
    (await ask(identity, `GET /api/acts?trainingRegion=ost&year=2026${query}`)).answer as {
      rows: { title: string; behalfName: string }[];
      report: { key: string; task: number; decision: number }[];
    };
  for (const identity of ['approver-hovedstaden', 'approver-sjaelland'])
    expect((await seen(identity, '&q=notat&behalf=operatingRegion:sjaelland&type=task')).rows.map(({ title }) => title)).toContain('Notat');
  expect((await seen('planner-ost')).report.find(({ key }) => key === 'operatingRegion:sjaelland')).toMatchObject({ task: 2, decision: 1 });
  expect((await ask('doctor', `POST /api/tasks/${id}/done`, { note: '' })).code).toBe('notYourTask');
  expect((await ask('uao', `POST /api/tasks/${id}/done`, { note: 'sendt' })).status).toBe(200);
  expect((await ask('planner-ost', `POST /api/tasks/${id}/done`, { note: '' })).code).toBe('taskDone');
});

test('the list of forums is decided once a year', async () => {
  const list = (identity: string, year = 2026) =>
    ask(identity, 'POST /api/forums', {
      trainingRegion: 'ost',
      operatingRegion: 'hovedstaden',
      year,
      name: 'Direktørmøde',
      attendedBy: 'Begge',
    });
  const decide = () => ask('planner-ost', 'POST /api/forums/decision', { trainingRegion: 'ost', year: 2026, reason: 'Drøftet i november' });
  expect((await list('approver-hovedstaden')).code).toBe('notAllowed');
  expect((await list('planner-ost')).status).toBe(200);
  expect((await list('planner-ost')).code).toBe('forumListed');
  expect((await list('planner-ost', 2027)).code).toBe('behalfUnknown');
  expect((await decide()).status).toBe(200);
  expect((await decide()).code).toBe('forumsDecided');
  expect((await list('planner-ost')).code).toBe('forumsDecided');
});

test('ALØ meets twice a year: the second of 2026 is missing, and the wheel says so', async () => {
  const { wheel } = (await ask('doctor', 'GET /api/meetings?year=2026&trainingRegion=ost')).answer as {
    wheel: { body: string; missing: number }[];
  };
  expect(wheel.filter(({ missing }) => missing > 0)).toMatchObject([{ body: 'aloe', missing: 1 }]);
});
