/** Seat rules that change from a day: what it would mean is told first, what held before can still be read, and those who sit keep sitting. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../../../test/harness.ts';
import { root } from '../../app/root.ts';
import { loadReference } from './world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

interface Lines {
  seen: number | null;
  lines: { line: string; rows: { id: string; from: string; to: string | null; count: number }[] }[];
}
const linesOf = async () => (await server.ask('planner-ost', 'GET /api/bodies/drrlv-ost/seat-rules')).body as Lines;
const rowsOf = async (line: string) =>
  (await linesOf()).lines.find((one) => one.line === line)?.rows.map(({ from, to, count }) => [from, to, count]);
const trainees = {
  kind: 'group',
  count: 3,
  ofWhat: 'doctorInTraining',
  least: false,
  anywhere: false,
  chairs: false,
  external: false,
  nominatedBy: 'Yngre Læger',
  state: 'current',
};
const change = async (who: string, more: object = {}) => {
  const { seen } = await linesOf();
  const body = { act: 'hold', line: 'drrlv-ost-5', from: '2027-02-01', rule: trainees, reason: 'Vedtaget 1. december 2026', seen, ...more };
  return server.ask(who, 'POST /api/bodies/drrlv-ost/seat-rules', { body });
};
interface Seats {
  rules: {
    id: string;
    kind: string;
    ofWhat: string | null;
    anywhere: boolean;
    state: string;
    source: string;
    seats: { empty: number; holders: object[] }[];
  }[];
}
const seatsOn = async (on: string) => {
  const { rules } = (await server.ask('planner-ost', `GET /api/bodies/drrlv-ost?on=${on}`)).body as Seats;
  return rules.filter(({ ofWhat, anywhere }) => ofWhat === 'doctorInTraining' && !anywhere);
};

test('before it is saved: which seats become empty', async () => {
  const { nominatedBy: _, ...asked } = trainees;
  const query = new URLSearchParams(
    Object.entries({ act: 'hold', line: 'drrlv-ost-5', from: '2027-02-01', ...asked }).map(([key, value]) => [key, String(value)]),
  );
  const { body } = await server.ask('uao', `GET /api/bodies/drrlv-ost/seat-consequences?${query}`);
  expect(body).toMatchObject({ emptied: [{ id: 'doctorInTraining' }], unseated: [], unmet: [] });
});

test('only who serves the body changes its rules', async () => {
  expect((await change('uao')).status).toBe(403);
  expect((await change('approver-hovedstaden')).status).toBe(403);
});

test('from a day there are three; before it two, by the order’s own words; and who sits keeps the seat', async () => {
  expect(await change('planner-ost')).toMatchObject({ status: 200 });
  expect(await rowsOf('drrlv-ost-5')).toEqual([
    ['2007-01-01', '2027-02-01', 2],
    ['2027-02-01', null, 3],
  ]);
  const [before] = await seatsOn('2027-01-31');
  const [after] = await seatsOn('2027-02-01');
  expect(before?.source).toContain('BEK 1706');
  expect(after?.source).toBe('Vedtaget 1. december 2026');
  expect([before?.seats[0]?.empty, before?.seats[0]?.holders.length]).toEqual([1, 1]);
  expect([after?.seats[0]?.empty, after?.seats[0]?.holders.length]).toEqual([2, 1]);
  const given = await server.ask('planner-ost', 'GET /api/nominees?q=fiktiv');
  const [someone] = given.body as { id: string }[];
  const seat = {
    seatRule: after?.id,
    thing: 'doctorInTraining',
    person: someone?.id,
    substitute: false,
    from: '2027-02-01',
    to: null,
    groups: [],
  };
  expect(await server.ask('planner-ost', 'POST /api/bodies/drrlv-ost/members', { body: { ...seat, reason: 'Udpeget' } })).toMatchObject({
    status: 200,
  });
  expect((await seatsOn('2027-02-01'))[0]?.seats[0]?.holders).toHaveLength(2);
});

test('what somebody changed meanwhile is not changed over their head', async () => {
  const stale = await change('planner-ost', { seen: 1, reason: 'Igen' });
  expect(stale.body).toMatchObject({ code: 'changedMeanwhile' });
});

test('files loaded again leave the changed line alone', async () => {
  const owner = await server.database.client('videre_owner');
  await loadReference(
    { query: async (text: string, values: unknown[] = []) => (await owner.query(text, values)).rows } as never,
    `${root}/data`,
  );
  expect(await rowsOf('drrlv-ost-5')).toEqual([
    ['2007-01-01', '2027-02-01', 2],
    ['2027-02-01', null, 3],
  ]);
});

test('a planned rule in which nobody sits is given up; one with members is ended instead', async () => {
  await change('planner-ost', {
    line: null,
    from: '2028-01-01',
    rule: { ...trainees, kind: 'organisation', ofWhat: 'Danske Patienter', count: 1 },
  });
  const made = (await linesOf()).lines.at(-1);
  expect(made?.rows).toMatchObject([{ from: '2028-01-01', to: null, count: 1 }]);
  expect(await change('planner-ost', { line: made?.line, from: '2028-01-01', act: 'withdraw', rule: null })).toMatchObject({ status: 200 });
  expect((await linesOf()).lines.find(({ line }) => line === made?.line)).toBeUndefined();
  expect(await change('planner-ost', { from: '2030-01-01', act: 'end', rule: null })).toMatchObject({ status: 200 });
  expect((await seatsOn('2030-01-01')).length).toBe(0);
});
