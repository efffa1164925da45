/** Forecasts and the documents they stand on. A document lies under the hash of its text, once. */

import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Db } from '../../../platform/db/db.ts';
import { instantOf } from '../../../platform/db/instant.ts';

export interface ForecastRow {
  id: string;
  name: string;
  kind: 'scenario' | 'history';
  state: 'queued' | 'running' | 'done' | 'failed';
  done: number;
  of: number;
  seed: number;
  runs: number;
  toYear: number | null;
  trainTo: number | null;
  version: string | null;
  again: string | null;
  inputSha256: string;
  resultSha256: string | null;
  failure: string | null;
  requestedAt: string;
  requestedByName: string | null;
}

const columns = `f.id, f.name, f.kind, f.state, f.done, f.total as "of", f.seed::float8 as seed, f.runs, f.to_year as "toYear", f.train_to as "trainTo", f.version,
  f.again, f.input as "inputSha256", f.result as "resultSha256", f.failure,
  ${instantOf('f.requested_at')} as "requestedAt", people.display_name(f.requested_by) as "requestedByName"`;

export const listForecasts = (db: Db): Promise<ForecastRow[]> =>
  db.query<ForecastRow>(`select ${columns} from forecasting.forecast f order by f.requested_at desc, f.id limit 200`);

export async function findForecast(db: Db, id: string): Promise<ForecastRow | null> {
  const [row] = await db.query<ForecastRow>(`select ${columns} from forecasting.forecast f where f.id = $1`, [id]);
  return row ?? null;
}

/** Keeps a text under its hash; answers the hash. */
export async function keepDocument(db: Db, text: string): Promise<string> {
  const sha256 = createHash('sha256').update(text).digest('hex');
  await db.query('insert into forecasting.forecast_document (sha256, content) values ($1, $2) on conflict do nothing', [
    sha256,
    gzipSync(text),
  ]);
  return sha256;
}

export async function readDocument(db: Db, sha256: string): Promise<string> {
  const [row] = await db.query<{ content: Buffer }>('select content from forecasting.forecast_document where sha256 = $1', [sha256]);
  if (!row) throw new Error(`no document ${sha256}`);
  return gunzipSync(row.content).toString('utf8');
}

export interface NewForecast {
  name: string;
  kind: ForecastRow['kind'];
  input: string;
  seed: number;
  runs: number;
  toYear: number | null;
  trainTo: number | null;
  again: string | null;
  person: string;
}

/** Adds a queued one; null when this person has one under way. */
export async function addForecast(db: Db, wish: NewForecast): Promise<string | null> {
  const { name, kind, input, seed, runs, toYear, trainTo, again, person } = wish;
  const [row] = await db.query<{ id: string }>(
    `insert into forecasting.forecast (name, kind, input, seed, runs, to_year, train_to, again, requested_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (requested_by) where state in ('queued', 'running') do nothing returning id`,
    [name, kind, input, seed, runs, toYear, trainTo, again, person],
  );
  return row?.id ?? null;
}

/** Takes it for this worker (also again, after a worker died); null when it has ended. */
export async function beginForecast(db: Db, id: string, version: string): Promise<ForecastRow | null> {
  const taken = await db.query(
    `update forecasting.forecast set state = 'running', version = $2 where id = $1 and state in ('queued', 'running') returning id`,
    [id, version],
  );
  return taken.length > 0 ? findForecast(db, id) : null;
}

export const saveProgress = (db: Db, id: string, done: number, of: number): Promise<unknown> =>
  db.query(`update forecasting.forecast set done = $2, total = $3 where id = $1 and state = 'running'`, [id, done, of]);

export const endForecast = (db: Db, id: string, result: string | null, failure: string | null): Promise<unknown> =>
  db.query(
    `update forecasting.forecast set state = $2, result = $3, failure = $4, ended_at = now() where id = $1 and state in ('queued', 'running')`,
    [id, result ? 'done' : 'failed', result, failure],
  );
