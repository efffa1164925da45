/** The files that forecasting is given: a scenario, or a table of cells; refused in words. */
import { readScenario, type Scenario } from '../../engines/forecast/index.ts';
import type { Fault } from '../../kernel/fault.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { forecastErrorText } from '../../modules/forecasting/ui/file-refusals.ts';
import { readDelimited } from '../../platform/sheets/delimited.ts';
import { readBytes, readJson } from './files.ts';
import { Refused } from './refused.ts';

export function scenarioIn(file: string): { json: unknown; scenario: Scenario } {
  const json = readJson(file);
  const read = readScenario(json);
  if ('errors' in read) throw refusedFor(file, read.errors);
  return { json, scenario: read.scenario };
}

export function linesIn(file: string) {
  const sheet = readDelimited(readBytes(file), MOST_ROWS);
  if (isRefusal(sheet)) throw new Refused(`${file}: filen er ikke en tabel i tekst (CSV). / The file is not a table as text (CSV).`);
  return sheet.lines;
}

const MOST_ROWS = 1_000_000;

export const refusedFor = (file: string, errors: readonly Fault[]): Refused =>
  new Refused(
    errors
      .slice(0, 20)
      .map((error) => `${file}: ${forecastErrorText(error)}`)
      .join('\n'),
  );
