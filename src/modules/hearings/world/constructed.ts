import type { Db } from '../../../platform/db/db.ts';

/** Says on the hearing what no source gives. */
export const markConstructed = (db: Db, hearing: string): Promise<unknown> =>
  db.query(
    `update hearings.hearing set constructed = 'Høringen, dens datoer, parter og svar er konstrueret; personerne er fiktive.' where id = $1`,
    [hearing],
  );
