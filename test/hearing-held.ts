/** A version is heard in both regions, as a planner sends it and closes it; nobody comments. */
import { expect } from 'vitest';
import type { TestServer } from './harness.ts';

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

/** A department and a region write about the first element that is heard, and sign. */
export async function commented(server: TestServer, id: string): Promise<void> {
  const { rows } = (await server.ask('planner-ost', `GET /api/hearings/${id}/anchors`)).body as { rows: { key: string }[] };
  const anchor = rows.find(({ key }) => key.startsWith('element:'))?.key;
  expect(anchor).toBeDefined();
  for (const [identity, text] of [
    ['uao', 'Vi har ikke plads det halvår.'],
    ['approver-sjaelland', 'Vi kan tage opholdet.'],
  ] as const) {
    const { partyList } = (await server.ask(identity, `GET /api/hearings/${id}`)).body as { partyList: { id: string; mine: boolean }[] };
    const party = partyList.find(({ mine }) => mine)?.id;
    const remark = { party, anchor, kind: 'disagreement', stance: 'changes', text, proposed: '' };
    expect((await server.ask(identity, `POST /api/hearings/${id}/remarks`, { body: remark })).status).toBe(200);
    expect((await server.ask(identity, `POST /api/hearings/${id}/answers`, { body: { party, text: '' } })).status).toBe(200);
  }
}

/** The planner answers all that was said. */
export async function answered(server: TestServer, id: string): Promise<void> {
  const { rows } = (await server.ask('planner-ost', `GET /api/hearings/${id}/comments`)).body as { rows: { id: string }[] };
  for (const { id: comment } of rows) {
    const body = {
      outcome: 'partly',
      why: 'Forløbet bliver ændret i næste version.',
      changed: '',
      changeVersion: null,
      changeAnchor: null,
    };
    const { status } = await server.ask('planner-ost', `PUT /api/hearings/${id}/comments/${comment}/response`, { body });
    expect(status).toBe(200);
  }
}
