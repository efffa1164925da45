/** The real request for a route: of the records in Øst that the matrix is about, and for what is somebody's own, of one's own or another's. */
import { home, type Scope } from '../../src/app/permissions.ts';
import { allRoutes } from '../../src/app/routes.ts';
import { sample } from './sample.ts';
import type { Holder, MatrixWorld } from './world.ts';

export interface Asked {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
}

const known = '00000000-0000-4000-8000-000000000007';

/** What `:id` is, by the first word of the address. */
const idOf = (world: MatrixWorld, own: Holder): Record<string, string> => ({
  compositions: world.composition,
  treatments: world.composition,
  patterns: world.pattern,
  agreements: 'ost-40-60',
  principles: 'p1',
  people: known,
  sessions: own.session,
  roles: own.lent,
  units: home.unit,
  sites: home.site,
  specialties: home.specialty,
  bodies: 'drrlv-ost',
  ...world.council,
  hearings: world.hearing.id,
  documents: world.hearing.document,
  'party-lists': world.hearing.list,
  forecasts: known,
  feeds: known,
});

const named = (world: MatrixWorld, own: Holder): Record<string, unknown> => ({
  ...home,
  year: 2028,
  fromMonth: '2028-01',
  toMonth: '2029-01',
  element: world.element,
  run: world.run,
  scenario: world.scenario,
  sweep: world.sweep,
  replan: world.replan,
  no: 1,
  version: 1,
  meeting: world.council.meetings,
  login: world.login,
  capacity: own.assignment,
  person: known,
  step: 'main',
  revision: 0,
  hash: '0'.repeat(64),
  stepHash: '0'.repeat(64),
  identity: 'ingen',
  subject: world.hearing.document,
  party: world.hearing.party,
  comment: world.hearing.comment,
  mail: world.hearing.mail,
});

const bodies: Record<string, Record<string, unknown>> = {
  'POST /api/units': { act: 'hold', id: home.unit, name: 'x', kind: 'department', successors: [], seen: null },
  'POST /api/sites': { act: 'hold', line: 'form', id: home.site, seen: null },
  'POST /api/people/:id/roles': { role: 'pkl', scopeKind: 'specialty', scopeId: home.specialty },
  'POST /api/session': { identity: 'ingen' },
  'POST /api/treatments/:kind/:id/recommendations': { body: `specialty:${home.specialty}` },
  'POST /api/treatments/:kind/:id/assents': { body: home.agreementArea },
  'POST /api/chains/steps': { step: 'hearing' },
  'POST /api/chains/names': { step: 'assent', area: home.agreementArea },
  'POST /api/hearings': { subjectKind: 'document', deadline: '2027-01-01' },
  'POST /api/compositions/:id/edits': { edit: { kind: 'removeTrack', track: 'x' } },
};
const queries: Record<string, Record<string, unknown>> = {
  'GET /api/scopes': { kind: 'unit' },
  'GET /api/units': { kind: 'department' },
};

const comparing = ({ composition }: MatrixWorld, key: string): Record<string, string> =>
  key === 'GET /api/compare' ? { a: `${composition}:1`, b: `${composition}:1` } : {};

/** `own`: whose session, role and loan are asked for where the record is personal. */
export function requestFor(world: MatrixWorld, key: string, own: Holder): Asked {
  const [method = '', address = ''] = key.split(' ');
  const { params, query, body, upload } = allRoutes.find((route) => route.key === key)?.endpoint ?? {};
  const thing = address.split('/')[2] ?? '';
  const words = { ...named(world, own), id: idOf(world, own)[thing] ?? 'ukendt' };
  const parts = (params ? sample(params, { ...words, kind: thing === 'treatments' ? 'composition' : 'approvals' }) : words) as Record<
    string,
    unknown
  >;
  const path = address.replace(/:(\w+)/g, (_all, name: string) => encodeURIComponent(String(parts[name] ?? world.run)));
  const asked = query ? { ...(sample(query, words) as object), ...queries[key], ...comparing(world, key) } : {};
  const search = new URLSearchParams(Object.entries(asked).map(([name, value]) => [name, String(value ?? '')])).toString();
  const url = search ? `${path}?${search}` : path;
  if (upload) return { method, url, headers: { 'content-type': 'application/octet-stream' }, body: new TextEncoder().encode('a;b\n1;2\n') };
  if (!body) return { method, url, headers: {} };
  return {
    method,
    url,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...(sample(body, { ...words, ...(key.includes('dimensioning') ? world.count : {}) }) as object),
      ...bodies[key],
    }),
  };
}

/** Whose record is asked for. */
export const ownerOf = (world: MatrixWorld, asker: Holder, isPersonal: boolean, scope: Scope): Holder =>
  isPersonal && scope === 'foreign' ? world.holder('doctor', 'descendant') : asker;
