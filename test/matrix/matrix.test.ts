/** The matrix, asked of the server with real requests: route × role × scope × answer. */
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guarded, type Permission, permissions } from '../../src/app/permissions.ts';
import { root } from '../../src/app/root.ts';
import { sentencesDa } from '../../src/app/web/permissions/sentences.da.ts';
import type { Bound } from '../../src/platform/auth/policy.ts';
import type { Role } from '../../src/platform/auth/who.ts';
import { ownerOf, requestFor } from './request.ts';
import { type MatrixWorld, matrixWorld } from './world.ts';

let world: MatrixWorld;
beforeAll(async () => {
  world = await matrixWorld();
}, 180_000);
afterAll(() => world.stop());

const everywhere = 'DELETE /api/sessions';
const all = permissions();
/** What these bound is known before anything is loaded: that something is not there then says nothing about rights. */
const known = new Set<Bound>([null, 'nation', 'anyRegion']);
const policyOf = new Map(guarded().map(({ key, policy }) => [key, policy]));

/** Where scope means nothing, own and none are asked for; the rest is the same request again. */
const asked = (route: string): Permission[] =>
  all.filter((one) => one.route === route && (policyOf.get(route)?.over !== null || one.scope === 'own' || one.scope === 'none'));

async function answerTo({ route, role, scope }: Permission): Promise<{ status: number; code: string; text: string }> {
  const isPersonal = policyOf.get(route)?.over === 'self';
  const someone = world.holder(role === 'signedOut' ? 'doctor' : role, isPersonal && scope === 'foreign' ? 'own' : scope);
  // a session that this request ends is one of its own
  const asker = route.startsWith('DELETE ') ? await world.again(someone) : someone;
  const own =
    route === 'DELETE /api/sessions/:id' && scope !== 'foreign' ? await world.again(someone) : ownerOf(world, asker, isPersonal, scope);
  const { method, url, headers, body } = requestFor(world, route, own);
  const cookie: Record<string, string> = role === 'signedOut' ? {} : { cookie: `videre_session=${asker.token}` };
  const stop = new AbortController();
  const answer = await fetch(world.server.address + url, {
    method,
    headers: { ...headers, ...cookie },
    signal: stop.signal,
    redirect: 'manual',
    ...(body ? { body } : {}),
  });
  const isStream = answer.headers.get('content-type')?.startsWith('text/event-stream');
  const text = isStream ? '' : await answer.text();
  if (isStream) stop.abort();
  const isProblem = answer.headers.get('content-type')?.includes('problem+json');
  return { status: answer.status, code: isProblem ? (JSON.parse(text) as { code: string }).code : '', text: text.slice(0, 200) };
}

/** What the server's answer means. That a record is not there, or a body is wrong, is said only to those who may know. */
function meaning({ status, code }: { status: number; code: string }, isBound: boolean): string {
  if (status === 401) return 'notSignedIn';
  if (code === 'notYourRegion' || code === 'capacityNotHeld') return 'notYours';
  if (status === 403 && code !== 'demonstrationConfined') return 'refused';
  if (isBound && (code === 'notFound' || code === 'unknownVersion')) return 'notYours';
  return status < 500 && code !== 'badInput' ? 'allowed' : `fault ${status} ${code}`;
}

/** An action that knows the record answers 403 too: which of the two it was is the policy's to say, and both are no. */
const isAnswer = (told: string, expected: string): boolean =>
  told === expected || (told === 'refused' && /^not(Allowed|Yours)$/.test(expected));

describe('every cell of the matrix is the server’s answer', () => {
  // out everywhere is out of all the sessions that are asked with, so it comes last
  const order = guarded()
    .map(({ key }) => key)
    .sort((a, b) => Number(a === everywhere) - Number(b === everywhere));
  test.each(order)('%s', async (route) => {
    const wrong: string[] = [];
    for (const cell of asked(route)) {
      const answer = await answerTo(cell);
      const told = meaning(answer, !known.has(policyOf.get(route)?.over ?? null));
      if (!isAnswer(told, cell.answer))
        wrong.push(
          `${cell.role} ${cell.scope}: ${cell.answer} in the matrix, but ${told} (${answer.status} ${answer.code} ${answer.code === 'badInput' ? answer.text : ''})`,
        );
    }
    expect(wrong).toEqual([]);
  });
});

test('every route has a policy that is a sentence, and every role and scope an answer', () => {
  for (const { key, policy } of guarded()) {
    expect(policy.sentence, key).toMatch(/^[A-Z].*\.$/);
    expect(sentencesDa[policy.sentence], policy.sentence).toMatch(/\.$/);
  }
  expect(all.length).toBe(guarded().length * (6 * 4 + 1));
});

test('the rights that matter most, in words', () => {
  const answer = (route: string, role: Role, scope: string) =>
    all.find((one) => one.route === route && one.role === role && one.scope === scope)?.answer;
  const told = [
    ['POST /api/compositions', 'planner', 'own', 'allowed'],
    ['POST /api/compositions', 'planner', 'foreign', 'notYours'],
    ['POST /api/compositions', 'administrator', 'own', 'notAllowed'],
    ['GET /api/compositions/:id', 'approver', 'own', 'allowed'],
    ['GET /api/compositions/:id', 'uao', 'own', 'notAllowed'],
    ['POST /api/units', 'planner', 'descendant', 'allowed'],
    ['POST /api/units', 'approver', 'own', 'notAllowed'],
    ['POST /api/people/:id/roles', 'administrator', 'own', 'allowed'],
    ['POST /api/people/:id/roles', 'planner', 'descendant', 'notAllowed'],
    ['DELETE /api/sessions/:id', 'doctor', 'foreign', 'notYours'],
    ['GET /api/units', 'doctor', 'own', 'allowed'],
    ['GET /api/units', 'doctor', 'none', 'notAllowed'],
  ] as const;
  expect(told.map(([route, role, scope]) => answer(route, role, scope))).toEqual(told.map(([, , , expected]) => expected));
});

test('the command prints the matrix as CSV', () => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'videre', '--', 'matrix'], { cwd: root, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  const [head, ...lines] = stdout.trimEnd().split('\n');
  expect(head).toBe('route,role,scope,answer');
  expect(lines.length).toBe(all.length);
  expect(lines).toContain('POST /api/compositions,planner,foreign,notYours');
});
