/** A connection that the database ends in the middle of a transaction: the work fails, the next begins, and the process lives. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../../test/harness.ts';
import { openDatabase } from './session.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.drop());

const nobody = { person: null, trainingRegions: [] };

test('is told, fails the work at hand, and another takes its place', async () => {
  const told: string[] = [];
  const { transaction, close } = openDatabase(database.app, ({ message }) => told.push(message));
  const admin = await database.client('postgres');
  const lost = transaction(nobody, async (db) => {
    const [row] = await db.query<{ pid: number }>('select pg_backend_pid() as pid');
    await admin.query('select pg_terminate_backend($1)', [row?.pid]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return db.query('select 1');
  });
  await expect(lost).rejects.toThrow();
  expect(told.length).toBeGreaterThan(0);
  expect(await transaction(nobody, (db) => db.query<{ one: number }>('select 1 as one'))).toEqual([{ one: 1 }]);
  await close();
});
