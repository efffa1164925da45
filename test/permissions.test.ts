/** Every route, as every role and as nobody: the policy's answer is the server's answer. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allRoutes } from '../src/app/routes.ts';
import { visibleTrainingRegions } from '../src/modules/people/public.ts';
import type { RoleAssignment, Who } from '../src/platform/auth/who.ts';
import { startServer, type TestServer } from './harness.ts';

const identities: Record<string, RoleAssignment[] | null> = {
  'signed out': null,
  nobody: [],
  'planner-ost': [{ role: 'planner', scopeKind: 'trainingRegion', scopeId: 'ost' }],
  'planner-ost-2': [{ role: 'planner', scopeKind: 'trainingRegion', scopeId: 'ost' }],
  uao: [{ role: 'uao', scopeKind: 'unit', scopeId: '?' }],
  'approver-hovedstaden': [{ role: 'approver', scopeKind: 'agreementArea', scopeId: 'hovedstaden' }],
  'approver-sjaelland': [{ role: 'approver', scopeKind: 'agreementArea', scopeId: 'sjaelland' }],
  doctor: [{ role: 'doctor', scopeKind: 'self', scopeId: 'self' }],
  administrator: [{ role: 'administrator', scopeKind: 'nation', scopeId: 'dk' }],
};

const whoOf = (roles: RoleAssignment[] | null): Who | null =>
  roles && { person: 'p', name: '', roles, trainingRegions: visibleTrainingRegions(roles) };

const unknown = '00000000-0000-4000-8000-000000000000';
/** An address of a route with plausible parameters; nothing there need exist. */
const addressOf = (key: string): string => {
  const filled = key
    .replace(/:(run|scenario)\b/, unknown)
    .replace(/:id\b/, key.includes('/compositions/') ? unknown : 'ukendt')
    .replace(/:\w+/g, 'ukendt');
  const asked = 'site=ukendt&trainingRegion=ost&year=2028&plan=ukendt&unit=ukendt&specialty=ukendt&step=main&from=2028-01-01&tenths=10';
  const more = 'fromMonth=2028-01&toMonth=2029-01&element=ukendt';
  return filled.startsWith('GET ') ? `${filled}?${asked}&${more}` : filled;
};

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

test('every route names a policy, and every policy is a sentence', () => {
  expect(allRoutes.length).toBeGreaterThan(20);
  for (const route of allRoutes) expect(route.policy.sentence, route.key).toMatch(/^[A-Z].*\.$/);
});

describe.each(Object.entries(identities))('as %s', (identity, roles) => {
  test.each(allRoutes.filter(({ key }) => !/ \/api\/(sessions?|sign-in)\b/.test(key)).map((route) => [route.key, route] as const))(
    '%s',
    async (key, route) => {
      const allowed = route.policy.allows(whoOf(roles));
      const body = key.startsWith('GET ') ? {} : { body: {} };
      const { status, body: answer } = await server.ask(roles === null ? null : identity, addressOf(key), body);
      const code = (answer as { code?: string }).code;
      if (allowed) {
        expect([200, 404, 422], `${status} ${code}`).toContain(status);
        return;
      }
      // a body that breaks its schema is refused before anybody is known; that is no answer about rights
      if (status === 422) expect(key).toMatch(/^(POST|PUT)/);
      else expect([status, code]).toEqual(roles === null ? [401, 'notSignedIn'] : [403, 'notAllowed']);
    },
  );
});
