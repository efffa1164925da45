/** The regional council takes what waits for it as a consent item, on a meeting held today, as its secretariat does it. */
import { expect } from 'vitest';
import { type TestServer, testToday } from './harness.ts';

interface Meeting {
  waiting: { id: string; title: string }[];
  behalves: { key: string }[];
}

export async function councilDecides(server: TestServer, title: string, outcome: 'adopted' | 'sentBack' = 'adopted'): Promise<void> {
  const ask = async <T>(key: string, body?: unknown): Promise<T> => {
    const answer = await server.ask('planner-ost', key, body === undefined ? {} : { body });
    expect(answer.status, `${key} ${JSON.stringify(answer.body)}`).toBe(200);
    return answer.body as T;
  };
  const { rows } = await ask<{ rows: { id: string; heldOn: string }[] }>(`GET /api/meetings?body=drrlv-ost&year=${testToday.slice(0, 4)}`);
  const there = rows.find(({ heldOn }) => heldOn === testToday);
  const { id } =
    there ?? (await ask<{ id: string }>('POST /api/bodies/drrlv-ost/meetings', { heldOn: testToday, starts: null, place: '' }));
  const { waiting, behalves } = await ask<Meeting>(`GET /api/meetings/${id}`);
  const found = waiting.find((one) => one.title.startsWith(title));
  expect(found, JSON.stringify(waiting)).toBeDefined();
  const item = await ask<{ id: string }>(`POST /api/meetings/${id}/items`, {
    waiting: found?.id ?? null,
    title: found?.title ?? '',
    kind: outcome === 'adopted' ? 'consent' : 'decision',
    minutes: null,
    proposal: 'Godkendes.',
    papers: [],
  });
  await ask(`POST /api/items/${item.id}/decision`, {
    byConsent: outcome === 'adopted',
    outcome,
    wording: 'Besluttet.',
    reservation: '',
    behalf: behalves[0]?.key ?? '',
    nature: 'duty',
  });
}
