import type pg from 'pg';

/** What stores need of a database: one statement with values, rows back. A transaction and a plain connection both are one. */
export interface Db {
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** A pg client (or pool) as a Db. */
export const asDb = (client: Pick<pg.ClientBase, 'query'>): Db => ({
  async query<Row>(text: string, values: readonly unknown[] = []) {
    const result = await client.query({ text, values: [...values] });
    return result.rows as Row[];
  },
});
