/** The whole API as OpenAPI 3.1, made of the same contracts that the server checks and serialises by: what is not in it does not exist. */
import type { Policy } from '../auth/policy.ts';
import { fileTypeOf } from './contract.ts';
import { refusalStatus } from './refusals.ts';
import type { MountedRoute } from './route.ts';

/** The version that machines name in the address; within it nothing that exists is changed or taken away, only added. */
export const apiVersion = 'v1';

type Schema = Record<string, unknown>;

export interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
  parameters?: { name: string; in: 'path' | 'query'; required: boolean; schema: Schema }[];
  requestBody?: { required: true; content: Record<string, { schema: Schema }> };
  responses: Record<string, unknown>;
  security: Record<string, never[]>[];
}

export interface OpenApi {
  openapi: '3.1.0';
  info: Record<string, unknown>;
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, unknown>;
}

/** A route that is no contract's: its answer is a stream of this type. */
export interface StreamRoute {
  key: string;
  params: Schema;
  policy: Policy;
}

/** A route that is no contract's: the browser goes there, and is sent on. */
export interface RedirectRoute {
  key: string;
  query: Schema;
  policy: Policy;
}

export interface OtherRoutes {
  streams: readonly StreamRoute[];
  redirects: readonly RedirectRoute[];
}

export function openApiOf(routes: readonly MountedRoute[], { streams, redirects }: OtherRoutes): OpenApi {
  const paths: OpenApi['paths'] = {};
  const add = (key: string, operation: Operation): void => {
    const [method = '', url = ''] = key.split(' ');
    const path = url.replace(/^\/api/, '').replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation };
  };
  for (const route of routes) add(route.key, operationOf(route));
  for (const { key, params, policy } of streams) add(key, { ...frame(key, policy, params), responses: ok('text/event-stream', {}) });
  for (const { key, query, policy } of redirects) add(key, { ...frame(key, policy, {}, query), responses: sentOn });
  return {
    openapi: '3.1.0',
    info: { title: 'Videre', version: apiVersion, license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' }, description: about },
    servers: [{ url: `/api/${apiVersion}` }],
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'videre_session' } },
      schemas: { Problem: problem },
      responses: {
        Problem: { description: 'Refused, or a fault.', content: { 'application/problem+json': { schema: ref('schemas/Problem') } } },
      },
    },
  };
}

const about =
  'Changes need the header Origin or Sec-Fetch-Site to name this very server, or neither. Every refusal is a problem document (RFC 9457) with a code; ' +
  'Accept-Language chooses its sentence (da, en). 429 and 503 carry Retry-After.';

const ref = (to: string): Schema => ({ $ref: `#/components/${to}` });

const problem: Schema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'instance', 'code', 'params', 'request'],
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string', format: 'uri' },
    code: { type: 'string', enum: Object.keys(refusalStatus) },
    params: { type: 'object', additionalProperties: { type: ['string', 'number', 'null'] } },
    request: { type: 'string', format: 'uuid' },
  },
};

const bytes: Schema = { type: 'string', format: 'binary' };

function operationOf({ key, endpoint, policy }: MountedRoute): Operation {
  const { params, query, body, upload, answer } = endpoint;
  const type = upload ? 'application/octet-stream' : 'application/json';
  const sent = upload || body ? { [type]: { schema: upload ? bytes : plain(body) } } : null;
  return {
    ...frame(key, policy, plain(params), plain(query)),
    ...(sent ? { requestBody: { required: true, content: sent } } : {}),
    responses: ok(fileTypeOf(endpoint) ?? 'application/json', fileTypeOf(endpoint) ? bytes : plain(answer)),
  };
}

/** Where the browser is sent to; a refusal is told at our own page for signing in. */
const sentOn = {
  303: { description: 'Sent on.', headers: { Location: { required: true, schema: { type: 'string', format: 'uri-reference' } } } },
};

const ok = (type: string, schema: Schema): Record<string, unknown> => ({
  200: { description: 'Done.', content: { [type]: { schema } } },
  default: ref('responses/Problem'),
});

function frame(key: string, policy: Policy, params: Schema = {}, query: Schema = {}): Omit<Operation, 'responses'> {
  const [method = '', url = ''] = key.split(' ');
  const words = url.split('/').filter((word) => word && word !== 'api');
  return {
    operationId: [method.toLowerCase(), ...words.map((word) => word.replace(':', 'by-'))].join('-').replace(/[^\w-]/g, '-'),
    tags: [words[0] ?? ''],
    summary: policy.sentence,
    parameters: [...parametersOf('path', params), ...parametersOf('query', query)],
    security: policy.allows(null) ? [] : [{ session: [] }],
  };
}

function parametersOf(place: 'path' | 'query', { properties = {}, required = [] }: Schema): NonNullable<Operation['parameters']> {
  return Object.entries(properties as Record<string, Schema>).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || (required as string[]).includes(name),
    schema,
  }));
}

/** A schema as plain JSON, without what only its builder knows. */
const plain = (schema: object | undefined): Schema => (schema ? (JSON.parse(JSON.stringify(schema)) as Schema) : {});
