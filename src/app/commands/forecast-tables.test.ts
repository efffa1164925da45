/** The template as a spreadsheet writes it back, into the Danish starting point. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Scenario } from '../../engines/forecast/index.ts';
import { root } from '../../platform/root.ts';
import { forecastCommand } from './forecast.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'videre-tables-'));
afterAll(() => rmSync(folder, { recursive: true }));
const scenario = path.join(root, 'data', 'forecast_scenario_dk.json');
const rates = path.join(folder, 'rates.csv');
const empty = await forecastCommand({ files: ['template'], options: {} });
const filled = (value: string) =>
  empty.replace('training/completion;;;;;;;;;;;;;;;;', `training/completion;;;;;;;;;${value};0,88;0,99;measured;Opgørelse;2025;412;`);
const load = (text: string) => {
  writeFileSync(rates, text);
  return forecastCommand({ files: ['load', rates, scenario], options: {} });
};

it('one figure filled in: that table has it with its source, all else is as it was', async () => {
  expect(empty.startsWith('\ufefftable;specialty;training_region;')).toBe(true);
  const before = JSON.parse(readFileSync(scenario, 'utf8')) as Scenario;
  const { training, ...rest } = JSON.parse(await load(filled('0,95'))) as Scenario;
  expect(training.completion).toEqual({
    ...before.training.completion,
    ...{ basis: 'measured', source: 'Opgørelse', year: 2025, n: 412 },
    rows: [{ value: 0.95, low: 0.88, high: 0.99, source: 'Opgørelse', year: 2025, n: 412 }],
  });
  expect({ ...rest, training: { ...training, completion: before.training.completion } }).toEqual(before);
});

it('refused in words, by row and column', async () => {
  await expect(load(filled('1,95'))).rejects.toThrow(/row \d+, column value: 1.95 er ikke en andel.* \/ 1.95 is not a share/);
  await expect(load(empty)).rejects.toThrow(/row 2: filen har ingen rækker/);
  await expect(forecastCommand({ files: ['load', rates], options: {} })).rejects.toThrow(/load med to filer/);
});
