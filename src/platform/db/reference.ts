/** Reference data loaded again: rows are written anew each time, and only what differs afterwards may count as a change. */
import type { Db } from './db.ts';

/** Does the work; when every counted table holds what it held before, nothing computed of it is old. */
export async function countDifferences<Result>(db: Db, work: () => Promise<Result>): Promise<Result> {
  const [before] = await db.query<{ version: string }>('select version from platform.reference');
  const held = await contents(db);
  const result = await work();
  if (before && held === (await contents(db))) await db.query('update platform.reference set version = $1', [before.version]);
  return result;
}

/** A sum over all rows of the tables whose changes count, whatever their order. */
async function contents(db: Db): Promise<string> {
  const tables = await db.query<{ name: string }>(
    `select tgrelid::regclass::text as name from pg_trigger where tgname = 'counts_as_reference' order by tgrelid`,
  );
  const sums: string[] = [];
  for (const { name } of tables) {
    const [row] = await db.query<{ sum: string }>(
      `select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as sum from ${name} t`,
    );
    sums.push(`${name} ${row?.sum}`);
  }
  return sums.join('\n');
}
