/** What is kept about people: purpose, law and retention of each kind. An empty source of a retention means that it is our own decision. */
import type { Db } from '../../../platform/db/db.ts';
import { insertRows, integer, optional, type RowError, readTable, text } from '../../../platform/files/index.ts';

const columns = {
  kind: text,
  no: integer(1, 100),
  name_da: text,
  name_en: text,
  about_da: text,
  about_en: text,
  purpose_da: text,
  purpose_en: text,
  basis_da: text,
  basis_en: text,
  basis_source: text,
  months: optional(integer(0, 600)),
  retention_da: text,
  retention_en: text,
  retention_source: optional(text),
};

export async function loadRegister(db: Db, data: string): Promise<RowError[]> {
  const { rows, errors } = readTable(data, 'personal_data.csv', columns, ['kind']);
  if (errors.length > 0) return errors;
  const types = Object.fromEntries(Object.keys(columns).map((name) => [name, name === 'no' || name === 'months' ? 'int' : 'text']));
  await insertRows<Record<string, unknown>>(db, 'people.data_kind', types, rows, 'kind');
  return [];
}
