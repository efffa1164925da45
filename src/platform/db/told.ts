/** When the acts that follow took place, and for whom they were done: for whoever loads the demonstration world, as its owner. */
import type { Db } from './db.ts';
import type { RowScope } from './session.ts';

/** Until the transaction ends, or something else is told. */
export async function tell(db: Db, at: string, { person, trainingRegions, capacity }: RowScope): Promise<void> {
  const told = { moment: at, today: at.slice(0, 10), person, training_regions: trainingRegions.join(','), capacity };
  for (const [name, value] of Object.entries(told)) await db.query('select set_config($1, $2, true)', [`videre.${name}`, value ?? '']);
}
