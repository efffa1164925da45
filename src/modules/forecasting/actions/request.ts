/** Making a forecast: the file is checked and kept, a job makes it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Mapped, readGeography } from '../../../engines/forecast/index.ts';
import type { Fault } from '../../../kernel/fault.ts';
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import { editsAs } from '../../../platform/auth/policy.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import type { Input } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import { enqueue } from '../../../platform/jobs/queue.ts';
import { root } from '../../../platform/root.ts';
import { readDelimited } from '../../../platform/sheets/delimited.ts';
import { type Asker, askerOf } from '../../people/public.ts';
import type { ForecastingContract } from '../contract.ts';
import { addForecast, findForecast, keepDocument, type NewForecast } from '../store/forecasts.ts';
import { readInput } from './read-input.ts';

/** It works for the person who asked. */
export interface ForecastJob {
  forecast: string;
  asker: Asker;
}

export interface Started {
  id: string | null;
  faults: Fault[];
}

type Query = Input<ForecastingContract['POST /api/forecasts']>['query'];

export const USUAL_RUNS = 2000;
const USUAL_SEED = 1;
const MOST_TOLD = 100;
const MOST_REGIONS = 1000;

export async function requestForecast(context: Context, query: Query): Promise<Started | Refusal> {
  const body = context.http.request.body;
  if (!Buffer.isBuffer(body) || body.length === 0) return refuse('uploadEmpty');
  return fromBytes(context, body, query);
}

/** The scenario that follows the program, as anybody's file. */
export const requestDanish = (context: Context): Promise<Started | Refusal> =>
  fromBytes(context, readFileSync(path.join(root, 'data', 'forecast_scenario_dk.json')), { file: 'forecast_scenario_dk.json' });

/** The table of regions that become one, as it follows the program. */
function joinedRegions(): Mapped[] {
  const sheet = readDelimited(readFileSync(path.join(root, 'data', 'forecast_geography.csv')), MOST_REGIONS);
  if (isRefusal(sheet)) throw new Error(`forecast_geography.csv: ${JSON.stringify(sheet)}`);
  const read = readGeography(sheet.lines);
  if ('errors' in read) throw new Error(`forecast_geography.csv: ${JSON.stringify(read.errors)}`);
  return read.regions;
}

async function fromBytes(context: Context, bytes: Buffer, { file, runs, seed, toYear, joined }: Query): Promise<Started | Refusal> {
  const read = readInput(bytes, toYear, joined ? joinedRegions() : []);
  if (isRefusal(read)) return read;
  if ('faults' in read) return { id: null, faults: read.faults.slice(0, MOST_TOLD) };
  const settings = { seed: seed ?? USUAL_SEED, runs: runs ?? USUAL_RUNS, again: null, person: context.who.person };
  const input = await keepDocument(context.db, read.text);
  return read.kind === 'scenario'
    ? begin(context, { ...settings, kind: 'scenario', name: read.name, input, toYear: null, trainTo: null })
    : begin(context, { ...settings, kind: 'history', name: file, input, toYear: read.toYear, trainTo: read.trainTo });
}

/** The same inputs and settings once more. */
export async function requestAgain(context: Context, id: string): Promise<Started | Refusal> {
  const found = await findForecast(context.db, id);
  if (!found) return refuse('notFound');
  const { name, kind, inputSha256, seed, runs, toYear, trainTo } = found;
  return begin(context, { name, kind, input: inputSha256, seed, runs, toYear, trainTo, again: id, person: context.who.person });
}

/** Adds it and queues its job. */
export async function begin(context: Context, wish: NewForecast): Promise<Started | Refusal> {
  const { db, who, request } = context;
  const id = await addForecast(db, wish);
  if (id === null) return refuse('forecastGoing');
  await recordEvent(db, {
    ...{
      person: who.person,
      capacity: editsAs(who),
      kind: 'forecastRequested',
      subjectKind: 'forecast',
      subject: id,
      trainingRegion: null,
    },
    ...{ before: null, after: { name: wish.name, input: wish.input, seed: wish.seed, runs: wish.runs, again: wish.again }, request },
  });
  await enqueue(db, 'forecast', { forecast: id, asker: askerOf(who) } satisfies ForecastJob, `forecast:${id}`);
  return { id, faults: [] };
}
