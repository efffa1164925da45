/** `forecast run`: files in, results out; no database. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { project, readScenario, VERSION } from '../../engines/forecast/index.ts';
import { canonicalJson } from '../../kernel/canonical.ts';
import type { Given } from '../cli.ts';
import { placeOf, readJson } from './files.ts';
import { forecastErrorText } from './forecast-errors.ts';
import { Refused, WrongUse } from './refused.ts';

type Work = (file: string, options: Given['options']) => unknown;

const works: Record<string, Work> = { run };

export async function forecastCommand({ files: [name = '', file, ...more], options }: Given): Promise<string> {
  const work = works[name];
  if (!work || !file || more.length > 0) {
    const names = Object.keys(works).join(', ');
    throw new WrongUse(`Skriv forecast, så ét af ${names}, så én fil. / Write forecast, then one of ${names}, then one file.`);
  }
  const text = `${JSON.stringify(work(file, options), null, 1)}\n`;
  if (options.out === undefined) return text;
  try {
    writeFileSync(placeOf(options.out), text);
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    throw new Refused(`${options.out}: filen kan ikke skrives (${code}). / The file cannot be written.`);
  }
  return '';
}

/** The scenario projected, under the hash of what went in. */
function run(file: string): unknown {
  const json = readJson(file);
  const read = readScenario(json);
  if ('errors' in read)
    throw new Refused(
      read.errors
        .slice(0, 20)
        .map((error) => `${file}: ${forecastErrorText(error)}`)
        .join('\n'),
    );
  const { scenario } = read;
  const inputsSha256 = createHash('sha256').update(canonicalJson(json)).digest('hex');
  return { schema: 'videre-forecast-projection/1', scenario: scenario.name, version: VERSION, inputsSha256, ...project(scenario) };
}
