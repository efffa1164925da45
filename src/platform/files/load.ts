import type { Db } from '../db/db.ts';

/** A daterange as text; an empty end means until further notice. */
export const period = (from: string, to: string | null): string => `[${from},${to ?? ''})`;

/**
 * Many rows into one table with one statement. `columns` names each column and its type.
 * `key` (columns or an expression): a row that stands there already is brought up to date; without it, a repeated row is a fault.
 */
export async function insertRows<Row extends object>(
  db: Db,
  table: string,
  columns: Record<keyof Row & string, string>,
  rows: readonly Row[],
  key?: string,
): Promise<void> {
  const names = Object.keys(columns);
  const typed = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
  const keys = new Set(key?.split(',').map((one) => one.trim()));
  const others = names.filter((name) => !keys.has(name)).map((name) => `${name} = excluded.${name}`);
  const update = others.length > 0 ? `update set ${others.join(', ')}` : 'nothing';
  await db.query(
    `insert into ${table} (${names.join(', ')})
     select ${names.join(', ')} from jsonb_to_recordset($1::jsonb) as row (${typed.join(', ')})
     ${key === undefined ? '' : `on conflict (${key}) do ${update}`}`,
    [JSON.stringify(rows)],
  );
}
