/** A draft of one or two specialties, composed once a run: the first test file that wants it lets a worker compose it, the others copy that database. */
import { once } from 'node:events';
import { inject } from 'vitest';
import { composedDraft, type Draft, draftOf } from './drafts.ts';
import { alone, startServer, startWorker, type TestServer } from './harness.ts';

/** What the draft is called: the demonstration has a «Neurologi 2028» already. */
export const draftName = (...specialties: string[]): string => `Udkast til ${specialties.join(' og ')}`;

/** The name of a database with the draft, for `startServer` and `startJourney`. */
export async function composedTemplate(...specialties: string[]): Promise<string> {
  const template = `composed_${specialties.join('_').replaceAll('-', '_')}`;
  await alone(inject('socket'), template, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [template]);
    if (rowCount) return;
    const made = await composed(specialties);
    // a worker that was killed may still hold its connections
    await client.query('select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = $1', [made]);
    await client.query(`alter database ${made} rename to ${template}`);
    await client.query(`alter database ${template} is_template true`);
  });
  return template;
}

async function composed(specialties: string[]): Promise<string> {
  const server = await startServer();
  const worker = startWorker(server);
  try {
    await composedDraft(server, draftName(...specialties), specialties);
  } catch (fault) {
    await server.stop();
    throw fault;
  } finally {
    worker.kill('SIGKILL');
    await once(worker, 'exit');
  }
  return server.leave();
}

/** The draft that came with the database. */
export async function draftIn(server: TestServer, ...specialties: string[]): Promise<Draft> {
  const { body } = await server.ask('planner-ost', 'GET /api/compositions?trainingRegion=ost');
  const found = (body as { id: string; name: string }[]).find(({ name }) => name === draftName(...specialties));
  if (!found) throw new Error(`no ${draftName(...specialties)}`);
  return draftOf(server, found.id);
}

export async function startWithDraft(...specialties: string[]): Promise<{ server: TestServer; draft: Draft }> {
  const server = await startServer({ template: await composedTemplate(...specialties) });
  return { server, draft: await draftIn(server, ...specialties) };
}
