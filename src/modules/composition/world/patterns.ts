import {
  type Column,
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
} from '../../../platform/files/index.ts';
import { readCurricula } from '../../curricula/world/read.ts';

export interface PatternElementRow {
  pattern: string;
  position: number;
  kind: 'own' | 'side';
  name: string;
  months: number[];
  competence: string | null;
  units: string[] | null;
  same_unit_as: number | null;
}

export interface PatternRow {
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

/** `side:psykiatri=6` → the group and its months. */
const sideStay: Column<{ group: string; months: number }> = {
  read(cell) {
    const match = /^(side:[a-z]+)=(\d+)$/.exec(cell);
    if (match?.[1] === undefined) return { code: 'notAllowed', params: { value: cell, allowed: 'side:psykiatri=6' } };
    return { value: { group: match[1], months: Number(match[2]) } };
  },
};

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
  const reference = (row: { file: string; row: number }, column: string, value: string, table: string) =>
    errors.push({ file: row.file, row: row.row, column, code: 'unknownReference', params: { value, table } });
  for (const row of elements.rows) {
    if (!known.has(row.pattern)) reference(row, 'pattern', row.pattern, `${folder}patterns.csv`);
    if (row.competence !== null && !groups.has(row.competence)) reference(row, 'competence', row.competence, 'competence_groups.csv');
  }
  for (const row of competences.rows) {
    if (!known.has(row.pattern)) reference(row, 'pattern', row.pattern, `${folder}patterns.csv`);
    if (!groups.has(row.competence_group)) reference(row, 'competence_group', row.competence_group, 'competence_groups.csv');
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

const steps = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, Math.floor((to - from) / 6) + 1) }, (_, index) => from + index * 6);

/**
 * Specialties whose way no source tells: two constructed patterns each, A – B and A – B – A (start and end in the same department, another
 * in between), with the side stays after the first part, and at least `hse_months` at a highly specialised department.
 */
export function readGeneralPatterns(data: string): Patterns {
  const names = readNames(data);
  const { specialties, groups } = readCurricula(data);
  const table = readTable(
    data,
    'demo/general_patterns.csv',
    {
      specialty: names.column('specialty'),
      training_region: optional(names.column('trainingRegion')),
      hse_months: integer(0, 36),
      sides: list(sideStay),
    },
    ['specialty', 'training_region'],
  );
  const result: Patterns = { patterns: [], elements: [], competences: [], errors: [...names.errors, ...table.errors] };
  for (const row of table.rows) {
    const months = specialties.find((one) => one.id === row.specialty)?.main_months ?? 0;
    const own = months - row.sides.reduce((sum, side) => sum + side.months, 0);
    const shapes = [
      { tail: 'ab', name: 'A – B', parts: [steps(12, own - 12), steps(12, own - 12)] },
      { tail: 'aba', name: 'A – B – A', parts: [[12, 18, 24], steps(12, own - 24), [12, 18, 24]] },
    ];
    for (const { tail, name, parts } of shapes) {
      const id = [row.specialty, row.training_region, tail].filter((part) => part !== null).join('-');
      const { specialty, training_region } = row;
      const rules = { months, site_count: 2, site_months: 12, site_reason: null, shortest: 6, pure: false };
      const source =
        'Konstrueret: ingen kilde fortæller specialets mønster; to steder à 12 måneder og 6 måneder som mindste periode er regler (BEK 96/2018)';
      result.patterns.push({
        id,
        specialty,
        training_region,
        name,
        valid: period('2020-01-01', null),
        ...rules,
        source,
        constructed: true,
      });
      if (row.hse_months > 0) result.competences.push({ pattern: id, competence_group: `${specialty}:hse`, months: row.hse_months });
      const stays = row.sides.map(({ group, months: length }) => {
        const stay = groups.find((one) => one.id === group)?.name.replace(' (sideuddannelse)', '') ?? group;
        return { kind: 'side' as const, name: stay, months: [length], competence: group, same_unit_as: null };
      });
      const owns = parts.map((lengths, index) => {
        const place = index === 1 ? 'Afdeling B' : 'Afdeling A';
        return { kind: 'own' as const, name: place, months: lengths, competence: null, same_unit_as: index === 2 ? 1 : null };
      });
      const ordered = [...owns.slice(0, 1), ...stays, ...owns.slice(1)];
      result.elements.push(...ordered.map((element, index) => ({ ...element, pattern: id, position: index + 1, units: null })));
    }
  }
  return result;
}
