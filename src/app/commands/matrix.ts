import type { Given } from '../cli.ts';
import { type Permission, permissions } from '../permissions.ts';
import { WrongUse } from './refused.ts';

const columns = ['route', 'role', 'scope', 'answer'] as const satisfies (keyof Permission)[];

/** Who may do what, as CSV; no value in it needs quotes. */
export async function matrixCommand({ files }: Given): Promise<string> {
  if (files.length > 0) throw new WrongUse('matrix tager intet. / matrix takes nothing.');
  return [columns, ...permissions().map((row) => columns.map((column) => row[column]))].map((line) => `${line.join(',')}\n`).join('');
}
