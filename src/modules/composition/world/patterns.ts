import {
  date,
  flag,
  integer,
  list,
  oneOf,
  optional,
  period,
  type RowError,
  readNames,
  readTable,
  slug,
  text,
  unknownReference,
} from '../../../platform/files/index.ts';
import { readCurricula } from '../../curricula/world/read.ts';

interface PatternElementRow {
  pattern: string;
  position: number;
  kind: 'own' | 'side';
  name: string;
  months: number[];
  competence: string | null;
  units: string[] | null;
  same_unit_as: number | null;
}

interface PatternRow {
  id: string;
  specialty: string;
  training_region: string | null;
  name: string;
  valid: string;
  months: number;
  site_count: number;
  site_months: number;
  site_reason: string | null;
  shortest: number;
  pure: boolean;
  source: string;
  constructed: boolean;
}

export interface Patterns {
  patterns: PatternRow[];
  elements: PatternElementRow[];
  competences: { pattern: string; competence_group: string; months: number }[];
  errors: RowError[];
}

/** Can the allowed lengths of the elements add up to the whole? */
export function canTotal(lengths: readonly (readonly number[])[], months: number): boolean {
  let sums = new Set([0]);
  for (const element of lengths) sums = new Set([...sums].flatMap((sum) => element.map((length) => sum + length)));
  return sums.has(months);
}

/** Patterns as written in one folder: `patterns.csv`, `pattern_elements.csv`, `pattern_competences.csv`. */
export function readPatterns(data: string, folder: '' | 'demo/'): Patterns {
  const names = readNames(data);
  const patterns = readTable(
    data,
    `${folder}patterns.csv`,
    {
      id: slug,
      specialty: names.column('specialty'),
      training_region: optional(names.column('trainingRegion')),
      name: text,
      from: date,
      to: optional(date),
      months: integer(6, 120),
      site_count: integer(1, 5),
      site_months: integer(0, 60),
      site_reason: optional(text),
      shortest: integer(1, 24),
      pure: flag,
      source: text,
      constructed: flag,
    },
    ['id'],
  );
  const elements = readTable(
    data,
    `${folder}pattern_elements.csv`,
    {
      pattern: slug,
      position: integer(1, 12),
      kind: oneOf('own', 'side'),
      name: text,
      months: list(integer(1, 60)),
      competence: optional(slug),
      units: list(slug),
      same_unit_as: optional(integer(1, 12)),
    },
    ['pattern', 'position'],
  );
  const competences = readTable(
    data,
    `${folder}pattern_competences.csv`,
    { pattern: slug, competence_group: slug, months: integer(1, 120) },
    ['pattern', 'competence_group'],
  );
  const errors = [...names.errors, ...patterns.errors, ...elements.errors, ...competences.errors];
  const known = new Set(patterns.rows.map((row) => row.id));
  const groups = new Set(readCurricula(data).groups.map((group) => group.id));
  for (const row of elements.rows) {
    if (!known.has(row.pattern)) errors.push(unknownReference(row, 'pattern', row.pattern, `${folder}patterns.csv`));
    if (row.competence !== null && !groups.has(row.competence))
      errors.push(unknownReference(row, 'competence', row.competence, 'competence_groups.csv'));
  }
  for (const row of competences.rows) {
    if (!known.has(row.pattern)) errors.push(unknownReference(row, 'pattern', row.pattern, `${folder}patterns.csv`));
    if (!groups.has(row.competence_group))
      errors.push(unknownReference(row, 'competence_group', row.competence_group, 'competence_groups.csv'));
  }
  for (const { id, months, file, row } of patterns.rows) {
    const lengths = elements.rows.filter((element) => element.pattern === id).map((element) => element.months);
    if (!canTotal(lengths, months)) errors.push({ file, row, column: 'months', code: 'notTotal', params: { months } });
  }
  return {
    errors,
    patterns: patterns.rows.map(({ row: _r, file: _f, from, to, ...pattern }) => ({ ...pattern, valid: period(from, to) })),
    elements: elements.rows.map(({ row: _r, file: _f, units, ...element }) => ({ ...element, units: units.length > 0 ? units : null })),
    competences: competences.rows.map(({ pattern, competence_group, months }) => ({ pattern, competence_group, months })),
  };
}
