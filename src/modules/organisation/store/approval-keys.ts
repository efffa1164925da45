import type { Db } from '../../../platform/db/db.ts';
import type { ApprovalKey } from '../rules/approval-wish.ts';

/** Every approval there has been, by its key; of one training region or all. */
export const approvalKeys = (db: Db, trainingRegion: string | null): Promise<ApprovalKey[]> =>
  db.query<ApprovalKey>(
    `select distinct unit, specialty, step, training_region as "trainingRegion" from organisation.unit_approval
     where $1::text is null or training_region = $1 order by unit, specialty, step, training_region`,
    [trainingRegion],
  );

/** Every unit by name. */
export const allUnits = (db: Db): Promise<{ id: string; name: string }[]> => db.query('select id, name from organisation.unit order by id');

/** Every site by name, with its training region. */
export const allSites = (db: Db): Promise<{ id: string; name: string; trainingRegion: string }[]> =>
  db.query('select id, name, training_region as "trainingRegion" from organisation.site order by id');
