import path from 'node:path';
import { root } from '../root.ts';
import type { Column } from './columns.ts';
import { oneOf, slug, text } from './columns.ts';
import { type RowError, readTable } from './table.ts';

/** What a name in a data file can be the name of. */
export type NameKind = 'specialty' | 'site' | 'operatingRegion' | 'trainingRegion' | 'agreementArea';

/** The alias table: every name used in any data file, and the id it means. */
export interface Names {
  /** A column that holds a name of this kind and is read as its id. Ids themselves are names too. */
  column(kind: NameKind): Column<string>;
  find(kind: NameKind, name: string): string | undefined;
  /** Every name of that kind with its id. */
  all(kind: NameKind): { name: string; id: string }[];
  errors: RowError[];
}

/** Reads `aliases.csv`. The same name twice for one kind is an error, so that a name means one thing. */
export function readNames(folder: string): Names {
  const table = readTable(
    folder,
    'aliases.csv',
    {
      kind: oneOf<NameKind>('specialty', 'site', 'operatingRegion', 'trainingRegion', 'agreementArea'),
      alias: text,
      id: slug,
      source: text,
    },
    ['kind', 'alias'],
  );
  const ids = new Map<string, string>();
  const known = new Map<NameKind, Set<string>>();
  for (const row of table.rows) {
    ids.set(`${row.kind} ${row.alias}`, row.id);
    ids.set(`${row.kind} ${row.id}`, row.id);
    known.set(row.kind, (known.get(row.kind) ?? new Set()).add(row.id));
  }
  const find = (kind: NameKind, name: string) => ids.get(`${kind} ${name}`);
  return {
    errors: table.errors,
    find,
    all: (kind) => table.rows.filter((row) => row.kind === kind).map(({ alias, id }) => ({ name: alias, id })),
    column: (kind) => ({
      read(cell) {
        const id = find(kind, cell);
        if (id !== undefined) return { value: id };
        return { code: 'unknownName', params: { value: cell, kind, allowed: [...(known.get(kind) ?? [])].sort().join(', ') } };
      },
    }),
  };
}

let known: Names | null = null;

/** The names that stand in the checkout's own table, read once. */
export function knownNames(): Names {
  known ??= readNames(path.join(root, 'data'));
  return known;
}
