import type { Db } from '../../platform/db/db.ts';
import { insertRows, type RowError } from '../../platform/files/index.ts';
import { readCurricula } from './world/read.ts';

/** Denmark's 39 specialties and their competence groups, new or brought up to date; nothing when a row is wrong. */
export async function loadReference(db: Db, data: string): Promise<RowError[]> {
  const { specialties, groups, errors } = readCurricula(data);
  if (errors.length > 0) return errors;
  await insertRows(
    db,
    'curricula.specialty',
    {
      id: 'text',
      no: 'int',
      name_da: 'text',
      name_en: 'text',
      specialty_group: 'text',
      intro_months: 'text',
      main_months: 'int',
      main_months_constructed: 'boolean',
      source: 'text',
    },
    specialties,
    'id',
  );
  await insertRows(
    db,
    'curricula.competence_group',
    { id: 'text', specialty: 'text', name: 'text', source: 'text', constructed: 'boolean' },
    groups,
    'id',
  );
  return [];
}
