/** What machines see: the API's description is the API, and a refusal is a problem document. */
import Ajv2020 from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allRoutes, apiDescription } from '../src/app/routes.ts';
import type { OpenApi, Operation } from '../src/platform/http/openapi.ts';
import { startServer, type TestServer } from './harness.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const operations = Object.entries(apiDescription.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]): [string, Operation] => [`${method.toUpperCase()} ${path}`, operation]),
);

test('every route is described, once, with who may use it; the description is what the server answers', async () => {
  const described = operations.map(([key]) => key).sort();
  const routes = allRoutes.map(({ key }) => key.replace('/api', '').replace(/:(\w+)/g, '{$1}'));
  expect(described).toEqual([...routes, 'GET /compositions/{id}/runs/{run}/stream', 'GET /sign-in', 'GET /sign-in/callback'].sort());
  expect(new Set(operations.map(([, { operationId }]) => operationId)).size).toBe(operations.length);
  const { body, status } = await server.ask(null, 'GET /api/openapi.json');
  expect(status).toBe(200);
  expect(body).toEqual(JSON.parse(JSON.stringify(apiDescription)));
});

test('every schema in it is a JSON Schema, every parameter of an address is named', () => {
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  for (const [key, { parameters = [], requestBody, responses }] of operations) {
    const bodies = [requestBody, responses[200]] as ({ content: Record<string, { schema: object }> } | undefined)[];
    for (const schema of [
      ...parameters.map((one) => one.schema),
      ...bodies.flatMap((one) => Object.values(one?.content ?? {}).map((c) => c.schema)),
    ])
      expect(() => ajv.compile(schema), key).not.toThrow();
    const named = parameters.filter((one) => one.in === 'path').map(({ name }) => name);
    expect(named.sort(), key).toEqual([...key.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort());
  }
});

test('what the server answers is what is described', async () => {
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  for (const address of [
    '/specialties',
    '/session',
    '/compositions?trainingRegion=ost',
    '/problems',
    '/agreements',
    '/organisation',
    '/units',
    '/approvals',
  ]) {
    const [path = ''] = address.split('?');
    const { status, body } = await server.ask('planner-ost', `GET /api/v1${address}`);
    expect(status, path).toBe(200);
    const content = apiDescription.paths[path]?.get?.responses[200] as { content: Record<string, { schema: object }> };
    expect(ajv.validate(content.content['application/json']?.schema as object, body), `${path} ${ajv.errorsText()}`).toBe(true);
  }
});

test('a version that does not exist is not found', async () => {
  expect((await server.ask(null, 'GET /api/v1/session')).status).toBe(200);
  expect((await server.ask(null, 'GET /api/v2/session')).status).toBe(404);
});

test('a refusal is a problem document with a type that the API lists', async () => {
  const { status, body, headers } = await server.ask('planner-ost', 'GET /api/v1/compositions/00000000-0000-4000-8000-000000000000');
  expect([status, headers.get('content-type')]).toEqual([404, 'application/problem+json']);
  const problem = body as Record<string, unknown>;
  expect(problem).toMatchObject({ type: '/api/problems#notFound', title: 'Not Found', status: 404, code: 'notFound', params: {} });
  expect(problem.instance).toBe(`urn:uuid:${headers.get('x-request-id')}`);
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  const { schemas } = apiDescription.components as { schemas: Record<string, object> };
  expect(ajv.validate(schemas.Problem as object, problem), ajv.errorsText()).toBe(true);
  const { body: known } = await server.ask(null, 'GET /api/problems');
  expect(known).toContainEqual({ code: 'notFound', status: 404, title: 'Not Found' });
});

test('its own document names OpenAPI 3.1 and the version', () => {
  const { openapi, info, servers }: OpenApi = apiDescription;
  expect([openapi, info.version, servers]).toEqual(['3.1.0', 'v1', [{ url: '/api/v1' }]]);
});
