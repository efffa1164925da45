/** A hearing from end to end: who sees what, when; answers signed, late ones marked; every comment answered before it can be closed; the memo. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../src/app/root.ts';
import { serve } from '../src/app/serve.ts';
import type { Memo } from '../src/modules/hearings/contract-parts.ts';
import { startServer, type TestServer } from './harness.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

type Body = Record<string, unknown> & { id: string; code?: string; rows: Record<string, unknown>[] };
const ask = async (who: string | null, key: string, body?: unknown) => {
  const answer = await server.ask(who, key, { body });
  return { status: answer.status, body: answer.body as Body };
};
const party = (name: string, scopeKind: string | null, scopeId: string | null, address: string | null = null) => ({
  name,
  scopeKind,
  scopeId,
  body: null,
  person: null,
  address,
});
const text = '# Principper\n\nForløb starter i Sjælland.\n\nForløb slutter i Sjælland.';

async function document(): Promise<string> {
  const { body } = await ask('planner-ost', 'POST /api/documents', { trainingRegion: 'ost', name: 'Fælles principper', source: '', text });
  return body.id;
}

const parties = [
  party('Neurologi, Holbæk', 'unit', 'holbaek-neurologi', 'neurologi@example.dk'),
  party('Region Sjælland', 'agreementArea', 'sjaelland', 'sjaelland@example.dk'),
  party('Region Hovedstaden', 'agreementArea', 'hovedstaden'),
  party('Patientforeningen', null, null),
];

async function hearing(subject: string, more: object = {}): Promise<string> {
  const { body, status } = await ask('planner-ost', 'POST /api/hearings', {
    trainingRegion: 'ost',
    subjectKind: 'document',
    subject,
    version: 1,
    name: 'Principper i høring',
    letter: 'Læs og svar.',
    deadline: '2026-12-01',
    shown: 'all',
    remindDays: 7,
    parties,
    ...more,
  });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body.id;
}

const partyId = async (id: string, name: string): Promise<string> => {
  const { body } = await ask('planner-ost', `GET /api/hearings/${id}`);
  return (body.partyList as { id: string; name: string }[]).find((one) => one.name === name)?.id ?? '';
};
const remark = (of: string, more: object = {}) => ({
  party: of,
  anchor: 'passage:p2',
  kind: 'wording',
  stance: 'changes',
  text: 'Skriv begynder.',
  proposed: '',
  ...more,
});
const rows = async (who: string, id: string, query = '') => (await ask(who, `GET /api/hearings/${id}/comments${query}`)).body.rows;

test('the demonstration hearing: twelve remarks by two numbered reviewers, each with its passage and how it was found', async () => {
  const list = (await ask('planner-ost', 'GET /api/hearings')).body as unknown as { id: string; name: string; constructed: string }[];
  const [one] = list.filter(({ name }) => name.startsWith('Revision af den lægelige videreuddannelse'));
  const found = await rows('planner-ost', one?.id ?? '');
  expect(found).toHaveLength(12);
  expect(new Set(found.map(({ partyName }) => partyName))).toEqual(new Set(['Kommentator 1', 'Kommentator 2']));
  expect(found.filter(({ inexact }) => inexact === 'quoted')).toHaveLength(4);
  expect(found.find(({ no }) => no === 1)?.anchorLabel).toContain('regionale uddannelsesprogrammer varetages');
  expect(JSON.stringify(found)).not.toMatch(/trk|mads/i);
  const tensions = (await ask('planner-ost', `GET /api/hearings/${one?.id}/tensions`)).body;
  expect(tensions).toEqual({ conflicts: [], duplicates: [] });
});

describe('who sees what, and when', () => {
  let id: string;
  let neurology: string;
  let sjaelland: string;
  beforeAll(async () => {
    id = await hearing(await document());
    neurology = await partyId(id, 'Neurologi, Holbæk');
    sjaelland = await partyId(id, 'Region Sjælland');
    for (const [who, of] of [
      ['uao', neurology],
      ['approver-sjaelland', sjaelland],
    ] as const) {
      expect((await ask(who, `POST /api/hearings/${id}/remarks`, remark(of))).status).toBe(200);
    }
  });

  test('a remark is the party’s own until its answer is signed', async () => {
    expect(await rows('uao', id)).toHaveLength(1);
    expect(await rows('planner-ost', id)).toEqual([]);
    expect(await rows('approver-hovedstaden', id)).toEqual([]);
  });

  test('nobody answers for another party, not even whoever holds the hearing', async () => {
    for (const [who, code] of [
      ['approver-sjaelland', 'notParty'],
      ['planner-ost', 'notParty'],
      ['doctor', 'notFound'],
    ] as const) {
      expect((await ask(who, `POST /api/hearings/${id}/remarks`, remark(neurology))).body.code).toBe(code);
      expect((await ask(who, `POST /api/hearings/${id}/answers`, { party: neurology, text: '' })).body.code).toBe(code);
    }
  });

  test('signed, it has a number and is the holder’s to read; the other parties see it when the deadline has passed, not before', async () => {
    const signed = await ask('uao', `POST /api/hearings/${id}/answers`, { party: neurology, text: 'Vi støtter resten.' });
    expect(signed.body).toMatchObject({ no: 1, comments: 1, late: false });
    expect((await ask('uao', `GET /api/hearings/${id}`)).body.owed).toBe(0);
    expect((await rows('planner-ost', id)).map(({ no, partyName }) => [no, partyName])).toEqual([[1, 'Neurologi, Holbæk']]);
    expect((await rows('approver-sjaelland', id)).map(({ mine }) => mine)).toEqual([true]);
    expect((await ask('approver-sjaelland', `GET /api/hearings/${id}`)).body).toMatchObject({ answered: 0, comments: 0 });
    const later = await serve(server.database, { root, host: '127.0.0.1', port: 0, today: () => '2026-12-02' });
    try {
      const signIn = await fetch(`${later.address}/api/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ identity: 'approver-hovedstaden' }),
      });
      const cookie = signIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
      const after = (await (await fetch(`${later.address}/api/hearings/${id}/comments`, { headers: { cookie } })).json()) as Body;
      expect(after.rows.map(({ partyName }) => partyName)).toEqual(['Neurologi, Holbæk']);
      // the others' answers are read now; one's own is owed all the same
      const seen = (await (await fetch(`${later.address}/api/hearings/${id}`, { headers: { cookie } })).json()) as Body;
      expect(seen).toMatchObject({ state: 'over', answered: 1, owed: 1 });
      const late = await fetch(`${later.address}/api/hearings/${id}/answers`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json' },
        body: JSON.stringify({ party: await partyId(id, 'Region Hovedstaden'), text: '' }),
      });
      expect(await late.json()).toMatchObject({ comments: 0, late: true });
    } finally {
      await later.stop();
    }
  });

  test('where the hearing is for own answers only, nobody sees the others’ after the deadline either', async () => {
    const own = await hearing(await document(), { shown: 'own' });
    const of = await partyId(own, 'Neurologi, Holbæk');
    await ask('uao', `POST /api/hearings/${own}/remarks`, remark(of));
    await ask('uao', `POST /api/hearings/${own}/answers`, { party: of, text: '' });
    const app = await server.database.client('videre_app');
    const seen = async (capacity: string, day: string) => {
      await app.query(
        `begin; set local videre.capacity = '${capacity}'; set local videre.today = '${day}'; set local videre.training_regions = 'ost'`,
      );
      const count = Number((await app.query('select count(*) as n from hearings.comment where hearing = $1', [own])).rows[0].n);
      await app.query('commit');
      return count;
    };
    expect(await seen('approver:agreementArea/sjaelland', '2027-01-01')).toBe(0);
    expect(await seen('uao:unit/holbaek-neurologi', '2026-11-22')).toBe(1);
    expect(await seen('uao:site/holbaek', '2026-11-22')).toBe(1);
    expect(await seen('uao:site/roskilde', '2027-01-01')).toBe(0);
    expect(await seen('planner:trainingRegion/ost', '2026-11-22')).toBe(1);
    expect(await seen('planner:trainingRegion/nord', '2027-01-01')).toBe(0);
  });

  test('a receipt to file: as text with its fingerprint, and as a tagged PDF', async () => {
    const query = `party=${neurology}&no=1`;
    const txt = await server.ask('uao', `GET /api/hearings/${id}/receipt.txt?${query}`);
    expect(txt.body).toContain('Kvittering for høringssvar: Principper i høring');
    expect(txt.body).toMatch(/Svarets fingeraftryk \(SHA-256\): [0-9a-f]{64}/);
    expect(txt.body).toContain('1. Forløb starter i Sjælland.\nFormulering, for, hvis det ændres\nSkriv begynder.');
    const pdf = await server.upload('uao', `GET /api/hearings/${id}/receipt.pdf?${query}`, Buffer.alloc(0));
    expect((pdf.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
    expect((await ask('approver-sjaelland', `GET /api/hearings/${id}/receipt.txt?${query}`)).status).toBe(404);
  });

  test('letters wait in the outbox; only whoever holds the hearing sees addresses', async () => {
    const { body } = await ask('planner-ost', `GET /api/hearings/${id}/mail`);
    expect((body as unknown as { toAddress: string; state: string }[]).map(({ toAddress, state }) => [toAddress, state]).sort()).toEqual([
      ['neurologi@example.dk', 'waiting'],
      ['sjaelland@example.dk', 'waiting'],
    ]);
    expect((await ask('uao', `GET /api/hearings/${id}/mail`)).status).toBe(403);
    expect(JSON.stringify((await ask('uao', `GET /api/hearings/${id}`)).body)).not.toContain('@example.dk');
    expect((await ask('planner-ost', `POST /api/hearings/${id}/remind`)).body).toEqual({ reminded: 1, without: 1 });
  });
});

test('a person who is heard is looked up by name, answers for oneself whatever the role, and nobody answers in that name', async () => {
  const [found] = (await ask('planner-ost', 'GET /api/nominees?q=lars%20fiktiv')).body as unknown as { id: string; name: string }[];
  expect(found?.name).toBe('Lars Læge (fiktiv)');
  for (const who of ['uao', 'doctor', 'approver-sjaelland', 'nobody'])
    expect([who, (await ask(who, 'GET /api/nominees?q=lars%20fiktiv')).status]).toEqual([who, 403]);
  const lars = { ...party('Lars', null, null, 'lars@example.dk'), person: found?.id ?? '' };
  const saved = await ask('planner-ost', 'POST /api/party-lists', { trainingRegion: 'ost', name: 'Med en person', members: [lars] });
  expect(saved.status).toBe(200);
  const lists = (await ask('planner-ost', 'GET /api/party-lists')).body as unknown as { id: string; members: object[] }[];
  expect(lists.find(({ id }) => id === saved.body.id)?.members).toEqual([lars]);
  const id = await hearing(await document(), { parties: [...parties, lars] });
  const of = await partyId(id, 'Lars');
  for (const [who, code] of [
    ['planner-ost', 'notParty'],
    ['uao', 'notParty'],
    ['nobody', 'notFound'],
  ] as const)
    for (const [act, body] of [
      ['remarks', remark(of)],
      ['answers', { party: of, text: '' }],
    ] as const)
      expect([who, act, (await ask(who, `POST /api/hearings/${id}/${act}`, body)).body.code]).toEqual([who, act, code]);
  expect((await ask('doctor', `POST /api/hearings/${id}/remarks`, remark(of))).status).toBe(200);
  expect((await ask('doctor', `POST /api/hearings/${id}/answers`, { party: of, text: '' })).body).toMatchObject({ comments: 1 });
  expect((await rows('planner-ost', id)).map(({ partyName, writtenName }) => [partyName, writtenName])).toEqual([
    ['Lars', 'Lars Læge (fiktiv)'],
  ]);
});

test('a comment with no answer blocks closing; merged ones share one; the memo says version against version, and is sealed', async () => {
  const subject = await document();
  const id = await hearing(subject);
  const neurology = await partyId(id, 'Neurologi, Holbæk');
  const outside = await partyId(id, 'Patientforeningen');
  for (const one of [remark(neurology), remark(neurology, { anchor: 'passage:p3', stance: 'opposes', kind: 'disagreement', text: 'Nej.' })])
    await ask('uao', `POST /api/hearings/${id}/remarks`, one);
  await ask('uao', `POST /api/hearings/${id}/answers`, { party: neurology, text: '' });
  // a letter from outside is entered by whoever holds the hearing
  for (const one of [
    remark(outside, { text: 'skriv  BEGYNDER' }),
    remark(outside, { anchor: 'passage:p3', stance: 'supports', kind: 'support', text: 'Ja.' }),
  ])
    expect((await ask('planner-ost', `POST /api/hearings/${id}/remarks`, one)).status).toBe(200);
  expect((await ask('planner-ost', `POST /api/hearings/${id}/answers`, { party: outside, text: 'Tak.' })).body).toMatchObject({
    comments: 2,
  });
  const all = await rows('planner-ost', id);
  const no = (number: number) => String(all.find((one) => one.no === number)?.id);
  expect((await ask('planner-ost', `GET /api/hearings/${id}/tensions`)).body).toEqual({
    conflicts: [{ anchor: 'passage:p3', numbers: [2, 4] }],
    duplicates: [{ first: no(1), firstNo: 1, others: [{ id: no(3), no: 3 }] }],
  });
  expect((await ask('planner-ost', `PUT /api/hearings/${id}/comments/${no(3)}/merge`, { into: no(1) })).status).toBe(200);
  expect((await ask('planner-ost', `PUT /api/hearings/${id}/comments/${no(1)}/merge`, { into: no(3) })).body.code).toBe('mergeSelf');

  const changed = await ask('planner-ost', `POST /api/documents/${subject}/versions`, {
    text: text.replace('starter', 'begynder'),
    seen: 1,
  });
  expect(changed.body).toMatchObject({ no: 2 });
  expect((await ask('planner-ost', `POST /api/documents/${subject}/versions`, { text, seen: 1 })).body.code).toBe('documentChanged');
  expect((await ask('planner-ost', `POST /api/hearings/${id}/versions`, { version: 2 })).body).toEqual({ version: 2, changed: 1, gone: 0 });

  const answer = { outcome: 'accepted', why: 'Ordet er rettet.', changed: 'begynder', changeVersion: 2, changeAnchor: 'passage:p2' };
  expect((await ask('approver-sjaelland', `PUT /api/hearings/${id}/comments/${no(1)}/response`, answer)).status).toBe(403);
  expect((await ask('planner-ost', `PUT /api/hearings/${id}/comments/${no(3)}/response`, answer)).body.code).toBe('commentMerged');
  expect((await ask('planner-ost', `PUT /api/hearings/${id}/comments/${no(1)}/response`, { ...answer, changeVersion: 3 })).body.code).toBe(
    'changeUnknown',
  );
  expect((await ask('planner-ost', `PUT /api/hearings/${id}/comments/${no(1)}/response`, answer)).status).toBe(200);
  expect(
    (await ask('planner-ost', `POST /api/hearings/${id}/comments/${no(1)}/terms`, { term: 'starter', proposal: 'begynder' })).status,
  ).toBe(200);
  const blocked = await ask('planner-ost', `POST /api/hearings/${id}/close`);
  expect([blocked.body.code, blocked.body.params]).toEqual(['commentsUnanswered', { count: 2 }]);
  const owner = await server.database.client('videre_owner');
  await expect(owner.query('update hearings.hearing set closed_at = now() where id = $1', [id])).rejects.toThrow('not answered');

  for (const number of [2, 4])
    await ask('planner-ost', `PUT /api/hearings/${id}/comments/${no(number)}/response`, {
      ...answer,
      outcome: 'rejected',
      why: 'Aftalen siger det.',
      changed: '',
      changeVersion: null,
      changeAnchor: null,
    });
  expect((await ask('uao', `GET /api/hearings/${id}/memo`)).body.code).toBe('memoNotYet');
  const closed = await ask('planner-ost', `POST /api/hearings/${id}/close`);
  expect(closed.body).toMatchObject({ comments: 4 });
  const shown = (await ask('approver-sjaelland', `GET /api/hearings/${id}/memo`)).body as unknown as { memo: Memo; sha256: string };
  expect(shown.sha256).toBe(closed.body.sha256);
  expect(shown.memo.parties.map(({ name, answers }) => [name, answers.length])).toEqual([
    ['Neurologi, Holbæk', 1],
    ['Patientforeningen', 1],
    ['Region Hovedstaden', 0],
    ['Region Sjælland', 0],
  ]);
  expect(shown.memo.comments[0]).toMatchObject({
    no: 1,
    was: 'Forløb starter i Sjælland.',
    since: { version: 2, state: 'changed', label: 'Forløb begynder i Sjælland.' },
    response: { outcome: 'accepted', changeVersion: 2 },
  });
  expect(shown.memo.comments[2]).toMatchObject({ no: 3, mergedNo: 1, response: null });
  const pdf = await server.upload('planner-ost', `GET /api/hearings/${id}/memo.pdf`, Buffer.alloc(0));
  expect((pdf.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');

  // nothing more comes in, by any door
  expect((await ask('uao', `POST /api/hearings/${id}/remarks`, remark(neurology))).body.code).toBe('hearingClosed');
  expect((await ask('uao', `POST /api/hearings/${id}/answers`, { party: neurology, text: 'sent' })).body.code).toBe('hearingClosed');
  expect((await ask('planner-ost', `PUT /api/hearings/${id}/comments/${no(2)}/response`, answer)).body.code).toBe('hearingClosed');
  expect((await ask('planner-ost', `POST /api/hearings/${id}/close`)).body.code).toBe('hearingClosed');
  await expect(owner.query(`update hearings.response set why = 'x' where hearing = $1`, [id])).rejects.toThrow('closed');
  await expect(owner.query('update hearings.hearing set closed_at = null where id = $1', [id])).rejects.toThrow('never changed');
  await expect(owner.query('delete from hearings.memo where hearing = $1', [id])).rejects.toThrow('never changed');
  // the party reads what was decided on its comments
  expect((await rows('uao', id)).filter(({ mine }) => mine).map(({ response }) => (response as { outcome: string }).outcome)).toEqual([
    'accepted',
    'rejected',
  ]);
});

test('what cannot be sent is refused with why', async () => {
  const nowhere = { trainingRegion: 'vest', name: 'Ingen steder', source: '', text: 'Et afsnit.' };
  const elsewhere = await server.ask('administrator', 'POST /api/documents', { body: nowhere });
  expect((elsewhere.body as { code: string }).code).toBe('unknownTrainingRegion');
  const list = await server.ask('administrator', 'POST /api/party-lists', {
    body: { trainingRegion: 'vest', name: 'Ingen', members: parties },
  });
  expect((list.body as { code: string }).code).toBe('unknownTrainingRegion');
  const subject = await document();
  const wish = {
    trainingRegion: 'ost',
    subjectKind: 'document',
    subject,
    version: 1,
    name: 'x',
    letter: '',
    deadline: '2026-12-01',
    shown: 'all',
    remindDays: 0,
    parties,
  };
  const send = async (who: string, more: object) => {
    const { status, body } = await ask(who, 'POST /api/hearings', { ...wish, ...more });
    return body.code ?? status;
  };
  expect(await send('planner-ost', { deadline: '2026-11-21' })).toBe('deadlinePast');
  expect(await send('planner-ost', { version: 7 })).toBe('unknownVersion');
  expect(await send('planner-ost', { parties: [parties[0], parties[0]] })).toBe('partyTwice');
  expect(await send('planner-ost', { parties: [parties[0], party('Igen', 'unit', 'holbaek-neurologi')] })).toBe('partyTwice');
  expect(await send('planner-ost', { parties: [party('  ', null, null)] })).toBe('partyUnclear');
  expect(await send('planner-ost', { parties: [{ ...parties[0], body: 'drrlv-ost' }] })).toBe('partyUnclear');
  expect(await send('planner-ost', { parties: [party('Ukendt', 'unit', 'findes-ikke')] })).toBe('partyUnknown');
  const { body: gone } = await ask('administrator', 'POST /api/people', { name: 'Fratrådt Prøve' });
  const left = { ...party('Fratrådt', null, null), person: gone.id };
  await ask('administrator', `POST /api/people/${gone.id}/leave`, { on: '2026-11-22', reason: 'prøve' });
  expect(await send('planner-ost', { parties: [left] })).toBe('partyUnknown');
  expect(await send('planner-ost', { parties: [{ ...left, person: subject }] })).toBe('partyUnknown');
  const listed = await ask('planner-ost', 'POST /api/party-lists', { trainingRegion: 'ost', name: 'Fratrådte', members: [left] });
  expect(listed.body.code).toBe('partyUnknown');
  expect(await send('planner-ost', { trainingRegion: 'nord' })).toBe('notYourRegion');
  expect(await send('approver-sjaelland', {})).toBe('notAllowed');
  expect(await send('uao', {})).toBe('notAllowed');
});
