/** The world of the matrix: somebody in every role over every scope, and the records in Øst that all of them ask for. */
import type pg from 'pg';
import { heldFor, type Scope, scopes } from '../../src/app/permissions.ts';
import { newToken, tokenHash } from '../../src/platform/auth/token.ts';
import { type Role, roleNames } from '../../src/platform/auth/who.ts';
import { composedTemplate, draftIn } from '../composed.ts';
import type { Draft } from '../drafts.ts';
import { startServer, type TestServer } from '../harness.ts';

export interface Holder {
  person: string;
  assignment: string;
  /** A role that this person lent to another, long ago. */
  lent: string;
  session: string;
  token: string;
}

export interface MatrixWorld {
  server: TestServer;
  owner: pg.Client;
  composition: string;
  run: string;
  scenario: string;
  sweep: string;
  replan: string;
  pattern: string;
  element: string;
  /** A login of the person who is asked about. */
  login: string;
  hearing: Record<'id' | 'document' | 'list' | 'party' | 'comment' | 'mail', string>;
  /** A number of a dimensioning plan. */
  count: Record<string, unknown>;
  /** A meeting in Øst whose agenda is sent, one of its items, a member and a task. */
  council: { meetings: string; items: string; members: string; tasks: string; decisions: string };
  holder(role: Role, scope: Scope): Holder;
  /** Another session of the same person. */
  again(holder: Holder): Promise<Holder>;
  stop(): Promise<void>;
}

const unlimited = { atOnce: 1_000, waiting: 1_000, perSecond: 1e9, burst: 1e9 };
const known = '00000000-0000-4000-8000-000000000007';

export async function matrixWorld(): Promise<MatrixWorld> {
  const server = await startServer({ limits: unlimited, template: await composedTemplate('karkirurgi') });
  const owner = await server.database.client('videre_owner');
  const draft = await draftIn(server, 'karkirurgi');
  await owner.query(`update composition.composition set name = 'Kanariefugl' where id = $1`, [draft.id]);
  await draft.post('versions', { name: 'Kanariefugl version' });
  await sealed(owner, draft.id);
  const scenario = await someScenario(server, draft);
  const sweep = await someSweep(server, draft);
  const replan = await someReplan(server, draft);
  const hearing = await someHearing(server);
  const run = (await owner.query<{ id: string }>('select id from composition.run where composition = $1', [draft.id])).rows[0]?.id ?? '';
  const element =
    (await owner.query<{ id: string }>('select id from composition.element where composition = $1 limit 1', [draft.id])).rows[0]?.id ?? '';
  const pattern = await eastPattern(owner);
  const [count = {}] = (
    await owner.query<Record<string, unknown>>(
      `select plan, year, specialty, training_region as "trainingRegion", step from dimensioning.plan_count where training_region = 'ost' and step = 'main' limit 1`,
    )
  ).rows;
  const login = (
    await owner.query<{ id: string }>(
      `insert into people.login (issuer, subject, person) values ('https://login.example', 'Kanariefugl nummer', $1) returning id`,
      [known],
    )
  ).rows[0]?.id;
  const council = await eastCouncil(owner);
  const holders = new Map<string, Holder>();
  for (const role of roleNames) for (const scope of scopes) holders.set(`${role} ${scope}`, await makeHolder(owner, role, scope));
  return {
    server,
    owner,
    composition: draft.id,
    run,
    scenario,
    sweep,
    replan,
    hearing,
    pattern,
    element,
    count,
    login: login ?? '',
    council,
    holder: (role, scope) => holders.get(`${role} ${scope}`) as Holder,
    again: async (holder) => ({ ...holder, ...(await open(owner, holder.person)) }),
    stop: () => server.stop(),
  };
}

/** A version under treatment, whose fingerprint nobody can have seen. */
async function sealed(owner: pg.Client, composition: string): Promise<void> {
  await owner.query(
    `insert into assents.seal (subject_kind, subject, version, sha256, name, href, training_region, sealed_by, capacity)
     values ('composition', $1, 1, $2, 'x', '/', 'ost', $3, 'planner')`,
    [composition, '1'.repeat(64), known],
  );
  await owner.query(
    `insert into assents.seal_step (subject_kind, subject, version, position, step, body, body_name, sha256)
     values ('composition', $1, 1, 1, 'recommendation', 'specialty:neurologi', 'x', $2), ('composition', $1, 1, 1, 'assent', 'sjaelland', 'x', $2)`,
    [composition, '1'.repeat(64)],
  );
}

/** A question of what if, which no worker answers. */
async function someScenario(server: TestServer, draft: Draft): Promise<string> {
  const changes = [{ type: 'count', specialty: 'karkirurgi', count: 1 }];
  const body = { name: 'Kanariefugl hvis', revision: await draft.revision(), changes };
  const made = await server.ask('planner-ost', `POST /api/compositions/${draft.id}/scenarios`, { body });
  return (made.body as { scenario: string }).scenario;
}

/** A series, which no worker answers. */
async function someSweep(server: TestServer, draft: Draft): Promise<string> {
  const question = { kind: 'values', varied: { type: 'count', specialty: 'karkirurgi' }, values: [1] };
  const body = { name: 'Kanariefugl serie', revision: await draft.revision(), question };
  const made = await server.ask('planner-ost', `POST /api/compositions/${draft.id}/sweeps`, { body });
  return (made.body as { sweep: string }).sweep;
}

/** A replan, which no worker answers. */
async function someReplan(server: TestServer, draft: Draft): Promise<string> {
  const [track] = await draft.tracks();
  const changes = [{ type: 'dropout', track: track?.id, from: track?.start }];
  const body = { name: 'Kanariefugl omlægning', revision: await draft.revision(), asOf: '2028-01', changes };
  const made = await server.ask('planner-ost', `POST /api/compositions/${draft.id}/replans`, { body });
  return (made.body as { replan: string }).replan;
}

/** A hearing with somebody outside, whose letter has been entered, and a letter that waits. */
async function someHearing(server: TestServer): Promise<MatrixWorld['hearing']> {
  const ask = async (key: string, body?: unknown) => (await server.ask('planner-ost', key, { body })).body as Record<string, string>;
  const document =
    (await ask('POST /api/documents', { trainingRegion: 'ost', name: 'Kanariefugl tekst', source: '', text: 'Kanariefugl' })).id ?? '';
  const member = { name: 'Kanariefugl part', scopeKind: null, scopeId: null, body: null, person: null, address: 'kanariefugl@example.dk' };
  const list = (await ask('POST /api/party-lists', { trainingRegion: 'ost', name: 'Kanariefugl liste', members: [member] })).id ?? '';
  const wish = { trainingRegion: 'ost', subjectKind: 'document', subject: document, version: 1, name: 'Kanariefugl høring', letter: '' };
  const id =
    (await ask('POST /api/hearings', { ...wish, deadline: '2026-12-24', shown: 'all', remindDays: 0, parties: [member] })).id ?? '';
  const told = (await ask(`GET /api/hearings/${id}`)) as unknown as { partyList: { id: string }[] };
  const party = told.partyList[0]?.id ?? '';
  const remark = { party, anchor: '', kind: 'wording', stance: 'none', text: 'Kanariefugl siger', proposed: '' };
  const comment = (await ask(`POST /api/hearings/${id}/remarks`, remark)).id ?? '';
  await ask(`POST /api/hearings/${id}/answers`, { party, text: '' });
  const mail = ((await ask(`GET /api/hearings/${id}/mail`)) as unknown as { id: string }[])[0]?.id ?? '';
  return { id, document, list, party, comment, mail };
}

/** A pattern of Øst's own: the constructed world may have national ones only. */
async function eastPattern(owner: pg.Client): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `update composition.pattern set training_region = 'ost' where id = (select id from composition.pattern order by id limit 1) returning id`,
  );
  return rows[0]?.id ?? '';
}

async function makeHolder(owner: pg.Client, role: Role, scope: Scope): Promise<Holder> {
  const made = await owner.query<{ id: string }>('insert into people.person (name, fictional) values ($1, true) returning id', [
    `${role} ${scope}`,
  ]);
  const person = made.rows[0]?.id ?? '';
  const { scopeKind, scopeId } = heldFor(role, scope) ?? heldFor(role, 'own') ?? { scopeKind: '', scopeId: '' };
  const over = { me: person, another: known }[scopeId] ?? scopeId;
  const give = async (to: string, valid: string, deputyFor: string | null) => {
    const { rows } = await owner.query<{ id: string }>(
      `insert into people.role_assignment (person, role, scope_kind, scope_id, valid, given_by, reason, deputy_for)
       values ($1, $2, $3, $4, $5, $6, 'prøve', $7) returning id`,
      [to, role, scopeKind, over, valid, person, deputyFor],
    );
    return rows[0]?.id ?? '';
  };
  const assignment = await give(person, scope === 'none' ? '[2020-01-01,2026-11-01)' : '[2020-01-01,)', null);
  return { person, assignment, lent: await give(known, '[2026-10-01,2026-10-08)', assignment), ...(await open(owner, person)) };
}

async function open(owner: pg.Client, person: string): Promise<{ session: string; token: string }> {
  const token = newToken();
  const { rows } = await owner.query<{ id: string }>(
    `insert into platform.session (token_sha256, person, way, ends_at) values ($1, $2, 'provider', now() + interval '1 day') returning id`,
    [tokenHash(token), person],
  );
  return { token, session: rows[0]?.id ?? '' };
}

async function eastCouncil(owner: pg.Client): Promise<MatrixWorld['council']> {
  const { rows } = await owner.query<MatrixWorld['council']>(
    `select m.id as meetings, (select i.id from councils.agenda_item i where i.meeting = m.id and i.kind = 'consent') as items,
       (select s.id from councils.member s where s.body = m.body limit 1) as members,
       (select t.id from councils.task t where t.body = 'sekretariat-ost' and t.done_on is null limit 1) as tasks,
       (select d.id from councils.decision d where d.body = 'drrlv-ost' limit 1) as decisions
     from councils.meeting m where m.body = 'spec-ost-neurologi'`,
  );
  return rows[0] as MatrixWorld['council'];
}
