/** Register tables into a scenario: whole tables with their sources, or nothing and every fault by row and column. */
import { expect, test } from 'vitest';
import { generateScenario } from '../generate.ts';
import { project } from '../project/fast.ts';
import { readScenario } from '../read-scenario.ts';
import type { Scenario } from '../scenario.ts';
import { columns } from './cells.ts';
import { loadRates } from './load.ts';
import { templateRows } from './template.ts';

const size = { specialties: 2, areas: 2, trainingRegions: 1, ages: { from: 30, to: 75 }, years: { from: 2025, to: 2030 }, waiting: true };
const scenario = generateScenario(size, 1);
const names = ['table', 'specialty', 'sex', 'ages', 'value', 'low', 'high', 'basis', 'source', 'year', 'n'];
const file = (...rows: string[]) => [names.join(';'), ...rows].map((text, at) => ({ line: at + 1, cells: text.split(';') }));
const load = (...rows: string[]) => loadRates(scenario, file(...rows));
const faults = (...rows: string[]) => {
  const read = load(...rows);
  return 'errors' in read ? read.errors.map(({ path, code }) => [path, code]) : [];
};
const loaded = (read: ReturnType<typeof loadRates>): Scenario => {
  if ('errors' in read) throw new Error(JSON.stringify(read.errors));
  return read.scenario;
};
const all = 'exits/retirement;;;;0,03;0,01;0,08;measured;Bevægelsesregisteret;2024;5000';

test('a table has the rows of the file, each with its source, and is run; the rest is as it was, the given scenario too', () => {
  const before = JSON.stringify(scenario);
  const now = loaded(load(all, 'exits/retirement;s1;K;66-75;0,3;0.2;0,4;assumption;Skøn;;'));
  expect(now.exits.retirement).toEqual({
    ...scenario.exits.retirement,
    ...{ basis: 'assumption', source: 'Bevægelsesregisteret (2024); Skøn', year: null, n: null },
    rows: [
      { value: 0.03, low: 0.01, high: 0.08, source: 'Bevægelsesregisteret', year: 2024, n: 5000 },
      { specialty: 's1', sex: 'f', ages: [66, 75], value: 0.3, low: 0.2, high: 0.4, source: 'Skøn' },
    ],
  });
  expect({ ...now, exits: { ...now.exits, retirement: scenario.exits.retirement } }).toEqual(scenario);
  expect(JSON.stringify(scenario)).toBe(before);
  const headsOf = (one: Scenario) => JSON.stringify(project(one));
  expect(headsOf(now)).not.toBe(headsOf(scenario));
  expect(readScenario(JSON.parse(JSON.stringify(now)))).toHaveProperty('scenario');
});

test('people at the beginning and who they are that enter; one source is the whole table’s', () => {
  const counts = scenario.base.rows.map(
    ({ specialty, area, sex, age }) => `base;${specialty};${area};${sex};${age};7;measured;Register;2025;7`,
  );
  const header = ['table', 'specialty', 'area', 'sex', 'ages', 'value', 'basis', 'source', 'year', 'n'];
  const now = loaded(
    loadRates(
      scenario,
      [header.join(';'), ...counts].map((text, at) => ({ line: at + 1, cells: text.split(';') })),
    ),
  );
  expect(now.base).toMatchObject({ basis: 'measured', source: 'Register', year: 2025, n: 7 * counts.length });
  expect(now.base.rows).toEqual(scenario.base.rows.map((row) => ({ ...row, people: 7 })));
  const entering = loaded(load('entry/completed;;f;35-39;0,6;;;measured;R;2024;9', 'entry/completed;;m;38;0,4;;;measured;R;2024;6'));
  expect(entering.entry.completed.rows).toEqual([
    { sex: 'f', ages: [35, 39], share: 0.6 },
    { sex: 'm', ages: [38, 38], share: 0.4 },
  ]);
  expect(faults('entry/completed;;f;35-39;0,6;;;measured;R;2024;9')).toEqual(
    expect.arrayContaining([['/entry/completed', 'shares.entry']]),
  );
});

test.each([
  ['an unknown table', 'exits/flight;;;;0,03;0,01;0,08;measured;R;;', 'table', 'rates.table'],
  ['an unknown specialty', 'exits/retirement;x;;;0,03;0,01;0,08;measured;R;;', 'specialty', 'unknown.specialties'],
  ['a rate above 1', 'exits/retirement;s1;;;3;0,01;4;measured;R;;', 'value', 'rate.bounds'],
  ['an interval that does not hold the value', 'exits/retirement;s1;;;0,03;0,04;0,08;measured;R;;', '', 'interval.outside'],
  ['no interval', 'exits/retirement;s1;;;0,03;;;measured;R;;', '', 'interval.missing'],
  ['no source', 'exits/retirement;s1;;;0,03;0,01;0,08;measured;;;', 'source', 'history.missing'],
  ['no basis', 'exits/retirement;s1;;;0,03;0,01;0,08;;R;;', 'basis', 'history.missing'],
  ['a made-up basis', 'exits/retirement;s1;;;0,03;0,01;0,08;official;R;;', 'basis', 'rates.basis'],
  ['a decision among what is measured', 'exits/retirement;s1;;;0,03;;;decision;R;;', 'basis', 'rates.decision'],
  ['no figure', 'exits/retirement;s1;;;;0,01;0,08;measured;R;;', 'value', 'history.missing'],
  ['per cent', 'exits/retirement;s1;;;3 %;0,01;0,08;measured;R;;', 'value', 'rates.number'],
  ['thousands or decimals', 'arrivals;s1;;;1.234;1;2000;measured;R;;', 'value', 'rates.unclear'],
  ['ages in words', 'exits/retirement;s1;;old;0,03;0,01;0,08;measured;R;;', 'ages', 'rates.span'],
  ['another sex', 'exits/retirement;s1;x;;0,03;0,01;0,08;measured;R;;', 'sex', 'rates.sex'],
  ['a division that the table does not have', 'training/fill;s1;f;;0,9;0,8;1;measured;R;;', 'sex', 'row.key'],
  ['the same twice', all, '', 'row.twice'],
  ['a year of two digits', 'exits/retirement;s1;;;0,03;0,01;0,08;measured;R;24;', 'year', 'history.year'],
])('%s is told at its place', (_what, row, column, code) => {
  expect(faults(all, row)).toContainEqual([column ? `row 3, column ${column}` : 'row 3', code]);
});

test('a cell that no row names, a file with nothing in it, and a column that is not known', () => {
  expect(faults('exits/retirement;s1;;;0,03;0,01;0,08;measured;R;;')).toEqual([['/exits/retirement', 'table.gap']]);
  expect(faults('exits/retirement;;;;;;;;;;')).toEqual([['row 2', 'history.empty']]);
  const read = loadRates(scenario, [{ line: 1, cells: ['table', 'figure'] }]);
  expect('errors' in read && read.errors.map(({ code }) => code)).toContain('history.columnUnknown');
});

test('the template names every table once, and lines nobody filled in change nothing', () => {
  const rows = templateRows(scenario);
  expect(new Set(rows.map(({ table }) => table)).size).toBe(rows.length);
  expect(rows.map(({ table }) => table)).toEqual(
    expect.arrayContaining(['base', 'entry/arrived', 'exits/retirement', 'introduction/fill']),
  );
  const lines = [[...columns], ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map((cells, at) => ({
    line: at + 1,
    cells,
  }));
  const filled = columns.map(
    (column) => ({ table: 'exits/death', value: '0,01', low: '0', high: '0,02', basis: 'measured', source: 'R' })[column as string] ?? '',
  );
  const now = loaded(loadRates(scenario, [...lines, { line: 99, cells: filled }]));
  expect({ ...now, exits: { ...now.exits, death: scenario.exits.death } }).toEqual(scenario);
  expect(now.exits.death.rows).toEqual([{ value: 0.01, low: 0, high: 0.02, source: 'R' }]);
});
