/**
 * `npm run -s videre -- <command>`: standard output is the result alone; exit 0 done, 1 refused, 2 wrong use.
 */
import { parseArgs } from 'node:util';
import { SetupError } from '../platform/config.ts';
import { startSentences } from '../platform/start-messages.ts';
import { Refused, WrongUse } from './commands/refused.ts';

const usage = `videre migrate
videre worker
videre verify-log [--head nummer:kæde]
videre verify-seals
videre openapi > openapi.json
videre administrator --name "Fornavn Efternavn"
videre matrix
videre problem --training-region ost|syd|nord --year ÅÅÅÅ [--specialties a,b] > problem.json
videre generate --size specialty|region|nation|years [--seed N] [--tight] [--rich] [--unfilled] > problem.json
videre compose problem.json|nation.json [--seed N] [--workers N] > plan.json
videre check problem.json|nation.json plan.json|answer.json [change.json] [plan.json]
videre assign problem.json plan.json > practices.json
videre whatif problem.json|nation.json plan.json change.json [--seed N] [--workers N] > answer.json
videre replan problem.json plan.json change.json > answer.json
videre explain problem.json [plan.json] [--wishes placed,share,…] > explanation.json
videre forecast run scenario.json [--runs N] [--seed N] [--workers N] [--out result.json]
videre forecast fit history.csv --to ÅÅÅÅ [--geography regions.csv] [--out result.json]
videre forecast backtest history.csv --train-to ÅÅÅÅ [--geography regions.csv] [--out result.json]
videre forecast check scenario.json|history.csv [--geography regions.csv]
videre forecast template [scenario.json] > rates.csv
videre forecast load rates.csv scenario.json > scenario2.json`;

type Command = (given: Given) => Promise<string>;

/** Each is loaded when it is called: checking a plan does not wait for what the server needs. */
const commands: Record<string, () => Promise<Command>> = {
  migrate: async () => (await import('./commands/migrate.ts')).migrateCommand,
  worker: async () => (await import('./commands/worker.ts')).workerCommand,
  'verify-log': async () => (await import('./commands/verify-log.ts')).verifyLogCommand,
  'verify-seals': async () => (await import('./commands/verify-seals.ts')).verifySealsCommand,
  openapi: async () => (await import('./commands/openapi.ts')).openApiCommand,
  administrator: async () => (await import('./commands/administrator.ts')).administratorCommand,
  matrix: async () => (await import('./commands/matrix.ts')).matrixCommand,
  problem: async () => (await import('./commands/problem.ts')).problemCommand,
  generate: async () => (await import('./commands/generate.ts')).generateCommand,
  compose: async () => (await import('./commands/composer.ts')).composeCommand,
  check: async () => (await import('./commands/composer.ts')).checkCommand,
  assign: async () => (await import('./commands/assign.ts')).assignCommand,
  whatif: async () => (await import('./commands/change.ts')).whatIfCommand,
  replan: async () => (await import('./commands/change.ts')).replanCommand,
  explain: async () => (await import('./commands/explain.ts')).explainCommand,
  forecast: async () => (await import('./commands/forecast.ts')).forecastCommand,
};

export interface Given {
  files: string[];
  options: Record<string, string | undefined>;
}

const optionNames = {
  'training-region': { type: 'string' },
  year: { type: 'string' },
  name: { type: 'string' },
  specialties: { type: 'string' },
  wishes: { type: 'string' },
  seed: { type: 'string' },
  to: { type: 'string' },
  out: { type: 'string' },
  'train-to': { type: 'string' },
  geography: { type: 'string' },
  runs: { type: 'string' },
  size: { type: 'string' },
  workers: { type: 'string' },
  tight: { type: 'boolean' },
  rich: { type: 'boolean' },
  unfilled: { type: 'boolean' },
  head: { type: 'string' },
} as const;

function given(args: string[]): Given {
  try {
    const { values, positionals } = parseArgs({ args, options: optionNames, allowPositionals: true });
    return { files: positionals, options: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])) };
  } catch (fault) {
    const option = /'(-[^']*)'/.exec((fault as Error).message)?.[1] ?? args.join(' ');
    throw new WrongUse(`Tilvalget ${option} kan ikke bruges her. / The option ${option} cannot be used here.`);
  }
}

/** To standard output: that nobody reads on is no fault, a full disk is. */
function written(result: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.once('error', ({ code }: NodeJS.ErrnoException) => {
      if (code !== 'EPIPE') {
        console.error(`Resultatet kunne ikke skrives (${code}). / The result could not be written.`);
        process.exitCode = 1;
      }
      resolve();
    });
    process.stdout.write(result, (fault) => {
      if (!fault) resolve();
    });
  });
}

async function main([name = '', ...args]: string[]): Promise<number> {
  if (name === 'help' || [name, ...args].includes('--help')) {
    console.log(usage);
    return 0;
  }
  try {
    const command = commands[name];
    if (!command)
      throw new WrongUse(name ? `Ukendt kommando «${name}». / Unknown command “${name}”.` : 'Hvilken kommando? / Which command?');
    const result = await (await command())(given(args));
    await written(result);
    return Number(process.exitCode ?? 0);
  } catch (fault) {
    if (fault instanceof WrongUse) console.error(`${fault.message}\n\n${usage}`);
    else if (fault instanceof SetupError) console.error(startSentences(fault.code, fault.params).join('\n'));
    else if (fault instanceof Refused) {
      if (fault.output) await written(fault.output);
      console.error(fault.message);
    } else throw fault;
    return fault instanceof WrongUse ? 2 : 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
