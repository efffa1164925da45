/** A draft of one specialty, composed once a run: the first test file that wants it lets a worker compose it, the others copy that database. */
import { once } from 'node:events';
import { inject } from 'vitest';
import { composedDraft, type Draft, draftOf } from './drafts.ts';
import { alone, type ServerOptions, startServer, startWorker, type TestServer } from './harness.ts';

/** What the draft is called: the demonstration has a «Neurologi 2028» already. */
export const draftName = (specialty: string): string => `Udkast til ${specialty}`;

/** The name of a database with the draft, for `startServer` and `startJourney`. */
export async function composedTemplate(specialty: string): Promise<string> {
  const template = `composed_${specialty.replaceAll('-', '_')}`;
  await alone(inject('socket'), template, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [template]);
    if (rowCount) return;
    const made = await composed(specialty);
    // a worker that was killed may still hold its connections
    await client.query('select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = $1', [made]);
    await client.query(`alter database ${made} rename to ${template}`);
    await client.query(`alter database ${template} is_template true`);
  });
  return template;
}

async function composed(specialty: string): Promise<string> {
  const server = await startServer();
  const worker = startWorker(server);
  try {
    await composedDraft(server, draftName(specialty), [specialty]);
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
export async function draftIn(server: TestServer, specialty: string): Promise<Draft> {
  const { body } = await server.ask('planner-ost', 'GET /api/compositions?trainingRegion=ost');
  const found = (body as { id: string; name: string }[]).find(({ name }) => name === draftName(specialty));
  if (!found) throw new Error(`no ${draftName(specialty)}`);
  return draftOf(server, found.id);
}

export async function startWithDraft(specialty: string, options: ServerOptions = {}): Promise<{ server: TestServer; draft: Draft }> {
  const server = await startServer({ ...options, template: await composedTemplate(specialty) });
  return { server, draft: await draftIn(server, specialty) };
}
