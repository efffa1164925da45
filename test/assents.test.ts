/** A version's way from recommendation to effect, on a real server, and the walls around it in the database itself. */
import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { subjectKinds } from '../src/app/subject-kinds.ts';
import { verifySeals } from '../src/modules/assents/public.ts';
import { type Case, cases, decided, heardOf, stepsOfVersion, versionHash } from '../src/modules/assents/rules/chain-state.cases.ts';
import { asDb } from '../src/platform/db/db.ts';
import { draftName, startWithDraft } from './composed.ts';
import { councilDecides } from './council-decides.ts';
import type { Draft } from './drafts.ts';
import type { TestServer } from './harness.ts';
import { closeHearing, hearingWish, sendHearing } from './hearing-held.ts';

let server: TestServer;
let draft: Draft;
const caseId = '00000000-0000-4000-8000-0000000000ca';

interface Step {
  step: string;
  body: string;
  bodyName: string;
  sha256: string;
  state: string;
  changed: boolean;
  mayDecide: boolean;
}
interface Version {
  version: number;
  sha256: string;
  state: string;
  steps: Step[];
  heard: { version: number; compareHref: string | null } | null;
  newHearingHref: string | null;
  elsewhere: { step: string; act: string; href: string }[];
  decisions: { id: number; act: string; body: string; words: string | null; personName: string; capacity: string; sha256: string }[];
}
interface Treatment {
  effect: { version: number } | null;
  versions: Version[];
}

const [planner, hovedstaden, sjaelland, committee] = ['planner-ost', 'approver-hovedstaden', 'approver-sjaelland', 'pkl-karkirurgi'];
const base = () => `/api/treatments/composition/${draft.id}`;
const treatment = async (as = planner) => (await server.ask(as, `GET ${base()}`)).body as Treatment;
const newest = async (): Promise<Version> => (await treatment()).versions[0] as Version;
const waiting = async (as: string) =>
  ((await server.ask(as, 'GET /api/treatments-waiting')).body as { id: string; what: string; bodyName: string }[]).filter(
    ({ id }) => id === draft.id,
  );

beforeAll(async () => {
  ({ server, draft } = await startWithDraft('karkirurgi'));
});
afterAll(() => server.stop());

async function saved(name: string): Promise<{ version: number; hash: string }> {
  const { body } = (await draft.post('versions', { name })) as unknown as { body: { no: number; sha256: string } };
  return { version: body.no, hash: body.sha256 };
}
const send = (version: { version: number; hash: string }, as = planner) => server.ask(as, `POST ${base()}/seals`, { body: version });

/** Decides as one whose page shows the newest version as it is. */
async function decide(as: string, body: string, act: string, more: Record<string, unknown> = {}) {
  const { version, sha256, steps, heard } = await newest();
  const step = steps.find((one) => one.body === body);
  const route = body.startsWith('specialty:') ? 'recommendations' : 'assents';
  const asked = { version, hash: sha256, stepHash: step?.sha256 ?? sha256, heard: heard?.version ?? null, body, act, ...more };
  return (await server.ask(as, `POST ${base()}/${route}`, { body: asked })) as { status: number; body: { code?: string; id?: number } };
}
const said = async (answer: Promise<{ status: number; body: unknown }>) => {
  const { status, body } = await answer;
  return (body as { code?: string }).code ?? status;
};

test('a version that leaves a principle unanswered is not sent, and says which; the two without a known text ask for nothing', async () => {
  const refused = await send(await saved('Uden svar'));
  expect(refused.body).toMatchObject({ code: 'principlesUnanswered', params: { names: '«Sammenhængende forløb», «Decentral placering»' } });
  const answers = { 'princip-1': 'To af tre forløb begynder i Holbæk.', 'princip-2': 'Karkirurgi kræver universitetshospital i ét år.' };
  expect((await server.ask(sjaelland, `PUT /api/compositions/${draft.id}/principle-answers`, { body: answers })).status).toBe(403);
  const { body } = await server.ask(planner, `PUT /api/compositions/${draft.id}/principle-answers`, { body: answers });
  expect((body as { id: string; text: string | null; answer: string | null }[]).map(({ text, answer }) => [text !== null, answer])).toEqual(
    [
      [true, answers['princip-1']],
      [true, answers['princip-2']],
      [false, null],
      [false, null],
      [false, null],
    ],
  );
});

test('a version that breaks a rule which must be kept is not sent: it could never take effect', async () => {
  const [track] = await draft.tracks();
  const [element] = track?.elements ?? [];
  if (!element) throw new Error('the draft has elements');
  expect((await draft.edit({ kind: 'setMonths', element: element.id, months: element.months + 7 })).body.broken).toBeGreaterThan(0);
  const refused = await send(await saved('For lang'));
  expect(refused.body).toMatchObject({ code: 'versionBreaksRules' });
  expect((await draft.post('undo')).status).toBe(200);
});

test('it is sent by a planner of the region alone, with the fingerprint that was seen; all who are asked stand in the seal', async () => {
  const version = await saved('Til behandling');
  expect(await said(send(version, sjaelland))).toBe('notAllowed');
  expect(await said(send({ ...version, hash: 'f'.repeat(64) }))).toBe('otherFingerprint');
  expect(await said(send(version))).toBe(200);
  expect(await said(send(version))).toBe('newerSealed');
  const { state, steps } = await newest();
  expect(state).toBe('underway');
  expect(steps.map(({ body, state: at, sha256 }) => [body, at, sha256 === version.hash])).toEqual([
    ['specialty:karkirurgi', 'open', false],
    ['hearing', 'later', true],
    ['hovedstaden', 'later', true],
    ['sjaelland', 'later', true],
    ['drrlv-ost', 'later', true],
  ]);
});

test('each who is asked sees that it waits, and what it is about; the part is read by the committee’s chair, who sees no drafts', async () => {
  expect(await waiting(committee)).toMatchObject([{ what: 'recommendation', bodyName: 'karkirurgi' }]);
  expect(await waiting(hovedstaden)).toEqual([]);
  const { version } = await newest();
  const { status, body } = await server.ask(committee, `GET ${base()}/${version}/parts/specialty:karkirurgi`);
  expect(status).toBe(200);
  expect(
    (body as { key: string; label: string }[]).some(({ key, label }) => key.startsWith('element:') && label.includes('til og med')),
  ).toBe(true);
  expect((await server.ask(committee, `GET /api/compositions/${draft.id}`)).status).toBe(403);
});

test('nobody decides for another, out of turn, or on another fingerprint than the page showed', async () => {
  expect(await said(decide('pkl-neurologi', 'specialty:karkirurgi', 'approved'))).toBe('notAllowed');
  expect(await said(decide(planner, 'specialty:karkirurgi', 'approved'))).toBe('notAllowed');
  expect(await said(decide(hovedstaden, 'hovedstaden', 'approved'))).toBe('stepNotOpen');
  expect(await said(decide(committee, 'specialty:karkirurgi', 'approved', { stepHash: 'e'.repeat(64) }))).toBe('otherFingerprint');
  expect(await said(decide(committee, 'specialty:karkirurgi', 'approved', { hash: 'e'.repeat(64) }))).toBe('otherFingerprint');
  expect(await said(decide(committee, 'specialty:karkirurgi', 'approved', { heard: 1 }))).toBe('otherHearing');
  expect(await said(decide(committee, 'specialty:karkirurgi', 'reserved'))).toBe('wordsMissing');
  expect(await said(decide(committee, 'specialty:karkirurgi', 'reserved', { words: 'Kun hvis Slagelse er bemandet.' }))).toBe(200);
  expect(await said(decide(sjaelland, 'hovedstaden', 'approved'))).toBe('notAllowed');
});

test('a hearing comes between recommendation and assent: with both regions as parties, and until it is closed no assent is taken', async () => {
  const { version, newHearingHref } = await newest();
  expect(newHearingHref).toContain(`/hoeringer/ny?slags=composition&id=${draft.id}&version=${version}`);
  expect(await waiting(planner)).toMatchObject([{ what: 'hearing' }]);
  expect((await treatment(hovedstaden)).versions[0]?.newHearingHref).toBeNull();
  const wish = hearingWish(draft.id, version);
  const oneRegion = await server.ask(planner, 'POST /api/hearings', { body: { ...wish, parties: wish.parties.slice(0, 1) } });
  expect(oneRegion.body).toMatchObject({ code: 'areasUnheard', params: { names: expect.stringContaining('ovedstaden') } });
  expect(await said(server.ask(hovedstaden, 'POST /api/hearings', { body: wish }))).toBe('notAllowed');
  expect(await said(decide(sjaelland, 'sjaelland', 'approved'))).toBe('stepNotOpen');
  const id = await sendHearing(server, draft.id, version);
  const going = await newest();
  expect(going.steps[1]).toMatchObject({ step: 'hearing', state: 'underway', dueOn: '2026-12-20', href: `/hoeringer/${id}` });
  expect([going.newHearingHref, going.heard]).toEqual([null, null]);
  expect(await said(decide(sjaelland, 'sjaelland', 'approved'))).toBe('stepNotOpen');
  const owner = await server.database.client('videre_owner');
  await expect(owner.query('update hearings.hearing set version = 9 where id = $1', [id])).rejects.toThrow('never changed');
  await closeHearing(server, id);
  const over = await newest();
  expect(over.steps.map(({ body, state }) => [body, state])).toEqual([
    ['specialty:karkirurgi', 'reserved'],
    ['hearing', 'approved'],
    ['hovedstaden', 'open'],
    ['sjaelland', 'open'],
    ['drrlv-ost', 'later'],
  ]);
  expect(over.heard).toEqual({ version, compareHref: null });
  expect(await said(decide(sjaelland, 'sjaelland', 'approved', { heard: null }))).toBe('otherHearing');
});

test('Hovedstaden sends it back with a reason: it waits for a new version, and the planner is told', async () => {
  expect(await said(decide(sjaelland, 'sjaelland', 'approved'))).toBe(200);
  expect(await said(decide(hovedstaden, 'hovedstaden', 'sentBack', { words: 'Forløb 1 mangler Rigshospitalet.' }))).toBe(200);
  const { state, version, sha256 } = await newest();
  expect(state).toBe('sentBack');
  expect(await waiting(planner)).toMatchObject([{ what: 'sentBack' }]);
  expect(await said(decide(sjaelland, 'sjaelland', 'withdrawn', { words: 'Afventer' }))).toBe(200);
  expect(await said(server.ask(planner, `POST /api/compositions/${draft.id}/effect`, { body: { version, hash: sha256 } }))).toBe(
    'chainIncomplete',
  );
});

test('a new version reopens the part that changed and both assents; the first to assent is not enough', async () => {
  const [track] = await draft.tracks();
  const removed = await draft.edit({ kind: 'removeTrack', track: track?.id ?? '' });
  expect(removed.status).toBe(200);
  // meanwhile a decision names who speaks for Sjælland: the new seal says it, the one under way stays as it was sealed
  const naming = {
    trainingRegion: 'ost',
    act: 'hold',
    step: 'assent',
    area: 'sjaelland',
    body: 'regionsraad-sjaelland',
    from: '2026-11-22',
  };
  const named = { ...naming, reason: 'Besluttet 20. november 2026', seen: null };
  expect((await server.ask(planner, 'POST /api/chains/names', { body: named })).status).toBe(200);
  expect(await said(send(await saved('Efter tilbagesendelsen')))).toBe(200);
  const speaks = (await treatment()).versions.map((one) => one.steps.find(({ body }) => body === 'sjaelland')?.bodyName);
  expect(speaks).toEqual(['Sjælland: Regionsrådet, Region Sjælland', 'Sjælland (aftalens område)']);
  const { steps, state } = await newest();
  expect(state).toBe('underway');
  expect(steps.map(({ body, state: at, changed }) => [body, at, changed])).toEqual([
    ['specialty:karkirurgi', 'open', true],
    ['hearing', 'approved', false],
    ['hovedstaden', 'later', false],
    ['sjaelland', 'later', false],
    ['drrlv-ost', 'later', false],
  ]);
  expect(await said(decide(committee, 'specialty:karkirurgi', 'approved'))).toBe(200);
  // the hearing of the version before counts, and the page shows what is changed since; or this one is heard anew, and all wait for that
  const { heard, version, newHearingHref } = await newest();
  expect(heard).toEqual({ version: version - 1, compareHref: expect.stringContaining(`:${version - 1}`) });
  expect(newHearingHref).toContain(`version=${version}`);
  const anew = await sendHearing(server, draft.id, version);
  expect(await said(decide(hovedstaden, 'hovedstaden', 'approved'))).toBe('stepNotOpen');
  await closeHearing(server, anew);
  expect((await newest()).heard?.version).toBe(version);
  expect(await said(decide(hovedstaden, 'hovedstaden', 'approved'))).toBe(200);
  expect(await said(decide(hovedstaden, 'hovedstaden', 'approved'))).toBe('alreadyDecided');
  expect(await waiting(sjaelland)).toMatchObject([{ what: 'assent' }]);
});

test('the database refuses effect before the last assent, also to the owner; after it, the places exist and the version is in effect', async () => {
  const { version, sha256 } = await newest();
  const owner = await server.database.client('videre_owner');
  const insert = `insert into composition.effect (composition, no, sha256, capacity, effected_by)
    values ($1, $2, $3, 'planner', (select id from people.person limit 1))`;
  await expect(owner.query(insert, [draft.id, version, sha256])).rejects.toThrow('lacks a recommendation');
  expect(await said(decide(sjaelland, 'sjaelland', 'approved'))).toBe(200);
  // the council's turn: it takes the version as a consent item, and the database knows
  expect((await newest()).steps.at(-1)).toMatchObject({ step: 'decision', body: 'drrlv-ost', state: 'open' });
  await expect(owner.query(insert, [draft.id, version, sha256])).rejects.toThrow('lacks a recommendation');
  await councilDecides(server, `${draftName('karkirurgi')}, version`);
  expect((await newest()).state).toBe('complete');
  // heard anew at the last hour: neither the application nor the database lets it through before that hearing is closed too
  const effect = (hash: string, as = planner) => server.ask(as, `POST /api/compositions/${draft.id}/effect`, { body: { version, hash } });
  const late = await sendHearing(server, draft.id, version);
  expect((await newest()).state).toBe('underway');
  expect(await said(effect(sha256))).toBe('chainIncomplete');
  await expect(owner.query(insert, [draft.id, version, sha256])).rejects.toThrow('lacks a recommendation');
  await closeHearing(server, late);
  expect(await waiting(planner)).toMatchObject([{ what: 'complete' }]);
  expect(await said(effect(sha256, sjaelland))).toBe('notAllowed');
  expect(await said(effect('f'.repeat(64)))).toBe('otherFingerprint');
  const tracks = await draft.tracks();
  // a department that has lost its places since: said, and nothing made
  const places = await server.database.client('postgres');
  await places.query('set session_replication_role = replica');
  const lost = { unit: tracks[0]?.elements[0]?.unit, specialty: 'karkirurgi' };
  const { rows: approved } = await places.query(
    'delete from organisation.unit_approval where unit = $1 and specialty = $2 returning *',
    Object.values(lost),
  );
  expect((await effect(sha256)).body).toMatchObject({ code: 'noRoomInEffect', params: { version } });
  expect((await treatment()).effect).toBeNull();
  for (const row of approved)
    await places.query('insert into organisation.unit_approval select * from json_populate_record(null::organisation.unit_approval, $1)', [
      row,
    ]);
  const answer = await effect(sha256);
  expect(answer.body).toEqual({ places: tracks.length });
  expect(await said(effect(sha256))).toBe('alreadyInEffect');
  expect((await treatment()).effect).toMatchObject({ version });
  expect((await newest()).state).toBe('inEffect');
  expect(await said(decide(sjaelland, 'sjaelland', 'withdrawn', { words: 'For sent' }))).toBe('alreadyInEffect');
  const cohort = (await server.ask(planner, 'GET /api/cohort?trainingRegion=ost&year=2028')).body as {
    places: { specialty: string; state: string; number: number }[];
  };
  expect(cohort.places.map(({ specialty, state, number }) => [specialty, state, number])).toEqual(
    tracks.map((_, at) => ['karkirurgi', 'planned', at + 1]),
  );
  const occupied = await owner.query(
    'select count(*)::int as stays from composition.occupancy o join composition.place p on p.id = o.place where p.composition = $1',
    [draft.id],
  );
  expect(occupied.rows[0].stays).toBe(tracks.reduce((sum, { elements }) => sum + elements.length, 0));
});

test('the history tells every act with who, for whom, in which capacity and on which fingerprint', async () => {
  const { versions } = await treatment('uao');
  expect(versions.map(({ decisions }) => decisions.map(({ act, body, words }) => [act, body, words]))).toEqual([
    [
      ['approved', 'specialty:karkirurgi', null],
      ['approved', 'hovedstaden', null],
      ['approved', 'sjaelland', null],
    ],
    [
      ['reserved', 'specialty:karkirurgi', 'Kun hvis Slagelse er bemandet.'],
      ['approved', 'sjaelland', null],
      ['sentBack', 'hovedstaden', 'Forløb 1 mangler Rigshospitalet.'],
      ['withdrawn', 'sjaelland', 'Afventer'],
    ],
  ]);
  for (const { decisions, sha256 } of versions)
    for (const one of decisions)
      expect([one.personName, one.capacity, one.sha256]).toEqual([expect.stringContaining('(fiktiv)'), expect.any(String), sha256]);
});

describe('seals', () => {
  it('are never changed nor taken away, whoever asks', async () => {
    const owner = await server.database.client('videre_owner');
    for (const table of ['seal', 'seal_step', 'decision']) {
      await expect(owner.query(`delete from assents.${table}`)).rejects.toThrow('never changed');
      await expect(owner.query(`update assents.${table} set version = 9`)).rejects.toThrow('never changed');
    }
    await expect(owner.query('insert into assents.decision select * from assents.decision limit 1')).rejects.toThrow();
  });

  it('verify; and one that the owner alters is found and named', async () => {
    const owner = await server.database.client('videre_owner');
    const db = asDb(owner);
    expect(await verifySeals(db, subjectKinds)).toMatchObject({ first: null });
    const mine = `where subject = '${draft.id}'`;
    const [counted] = await db.query(
      `select (select count(*)::int from assents.seal ${mine}) as seals, (select count(*)::int from assents.decision ${mine}) as decisions`,
    );
    expect(counted).toEqual({ seals: 2, decisions: 7 });
    const alter = async (table: string, ...changes: string[]) => {
      await owner.query('begin');
      await owner.query(`alter table ${table} disable trigger user`);
      for (const change of changes) await owner.query(change);
      const { first } = await verifySeals(db, subjectKinds);
      await owner.query('rollback');
      return first;
    };
    expect(await alter('assents.decision', "update assents.decision set words = 'Uden forbehold' where act = 'reserved'")).toMatchObject({
      what: 'decision',
    });
    const unlike = `update assents.seal_step p set sha256 = '${'d'.repeat(64)}' where`;
    const constraint = 'alter table assents.decision drop constraint decision_subject_kind_subject_version_step_body_step_sha25_fkey';
    expect(await alter('assents.seal_step', constraint, `${unlike} step = 'recommendation' and subject = '${draft.id}'`)).toMatchObject({
      what: 'part',
      name: expect.stringContaining('karkirurgi'),
    });
    expect(await alter('assents.seal_step', constraint, `${unlike} step = 'assent'`)).toMatchObject({ what: 'step' });
    const content = `update composition.version set content = replace(content, 'karkirurgi', 'kirurgi') where composition = '${draft.id}'`;
    expect(await alter('composition.version', 'alter table composition.version drop constraint version_check', content)).toMatchObject({
      what: 'content',
      name: expect.stringContaining(draftName('karkirurgi')),
    });
    expect((await verifySeals(db, subjectKinds)).first).toBeNull();
  });
});

/** A hearing of a version of the case, in both regions unless it is of another fingerprint, or without one of them. */
async function hear(
  owner: Client,
  version: number,
  act: string,
  on: string,
  areas = ['hovedstaden', 'sjaelland'],
  hash = versionHash[version],
) {
  const { rows } = await owner.query<{ id: string }>(
    `insert into hearings.hearing (training_region, subject_kind, subject, version, sha256, name, letter, sent_on, deadline, shown, remind_days)
     values ('ost', 'composition', $1, $2, $3, 'case', '', $4, '2026-12-20', 'all', 0) returning id`,
    [caseId, version, hash, on],
  );
  for (const area of areas)
    await owner.query("insert into hearings.party (hearing, name, scope_kind, scope_id) values ($1, $2, 'agreementArea', $2)", [
      rows[0]?.id,
      area,
    ]);
  if (act === 'approved') await owner.query('update hearings.hearing set closed_at = $2 where id = $1', [rows[0]?.id, `${on}T12:00:00Z`]);
}

async function lay(owner: Client, { sealed, decisions }: Pick<Case, 'sealed' | 'decisions'>): Promise<void> {
  const { rows } = await owner.query<{ id: string }>('select id from people.person limit 1');
  const person = rows[0]?.id;
  for (const version of sealed) {
    await owner.query(
      `insert into assents.seal (subject_kind, subject, version, sha256, name, href, training_region, sealed_by, capacity)
       values ('composition', $4, $1, $2, 'case', '/', 'ost', $3, 'planner')`,
      [version, versionHash[version], person, caseId],
    );
    for (const step of stepsOfVersion(version))
      await owner.query(
        `insert into assents.seal_step (subject_kind, subject, version, position, step, body, body_name, sha256, days)
         values ('composition', $8, $1, $2, $3, $4, $5, $6, $7)`,
        [version, step.position, step.step, step.body, step.bodyName, step.sha256, step.days, caseId],
      );
  }
  for (const one of decided(decisions))
    await owner.query(
      `insert into assents.decision (subject_kind, subject, version, sha256, step, body, step_sha256, act, words, person, capacity, digest)
       values ('composition', $8, $1, $2, $3, $4, $5, $6, 'ord', $7, 'approver', '')`,
      [one.version, versionHash[one.version], one.step, one.body, one.stepSha256, one.act, person, caseId],
    );
}
async function mayTakeEffect(owner: Client, version: number, hash = versionHash[version]): Promise<boolean> {
  const { rows } = await owner.query('select assents.may_take_effect($1, $2, $3, $4) as may', ['composition', caseId, version, hash]);
  return rows[0].may;
}

describe('the database lets through what the rule calls complete, and nothing else', () => {
  it.each(cases)('$told', async (one) => {
    const owner = await server.database.client('videre_owner');
    await owner.query('begin');
    try {
      await lay(owner, one);
      for (const { version, act, on } of heardOf(one)) await hear(owner, version, act, on);
      const version = one.asked ?? one.sealed.at(-1) ?? 1;
      expect(await mayTakeEffect(owner, version)).toBe(one.state === 'complete');
      expect(await mayTakeEffect(owner, version, 'f'.repeat(64))).toBe(false);
    } finally {
      await owner.query('rollback');
    }
  });

  it.each<[string, string[], string | undefined, boolean]>([
    ['both regions, and the fingerprint that is sealed', ['hovedstaden', 'sjaelland'], versionHash[1], true],
    ['one region alone', ['sjaelland'], versionHash[1], false],
    ['another fingerprint', ['hovedstaden', 'sjaelland'], versionHash[2], false],
  ])('a hearing counts by its parties and its fingerprint: %s', async (_, areas, hash, counts) => {
    const owner = await server.database.client('videre_owner');
    await owner.query('begin');
    try {
      const [complete] = cases.filter(({ state, sealed }) => state === 'complete' && sealed.length === 1);
      if (!complete) throw new Error('no case of one complete version');
      await lay(owner, complete);
      await hear(owner, 1, 'approved', '2026-11-04', areas, hash);
      expect(await mayTakeEffect(owner, 1)).toBe(counts);
    } finally {
      await owner.query('rollback');
    }
  });
});
