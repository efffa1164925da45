import pg from 'pg';

// Dates stay texts: domain time is plain calendar dates, and a Date would shift them by the time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** What stores need of a database: one statement with values, rows back. A transaction and a plain connection both are one. */
export interface Db {
  /** `prepared`: a name under which a connection plans the statement once, for the few that every request asks,
   * or whose row-level security takes longer to plan than to run. */
  query<Row>(text: string, values?: readonly unknown[], prepared?: string): Promise<Row[]>;
}

/** A pg client (or pool) as a Db. */
export const asDb = (client: Pick<pg.ClientBase, 'query'>): Db => ({
  async query<Row>(text: string, values: readonly unknown[] = [], prepared?: string) {
    const result = await client.query({ ...(prepared ? { name: prepared } : {}), text, values: [...values] });
    return result.rows as Row[];
  },
});
