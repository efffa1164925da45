import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../../../test/harness.ts';
import type { Answer } from '../../platform/http/contract.ts';
import type { CurriculaContract } from './contract.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const get = async <T>(address: string): Promise<T> => (await server.ask('doctor', `GET ${address}`)).body as T;

test('there are 39 specialties in Danish order, 20 of them with a source for the length of main training', async () => {
  const specialties = await get<Answer<CurriculaContract['GET /api/specialties']>>('/api/specialties');
  expect(specialties.length).toBe(39);
  expect(specialties.filter((one) => !one.mainMonthsConstructed).length).toBe(20);
  const names = specialties.map((one) => one.name);
  expect(names).toEqual([...names].sort(new Intl.Collator('da').compare));
  for (const one of specialties)
    expect(
      [one.nameEn, one.source].every((text) => text.length > 0),
      one.id,
    ).toBe(true);
});

test('a specialty has as many competence groups as the list says', async () => {
  const specialties = await get<Answer<CurriculaContract['GET /api/specialties']>>('/api/specialties');
  const listed = specialties.find((one) => one.id === 'neurologi');
  const one = await get<Answer<CurriculaContract['GET /api/specialties/:id']>>('/api/specialties/neurologi');
  expect(one.groups.length).toBe(listed?.groups);
  const groups = await get<Answer<CurriculaContract['GET /api/competence-groups']>>('/api/competence-groups');
  expect(groups.filter((group) => group.specialty === 'neurologi').map((group) => group.id)).toEqual(one.groups.map((group) => group.id));
});

test('an unknown specialty is not found', async () => {
  expect((await server.ask('doctor', 'GET /api/specialties/alkymi')).status).toBe(404);
});
