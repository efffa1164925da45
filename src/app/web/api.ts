/** The one way a page asks the server. Typed by the modules' contracts, of which only the types are taken. */
import type { AssentsContract } from '../../modules/assents/contract.ts';
import type { CompositionContract } from '../../modules/composition/contract.ts';
import type { CouncilsContract } from '../../modules/councils/contract.ts';
import type { CurriculaContract } from '../../modules/curricula/contract.ts';
import type { DimensioningContract } from '../../modules/dimensioning/contract.ts';
import type { ForecastingContract } from '../../modules/forecasting/contract.ts';
import type { HearingsContract } from '../../modules/hearings/contract.ts';
import type { ImportsContract } from '../../modules/imports/contract.ts';
import type { OrganisationContract } from '../../modules/organisation/contract.ts';
import type { PeopleContract } from '../../modules/people/contract.ts';
import type { ApiContract } from '../../platform/http/api-routes.ts';
import type { Answer, Input, Problem } from '../../platform/http/contract.ts';
import type { SearchContract } from '../../platform/search/contract.ts';
import type { PermissionsContract } from '../permission-routes.ts';

type Api = SearchContract &
  ApiContract &
  PeopleContract &
  PermissionsContract &
  OrganisationContract &
  CouncilsContract &
  CurriculaContract &
  HearingsContract &
  DimensioningContract &
  CompositionContract &
  AssentsContract &
  ForecastingContract &
  ImportsContract;
export type Key = keyof Api & string;
export type ReadKey = Key & `GET ${string}`;
export type ActKey = Exclude<Key, ReadKey>;
export type InputOf<K extends Key> = Input<Api[K]>;
export type AnswerOf<K extends Key> = Answer<Api[K]>;

/** The server said no, or could not be reached. The sentence is made from code and params (see refusal.tsx). */
export class Refused extends Error {
  readonly code: string;
  readonly params: Problem['params'];
  readonly detail: string;
  constructor({ code, params, detail }: Pick<Problem, 'code' | 'params' | 'detail'>) {
    super(`refused: ${code}`);
    this.code = code;
    this.params = params;
    this.detail = detail;
  }
}

interface Parts {
  params?: Record<string, string>;
  query?: Record<string, string | number | boolean | undefined>;
  body?: unknown;
}

/** `GET /api/compositions/:id` and its input → the address. */
export function addressOf(key: string, { params = {}, query = {} }: Parts): string {
  const path = key.slice(key.indexOf(' ') + 1).replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}

/** A file from the server, named as the server names it; throws `Refused` for every refusal. */
export async function callFile(key: ReadKey, input: Pick<Parts, 'params' | 'query'>): Promise<{ name: string; content: Blob }> {
  const headers = { 'accept-language': document.documentElement.lang };
  const response = await fetch(addressOf(key, input), { headers }).catch(() => {
    throw new Refused({ code: 'unreachable', params: {}, detail: '' });
  });
  if (!response.ok) throw new Refused(await problemOf(response));
  const [, name = ''] = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return { name: decodeURIComponent(name), content: await response.blob() };
}

/** Asks the server; throws `Refused` for every refusal. */
export async function call<K extends Key>(key: K, input: InputOf<K>, signal?: AbortSignal): Promise<AnswerOf<K>> {
  const parts = input as Parts;
  const headers: Record<string, string> = { accept: 'application/json', 'accept-language': document.documentElement.lang };
  if (parts.body !== undefined) headers['content-type'] = 'application/json';
  const method = key.slice(0, key.indexOf(' '));
  const response = await fetch(addressOf(key, parts), {
    method,
    headers,
    signal,
    body: parts.body === undefined ? undefined : JSON.stringify(parts.body),
  }).catch((fault: unknown) => {
    if (signal?.aborted) throw fault;
    throw new Refused({ code: 'unreachable', params: {}, detail: '' });
  });
  if (!response.ok) throw new Refused(await problemOf(response));
  return (await response.json()) as AnswerOf<K>;
}

/** Sends a file as it is. */
export async function upload<K extends ActKey>(key: K, input: InputOf<K>, file: Blob): Promise<AnswerOf<K>> {
  return (await (await sendFile(key, input as Parts, file)).json()) as AnswerOf<K>;
}

/** Sends a file and takes the file that is answered. */
export const exchange = async <K extends ActKey>(key: K, input: InputOf<K>, file: Blob): Promise<Blob> =>
  (await sendFile(key, input as Parts, file)).blob();

async function sendFile(key: string, parts: Parts, file: Blob): Promise<Response> {
  const headers = { 'accept-language': document.documentElement.lang, 'content-type': 'application/octet-stream' };
  const response = await fetch(addressOf(key, parts), { method: 'POST', headers, body: file }).catch(() => {
    throw new Refused({ code: 'unreachable', params: {}, detail: '' });
  });
  if (!response.ok) throw new Refused(await problemOf(response));
  return response;
}

/** Something between us and the server may answer without a problem document. */
async function problemOf(response: Response): Promise<Pick<Problem, 'code' | 'params' | 'detail'>> {
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json');
  if (isProblem) return (await response.json()) as Problem;
  return { code: 'unreachable', params: { status: response.status }, detail: '' };
}
