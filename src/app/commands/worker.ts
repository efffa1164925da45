/** `worker`: one more worker process for the installation, here or on another machine that reaches its database; until it is told to end. */
import { fork } from 'node:child_process';
import path from 'node:path';
import type pg from 'pg';
import { readConfig, SetupError } from '../../platform/config.ts';
import { runningPid } from '../../platform/db/embedded/cluster.ts';
import { serverInstallation } from '../database.ts';
import { watchParents } from '../parent.ts';
import { root } from '../root.ts';
import { Refused } from './refused.ts';

interface Addresses {
  app: pg.PoolConfig;
  worker: pg.PoolConfig;
}

export async function workerCommand(): Promise<string> {
  const { dataFolder } = readConfig({ ...process.env, DATABASE_URL: '', DATABASE_APP_URL: '', DATABASE_WORKER_URL: '' });
  const { app, worker: queue } = workerAddresses(process.env, dataFolder);
  const worker = fork(path.join(root, 'dist/worker.js'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  worker.send({ app, worker: queue });
  process.stderr.write('Arbejderen er i gang; Ctrl-C stopper den. / The worker is at work; Ctrl-C ends it.\n');
  let ending = false;
  const end = (): void => {
    ending = true;
    worker.kill('SIGTERM');
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  watchParents(end);
  const code = await new Promise<number | null>((resolve) => worker.once('exit', resolve));
  if (ending || code === 0) return '';
  throw new Refused(
    'Arbejderen stoppede af sig selv; det, den var i gang med, tager en anden. / The worker ended by itself; another takes what it was at.',
  );
}

/** A server database's own two addresses – the owner's is not needed –, or the embedded one that is running here. */
export function workerAddresses(env: NodeJS.ProcessEnv, dataFolder: string): Addresses {
  const { DATABASE_URL: owner, DATABASE_APP_URL: app, DATABASE_WORKER_URL: worker } = env;
  if (app && worker) {
    const installation = serverInstallation({ owner: '', app, worker });
    return { app: installation.app, worker: installation.worker };
  }
  if (owner || app || worker)
    throw new SetupError('workerAddresses', {
      names: [!app && 'DATABASE_APP_URL', !worker && 'DATABASE_WORKER_URL'].filter(Boolean).join(', '),
    });
  const socket = path.join(dataFolder, 'pg');
  if (runningPid(socket) === null) throw new SetupError('nothingRunning', { folder: dataFolder });
  const as = (user: string): pg.PoolConfig => ({ host: socket, user, database: 'videre' });
  return { app: as('videre_app'), worker: as('videre_worker') };
}
