/** `npm start`: opens the database, starts the worker, serves the pages; ends tidily however it is ended. */
import { type ChildProcess, fork } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { type Config, readConfig, SetupError, todayIn } from '../platform/config.ts';
import { faultDetails, log } from '../platform/log.ts';
import { startSentences } from '../platform/start-messages.ts';
import { type Installation, migrateServer, openEmbedded, serverInstallation } from './database.ts';
import { holdFolder, releaseFolder, waitForFolder } from './lock.ts';
import { watchParents } from './parent.ts';
import { root } from './root.ts';
import { type Serving, serve } from './serve.ts';

/** Seconds since the command was given: the runner is this very process. */
const say = (text: string): void => console.log(`[${process.uptime().toFixed(1).padStart(5)} s] ${text}`);
const steps = {
  database: 'Starter databasen … / Starting the database …',
  migrate: 'Bringer databasen i orden … / Bringing the database up to date …',
  reference: 'Indlæser Danmarks grunddata … / Loading the reference data of Denmark …',
  demonstration: 'Bygger en fiktiv demonstrationsverden … / Building a fictional demonstration world …',
};
const step = (name: keyof typeof steps): void => say(steps[name]);

let stopping = false;
let worker: ChildProcess | null = null;
let serving: Serving | null = null;
let installation: Installation | null = null;

async function main(config: Config): Promise<void> {
  if (config.server && !config.signIn) throw new SetupError('issuerMissing');
  await portIsFree(config);
  installation = config.server ? await onServer(config.server) : await onEmbedded(config);
  serving = await serve(installation, { root, host: config.host, port: config.port, signIn: config.signIn, today: () => todayIn(config) });
  if (!config.server) holdFolder(config.dataFolder, serving.address);
  startWorkerProcess(installation);
  say(`Videre er klar: / Videre is ready: ${serving.address}`);

  async function onServer(addresses: NonNullable<Config['server']>): Promise<Installation> {
    await migrateServer(addresses, root, step);
    return serverInstallation(addresses);
  }

  async function onEmbedded({ dataFolder }: Config): Promise<Installation> {
    await waitForFolder(dataFolder);
    const opened = await openEmbedded({ dataFolder }, root, step);
    opened.cluster?.onExit(() => void stop('databasen stoppede / the database ended', 1));
    return opened;
  }
}

/** Asked first: a taken port should not cost a start of the database. */
function portIsFree({ host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', ({ code }: NodeJS.ErrnoException) =>
      reject(
        code === 'EADDRINUSE'
          ? new SetupError('portInUse', { port })
          : new SetupError('noAccessToPort', { host, port, reason: code ?? '' }),
      ),
    );
    probe.listen({ host, port }, () => probe.close(() => resolve()));
  });
}

/** The worker ends when its channel to us closes, also when we are killed; if it ends by itself it is started again. */
function startWorkerProcess(on: Installation): void {
  worker = fork(path.join(root, 'dist/worker.js'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  worker.send({ app: on.app, worker: on.worker });
  worker.once('exit', (code) => {
    if (stopping) return;
    log('warn', 'worker ended, starting another', { code });
    setTimeout(() => !stopping && startWorkerProcess(on), 1_000);
  });
}

async function stop(reason: string | null, code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  if (reason) say(`Stopper (${reason}) … / Stopping …`);
  // a search saves its best plan at least once a second, so the worker may be ended at once if it does not end by itself
  const ended = worker && new Promise((resolve) => worker?.once('exit', resolve));
  worker?.kill('SIGTERM');
  const hard = setTimeout(() => worker?.kill('SIGKILL'), 3_000);
  await serving?.stop().catch((fault) => log('error', 'stopping', faultDetails(fault)));
  await ended;
  clearTimeout(hard);
  await installation?.cluster?.stop();
  if (installation?.embedded) releaseFolder(readConfig(process.env).dataFolder);
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(signal, 0));
watchParents(() => void stop('npm er væk / npm is gone', 1));
process.on('unhandledRejection', (fault) => log('error', 'unhandled rejection', faultDetails(fault)));

try {
  await main(readConfig(process.env));
} catch (fault) {
  if (!(fault instanceof SetupError)) throw fault;
  for (const sentence of startSentences(fault.code, fault.params)) console.error(sentence);
  await stop(null, 1);
}
