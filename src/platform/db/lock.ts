import type { Db } from './db.ts';

/** Changes of reference data are made one after another: what is decided by rows through time must not change under the decision. */
export const lockReference = (db: Db): Promise<unknown> => db.query(`select pg_advisory_xact_lock(hashtext('videre.reference'))`);
