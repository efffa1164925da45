/** The modules in their one order: a module imports, and refers by foreign key to, only those above it. */
import path from 'node:path';
import type { Migration } from '../platform/db/migrate.ts';
import { readMigrations } from '../platform/db/migrate.ts';

export const moduleOrder = [
  'curricula',
  'organisation',
  'people',
  'councils',
  'hearings',
  'assents',
  'dimensioning',
  'composition',
  'forecasting',
  'imports',
] as const;

/** All migrations in order; `root` is the checkout. */
export function allMigrations(root: string): Migration[] {
  return readMigrations([
    { name: 'platform', folder: path.join(root, 'src/platform/db/migrations') },
    ...moduleOrder.map((name) => ({ name, folder: path.join(root, 'src/modules', name, 'migrations') })),
  ]);
}
