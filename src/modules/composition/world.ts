import { firstDay } from '../../kernel/month.ts';
import type { Db } from '../../platform/db/db.ts';
import { insertRows, type RowError } from '../../platform/files/index.ts';
import { saveCapacity } from '../organisation/world.ts';
import { readAgreements } from './world/agreements.ts';
import { makeCompositions, readCompositions } from './world/compositions.ts';
import { construct } from './world/construct.ts';
import { type Patterns, readPatterns } from './world/patterns.ts';

async function savePatterns(db: Db, rows: Omit<Patterns, 'errors'>): Promise<void> {
  await insertRows(
    db,
    'composition.pattern',
    {
      id: 'text',
      specialty: 'text',
      training_region: 'text',
      name: 'text',
      valid: 'daterange',
      months: 'int',
      site_count: 'int',
      site_months: 'int',
      site_reason: 'text',
      shortest: 'int',
      pure: 'boolean',
      source: 'text',
      constructed: 'boolean',
    },
    rows.patterns,
    'id',
  );
  await insertRows(
    db,
    'composition.pattern_element',
    {
      pattern: 'text',
      position: 'int',
      kind: 'text',
      name: 'text',
      months: 'int[]',
      competence: 'text',
      units: 'text[]',
      same_unit_as: 'int',
    },
    rows.elements,
    'pattern, position',
  );
  const needs = { pattern: 'text', competence_group: 'text', months: 'int' };
  await insertRows(db, 'composition.pattern_competence', needs, rows.competences, 'pattern, competence_group');
}

/** Agreements, implementation principles and the patterns that sources tell, new or brought up to date; nothing when a row is wrong. */
export async function loadReference(db: Db, data: string): Promise<RowError[]> {
  const agreed = readAgreements(data);
  const patterns = readPatterns(data, '');
  const errors = [...agreed.errors, ...patterns.errors];
  if (errors.length > 0) return errors;
  const valid = { valid: 'daterange', source: 'text' };
  await insertRows(
    db,
    'composition.agreement',
    { id: 'text', name: 'text', training_region: 'text', areas: 'text[]', home_area: 'text', constructed: 'boolean', ...valid },
    agreed.agreements,
    'id',
  );
  await insertRows(
    db,
    'composition.agreement_share',
    {
      agreement: 'text',
      specialty: 'text',
      area: 'text',
      low: 'int',
      high: 'int',
      aim: 'int',
      in_overall: 'boolean',
      start_end: 'boolean',
      both_areas: 'boolean',
      reason: 'text',
      source: 'text',
      constructed: 'boolean',
    },
    agreed.shares,
    "agreement, coalesce(specialty, '')",
  );
  const principle = { id: 'text', name: 'text', text: 'text', decided_on: 'date', measure: 'text', ...valid };
  await insertRows(db, 'composition.principle', principle, agreed.principles, 'id');
  await savePatterns(db, patterns);
  return [];
}

/** Constructed patterns, approvals with their places, and the places of the start years 2023–2027 with their occupancy. */
export async function loadDemonstration(db: Db, data: string): Promise<RowError[]> {
  const world = construct(data);
  const compositions = readCompositions(data);
  const errors = [...world.errors, ...compositions.errors];
  if (errors.length > 0) return errors;
  // a composition in effect makes these itself
  const places = world.places.filter(
    ({ template: { specialty, trainingRegion }, year }) =>
      !compositions.rows.some((one) => one.specialty === specialty && one.training_region === trainingRegion && one.year === year),
  );
  await savePatterns(db, world.patterns);
  await saveCapacity(db, world.approvals, world.ceilings);
  const source = 'Konstrueret: et forløb efter specialets mønster på demonstrationsverdenens afdelinger';
  await insertRows(
    db,
    'composition.place',
    {
      id: 'text',
      training_region: 'text',
      specialty: 'text',
      start_year: 'int',
      starts_on: 'date',
      number: 'int',
      state: 'text',
      source: 'text',
      constructed: 'boolean',
    },
    places.map(({ id, template, year, start, filled }) => ({
      id,
      training_region: template.trainingRegion,
      specialty: template.specialty,
      start_year: year,
      starts_on: firstDay(start),
      number: template.no,
      state: filled ? 'filled' : 'unfilled',
      source,
      constructed: true,
    })),
  );
  const columns = { place: 'text', position: 'int', unit: 'text', step: 'text', period: 'daterange', tenths: 'int', note: 'text' };
  const rows = places.flatMap(({ id, stretches }) =>
    stretches.map(({ seat, from, to, tenths, note }, index) => {
      const period = `[${firstDay(from)},${firstDay(to)})`;
      return { place: id, position: index + 1, unit: seat.unit, step: seat.step, period, tenths, note };
    }),
  );
  await insertRows(db, 'composition.occupancy', columns, rows);
  await makeCompositions(db, compositions.rows, world.templates);
  return [];
}
