/** `forecast template` and `load`: the file in which register tables are filled in, and a scenario with them. */
import path from 'node:path';
import { loadRates, rateColumns, type Scenario, templateRows } from '../../engines/forecast/index.ts';
import { csvText } from '../../kernel/sheet.ts';
import { root } from '../../platform/root.ts';
import { linesIn, refusedFor, scenarioIn } from './forecast-files.ts';

const danish = path.join(root, 'data', 'forecast_scenario_dk.json');

/** A line for each table of a scenario, or of the Danish starting point, as Danish Excel opens it. */
export function template(file = danish): string {
  const columns = rateColumns.map((header) => ({ header, value: (row: Partial<Record<typeof header, string>>) => row[header] }));
  return csvText(columns, templateRows(scenarioIn(file).scenario));
}

export function load(rates: string, file: string): Scenario {
  const read = loadRates(scenarioIn(file).scenario, linesIn(rates));
  if ('errors' in read) throw refusedFor(rates, read.errors);
  return read.scenario;
}
