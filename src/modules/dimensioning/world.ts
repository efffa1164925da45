import type { Db } from '../../platform/db/db.ts';
import { insertRows, type RowError } from '../../platform/files/index.ts';
import { readDocumented, readPlan } from './world/read.ts';

/** National figures as they were published, new or brought up to date; nothing when a row is wrong. */
export async function loadReference(db: Db, data: string): Promise<RowError[]> {
  const { rows, errors } = readDocumented(data);
  if (errors.length > 0) return errors;
  await insertRows(
    db,
    'dimensioning.documented_count',
    {
      id: 'int',
      plan: 'text',
      year: 'text',
      specialty: 'text',
      place: 'text',
      kind: 'text',
      count: 'text',
      basis: 'text',
      source: 'text',
    },
    rows,
    'id',
  );
  return [];
}

/** The constructed plan 2026–2030. */
export async function loadDemonstration(db: Db, data: string): Promise<RowError[]> {
  const { plan, counts, errors } = readPlan(data);
  if (errors.length > 0) return errors;
  const planColumns = { id: 'text', name: 'text', from_year: 'int', to_year: 'int', source: 'text', constructed: 'boolean' };
  await insertRows(db, 'dimensioning.plan', planColumns, [plan]);
  await insertRows(
    db,
    'dimensioning.plan_count',
    {
      plan: 'text',
      year: 'int',
      specialty: 'text',
      training_region: 'text',
      step: 'text',
      min_halves: 'int',
      max_halves: 'int',
      parity: 'text',
      starts: 'text[]',
      source: 'text',
      constructed: 'boolean',
    },
    counts,
  );
  return [];
}
