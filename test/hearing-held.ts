/** A version is heard in both regions, as a planner sends it and closes it; nobody comments. */
import { expect } from 'vitest';
import { type TestServer, testToday } from './harness.ts';

const region = (name: string, scopeId: string) => ({ name, scopeKind: 'agreementArea', scopeId, body: null, person: null, address: null });
export const bothRegions = [region('Region Sjælland', 'sjaelland'), region('Region Hovedstaden', 'hovedstaden')];

export const hearingWish = (subject: string, version: number, parties: object[] = bothRegions) => ({
  trainingRegion: 'ost',
  subjectKind: 'composition',
  subject,
  version,
  name: `Version ${version} i høring`,
  letter: '',
  deadline: '2026-12-20',
  shown: 'all',
  remindDays: 0,
  parties,
});

export async function sendHearing(server: TestServer, subject: string, version: number): Promise<string> {
  const { status, body } = await server.ask('planner-ost', 'POST /api/hearings', { body: hearingWish(subject, version) });
  expect(status, JSON.stringify(body)).toBe(200);
  return (body as { id: string }).id;
}

export async function closeHearing(server: TestServer, id: string): Promise<void> {
  const { status, body } = await server.ask('planner-ost', `POST /api/hearings/${id}/close`);
  expect(status, JSON.stringify(body)).toBe(200);
}

/** Somebody without a role becomes responsible for education at a second department. */
export async function secondDepartment(server: TestServer): Promise<void> {
  const body = { role: 'uao', scopeKind: 'unit', scopeId: 'roskilde-neurologi', from: testToday, to: null, reason: 'prøve' };
  const given = await server.ask('administrator', 'POST /api/people/00000000-0000-4000-8000-000000000007/roles', { body });
  expect(given.status, JSON.stringify(given.body)).toBe(200);
}

const partyOf = async (server: TestServer, identity: string, id: string): Promise<string | undefined> => {
  const { partyList } = (await server.ask(identity, `GET /api/hearings/${id}`)).body as { partyList: { id: string; mine: boolean }[] };
  return partyList.find(({ mine }) => mine)?.id;
};

/** Two departments write about the first element that is heard, each for itself, and sign; nobody signs for another. */
export async function commented(server: TestServer, id: string): Promise<string> {
  const { rows } = (await server.ask('planner-ost', `GET /api/hearings/${id}/anchors`)).body as { rows: { key: string }[] };
  const anchor = rows.find(({ key }) => key.startsWith('element:'))?.key ?? '';
  expect(anchor).not.toBe('');
  const first = await partyOf(server, 'uao', id);
  for (const [identity, stance, text] of [
    ['uao', 'changes', 'Vi har ikke plads det halvår.'],
    ['nobody', 'opposes', 'Vi kan ikke tage opholdet på et andet tidspunkt.'],
  ] as const) {
    const party = await partyOf(server, identity, id);
    const remark = { party, anchor, kind: 'disagreement', stance, text, proposed: '' };
    if (identity === 'nobody')
      for (const [act, body] of [
        ['remarks', { ...remark, party: first }],
        ['answers', { party: first, text: '' }],
      ] as const)
        expect((await server.ask(identity, `POST /api/hearings/${id}/${act}`, { body })).body).toMatchObject({ code: 'notParty' });
    expect((await server.ask(identity, `POST /api/hearings/${id}/remarks`, { body: remark })).status).toBe(200);
    expect((await server.ask(identity, `POST /api/hearings/${id}/answers`, { body: { party, text: '' } })).status).toBe(200);
  }
  return anchor.replace('element:', '');
}

/** The planner takes the changed version in and answers all that was said with it: the change is linked to the comments. A department may do neither. */
export async function answered(server: TestServer, id: string, version: number): Promise<void> {
  expect((await server.ask('uao', `POST /api/hearings/${id}/versions`, { body: { version } })).status).toBe(403);
  const taken = await server.ask('planner-ost', `POST /api/hearings/${id}/versions`, { body: { version } });
  // the track that was commented on is taken out: its anchors are told to be gone
  expect((taken.body as { gone: number }).gone, JSON.stringify(taken.body)).toBeGreaterThan(1);
  const { rows } = (await server.ask('planner-ost', `GET /api/hearings/${id}/comments`)).body as { rows: { id: string }[] };
  for (const { id: comment } of rows) {
    const why = 'Ingen af de to har plads.';
    const body = { outcome: 'partly', why, changed: 'Forløbet er taget ud.', changeVersion: version, changeAnchor: null };
    expect((await server.ask('uao', `PUT /api/hearings/${id}/comments/${comment}/response`, { body })).status).toBe(403);
    const { status, body: answer } = await server.ask('planner-ost', `PUT /api/hearings/${id}/comments/${comment}/response`, { body });
    expect(status, JSON.stringify(answer)).toBe(200);
  }
}
