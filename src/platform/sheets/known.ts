/** What every kind of spreadsheet needs to know: other names of things, training regions, first and last days. */
import { knownNames, type NameKind } from '../files/names.ts';
import type { Language } from './kind.ts';
import { type NamedThing, nameColumn } from './named.ts';
import { mark } from './rows.ts';

/** The names that the table of aliases has for a thing. */
export const otherNames = (kind: NameKind, id: string): string[] =>
  knownNames()
    .all(kind)
    .filter((one) => one.id === id)
    .map(({ name }) => name);

const shortest = (names: string[]): string | undefined => [...names].sort((a, b) => a.length - b.length)[0];

/** The training regions' short names, by id. */
export const regionName: Record<string, string> = Object.fromEntries(
  ['ost', 'syd', 'nord'].map((id) => [id, shortest(otherNames('trainingRegion', id)) ?? id]),
);

export const regionColumn = nameColumn(
  Object.entries(regionName).map(([id, name]) => ({ id, name, others: otherNames('trainingRegion', id) })),
);

export const specialtyThings = (rows: readonly { id: string; name: string; nameEn: string }[]): NamedThing[] =>
  rows.map(({ id, name, nameEn }) => ({ id, name, others: [nameEn, ...otherNames('specialty', id)] }));

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
/** A last day becomes the first day it no longer holds, and back. */
export const dayAfter = (day: string): string => shifted(day, 1);
export const dayBefore = (day: string): string => shifted(day, -1);

/** The headers that a template's columns may have: those of every language; the first column's with the template's mark too. */
export const headersOf = <Key extends string>(
  kind: { id: string; version: number; texts: Record<Language, { columns: Record<string, { header: string }> }> },
  keys: readonly Key[],
): Record<Key, string[]> =>
  Object.fromEntries(
    keys.map((key) => {
      const headers = Object.values(kind.texts).map(({ columns }) => columns[key]?.header ?? key);
      return [key, key === 'id' ? headers.flatMap((header) => [header, `${header} (${mark(kind.id, kind.version)})`]) : headers];
    }),
  ) as Record<Key, string[]>;
