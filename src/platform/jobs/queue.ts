import type { Db } from '../db/db.ts';

/** Puts a job on the queue in the same transaction as the change that causes it. `key` makes it one job however often it is asked. */
export async function enqueue(db: Db, task: string, payload: unknown, key: string): Promise<void> {
  await db.query('select platform.enqueue($1, $2, $3)', [task, JSON.stringify(payload), key]);
}

/** The same for work in bulk: it is begun when nothing else waits. */
export async function enqueueBehind(db: Db, task: string, payload: unknown, key: string): Promise<void> {
  await db.query('select platform.enqueue_behind($1, $2, $3)', [task, JSON.stringify(payload), key]);
}
