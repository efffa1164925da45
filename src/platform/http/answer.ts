/** From refusals and faults to what goes over the wire. A fault is logged with its request id and leaks nothing. */
import { STATUS_CODES } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import { faultDetails, log } from '../log.ts';
import type { Problem } from './contract.ts';
import { refusalsDa } from './refusals.da.ts';
import { refusalsEn } from './refusals.en.ts';
import { isRefusalCode, refusalStatus } from './refusals.ts';

/** What a busy server asks one to wait before asking again. */
const retryAfterSeconds = 2;

/** Sends a refusal as problem+json (RFC 9457) in the language that the request prefers. */
export function sendRefusal(request: FastifyRequest, reply: FastifyReply, { refusal, params }: Refusal): FastifyReply {
  const code = isRefusalCode(refusal) ? refusal : 'fault';
  const sentences = (request.headers['accept-language'] ?? '').startsWith('en') ? refusalsEn : refusalsDa;
  const status = refusalStatus[code];
  const problem: Problem = {
    type: `/api/problems#${code}`,
    title: STATUS_CODES[status] ?? '',
    status,
    detail: sentences[code](params),
    instance: `urn:uuid:${request.id}`,
    code,
    params,
    request: request.id,
  };
  if (status === 429 || status === 503) reply.header('retry-after', retryAfterSeconds);
  return reply.status(problem.status).type('application/problem+json').serializer(JSON.stringify).send(problem);
}

/** What a thrown error means to the one who asked. */
export function refusalOfFault(fault: unknown, request: FastifyRequest): Refusal {
  if (isRefusal(fault)) return fault;
  const { code, validation, validationContext, statusCode } = fault as {
    code?: string;
    statusCode?: number;
    validationContext?: string;
    validation?: { instancePath: string; keyword: string; params: Record<string, unknown> }[];
  };
  // an address that names nothing possible names nothing that exists
  if (validationContext === 'params') return refuse('notFound');
  if (validation?.[0]) return badInput(validation[0]);
  if (statusCode === 413) return refuse('uploadTooLarge', { megabytes: (request.routeOptions.bodyLimit ?? 0) / 1_000_000 });
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return refuse('badInput', { field: '', rule: 'body', limit: null });
  const known = code === undefined ? undefined : refusalOfDatabase[code];
  if (known) return known;
  log('error', 'request failed', { request: request.id, method: request.method, url: request.routeOptions.url, ...faultDetails(fault) });
  if (
    code === 'ECONNREFUSED' ||
    code === 'ENOENT' ||
    code === '57P01' ||
    code === '57P03' ||
    /Connection terminated|timeout exceeded/.test(String(fault))
  ) {
    return refuse('databaseAway');
  }
  return refuse('fault', { request: request.id });
}

/** What the database says no to, by its code; the first are values that no column can hold. */
const unfit = refuse('badInput', { field: '', rule: 'value', limit: null });
const refusalOfDatabase: Record<string, Refusal> = {
  '22003': unfit,
  '22007': unfit,
  '22008': unfit,
  '22021': unfit,
  '22P02': unfit,
  '22P05': unfit,
  '57014': refuse('tooSlow'),
  '55P03': refuse('lockedByOther'),
  '40P01': refuse('lockedByOther'),
  '40001': refuse('lockedByOther'),
  '53100': refuse('diskFull'),
};

/** The field and the rule it breaks; for a field that is missing or unknown, its name. */
function badInput({ instancePath, keyword, params }: { instancePath: string; keyword: string; params: Record<string, unknown> }): Refusal {
  const named = params.missingProperty ?? params.additionalProperty;
  const field = [...instancePath.split('/').slice(1), ...(named ? [String(named)] : [])].join('.');
  const limit = params.limit ?? params.format ?? params.type ?? null;
  return refuse('badInput', { field, rule: keyword, limit: limit === null ? null : String(limit) });
}
