/** What may be asked of those who change the organisation: from a day, with a reason. */
import Type from 'typebox';
import type { Contract } from '../../platform/http/contract.ts';

const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const day = Type.String({ format: 'date', pattern: '^(19|20|21)' });
const id = Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 100 });
const region = Type.Union([Type.Literal('ost'), Type.Literal('syd'), Type.Literal('nord')]);
const step = Type.Union([Type.Literal('kbu'), Type.Literal('intro'), Type.Literal('main'), Type.Literal('side')]);
const tenths = Type.Integer({ minimum: 0, maximum: 10_000 });
const reason = Type.String({ minLength: 1, maxLength: 1000 });
/** The number of the latest change that the page showed; null when it showed none. */
const seen = nullable(Type.Integer());
const named = Type.Object({ id: Type.String(), name: Type.String() });

/** Half-open: `to` is the first day after. Absent = as long as what it replaces, null = until further notice. */
const when = { from: day, to: Type.Optional(nullable(day)), reason, seen };
const approvalKey = { unit: id, specialty: id, step, trainingRegion: region };
const changed = Type.Object({ changed: Type.Integer() });
const period = { from: nullable(Type.String()), to: nullable(Type.String()) };

const siteAct = Type.Union([
  Type.Literal('open'),
  Type.Literal('hold'),
  Type.Literal('end'),
  Type.Literal('withdraw'),
  Type.Literal('close'),
]);
const line = Type.Union([Type.Literal('form'), Type.Literal('region'), Type.Literal('shortage'), Type.Literal('university')]);
const siteKind = Type.Union([
  Type.Literal('hospital'),
  Type.Literal('psychiatry'),
  Type.Literal('institute'),
  Type.Literal('practiceArea'),
]);

const approvalValue = Type.Object({
  id: Type.String(),
  ...period,
  tenths: Type.Integer(),
  fullTimeEquivalents: Type.Boolean(),
  gives: Type.Array(Type.String()),
  suspension: nullable(Type.String()),
  source: Type.String(),
  constructed: Type.Boolean(),
});
const ceilingValue = Type.Object({
  id: Type.String(),
  ...period,
  tenths: Type.Integer(),
  source: Type.String(),
  constructed: Type.Boolean(),
});

const fact = Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Array(Type.String()), Type.Null()]);
const facts = nullable(Type.Record(Type.String(), fact));
/** One change: who, when, from which day, what it was before and became, and why. */
const change = Type.Object({
  id: Type.Integer(),
  at: Type.String(),
  personName: nullable(Type.String()),
  capacity: nullable(Type.String()),
  /** When a deputy acted. */
  behalfOf: nullable(Type.String()),
  act: Type.String(),
  subjectKind: Type.String(),
  subject: Type.String(),
  on: nullable(Type.String()),
  reason: nullable(Type.String()),
  before: facts,
  after: facts,
});

export const editContract = {
  /** One approval through time, with what its form offers. */
  'GET /api/approval-lines': {
    query: Type.Object(approvalKey),
    answer: Type.Object({
      unit: Type.Object({ id: Type.String(), name: Type.String(), siteName: Type.String() }),
      specialty: Type.Object({ id: Type.String(), name: Type.String(), nameEn: Type.String() }),
      rows: Type.Array(approvalValue),
      groups: Type.Array(named),
      seen,
    }),
  },
  'POST /api/approvals': {
    body: Type.Object({
      ...approvalKey,
      ...when,
      act: Type.Union([Type.Literal('hold'), Type.Literal('suspend'), Type.Literal('end'), Type.Literal('withdraw')]),
      tenths: Type.Optional(tenths),
      fullTimeEquivalents: Type.Optional(Type.Boolean()),
      gives: Type.Optional(Type.Array(Type.String({ maxLength: 200 }), { maxItems: 100 })),
    }),
    answer: changed,
  },
  /** One ceiling through time. */
  'GET /api/ceiling-lines': {
    query: Type.Object({ unit: id, trainingRegion: region }),
    answer: Type.Object({
      unit: Type.Object({ id: Type.String(), name: Type.String(), siteName: Type.String() }),
      rows: Type.Array(ceilingValue),
      seen,
    }),
  },
  'POST /api/ceilings': {
    body: Type.Object({
      unit: id,
      trainingRegion: region,
      ...when,
      act: Type.Union([Type.Literal('hold'), Type.Literal('end'), Type.Literal('withdraw')]),
      tenths: Type.Optional(tenths),
    }),
    answer: changed,
  },
  /** A unit through time: names and sites, and what its form offers. */
  'GET /api/unit-forms': {
    query: Type.Object({ unit: id }),
    answer: Type.Object({
      id: Type.String(),
      ...period,
      trainingRegion: Type.String(),
      forms: Type.Array(
        Type.Object({
          id: Type.String(),
          ...period,
          name: Type.String(),
          site: named,
          source: Type.String(),
          constructed: Type.Boolean(),
        }),
      ),
      seen,
    }),
  },
  /** A unit begins (its id is made from its name), is called something else or lies elsewhere from a day, or closes with successors. */
  'POST /api/units': {
    body: Type.Object({
      act: Type.Union([Type.Literal('open'), Type.Literal('hold'), Type.Literal('close'), Type.Literal('withdraw')]),
      id: Type.Optional(id),
      from: day,
      name: Type.Optional(Type.String({ maxLength: 200 })),
      site: Type.Optional(id),
      kind: Type.Optional(Type.Union([Type.Literal('department'), Type.Literal('institute'), Type.Literal('practicePool')])),
      successors: Type.Optional(Type.Array(id, { maxItems: 50 })),
      reason,
      seen,
    }),
    answer: Type.Object({ changed: Type.Integer(), id: Type.String() }),
  },
  /** Every change of a unit, its approvals and its ceilings, the latest first; `below` narrows it to one of them. */
  'GET /api/units/:id/history': {
    params: Type.Object({ id }),
    query: Type.Object({ below: Type.Optional(Type.String({ pattern: '^[a-z0-9/-]+$', maxLength: 300 })) }),
    answer: Type.Array(change),
  },
  /** A site through time: names, towns and areas, operating regions, marks. */
  'GET /api/site-lines': {
    query: Type.Object({ site: id }),
    answer: Type.Object({
      id: Type.String(),
      kind: Type.String(),
      trainingRegion: Type.String(),
      ...period,
      forms: Type.Array(
        Type.Object({
          id: Type.String(),
          ...period,
          name: Type.String(),
          town: Type.String(),
          agreementArea: nullable(Type.String()),
          source: Type.String(),
          constructed: Type.Boolean(),
        }),
      ),
      regions: Type.Array(
        Type.Object({
          id: Type.String(),
          ...period,
          operatingRegion: Type.String(),
          name: Type.String(),
          /** null = as the site itself */
          source: nullable(Type.String()),
        }),
      ),
      marks: Type.Array(
        Type.Object({
          id: Type.String(),
          ...period,
          mark: Type.Union([Type.Literal('shortage'), Type.Literal('university')]),
          source: Type.String(),
          constructed: Type.Boolean(),
        }),
      ),
      seen,
    }),
  },
  /** What the form of a site offers. */
  'GET /api/site-options': {
    answer: Type.Object({
      towns: Type.Array(Type.String()),
      areas: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), trainingRegion: Type.String() })),
      operatingRegions: Type.Array(
        Type.Object({ id: Type.String(), name: Type.String(), from: Type.String(), to: nullable(Type.String()) }),
      ),
    }),
  },
  /** A site begins (its id is made from its name) or closes with successors; or, from a day, one of its lines changes. */
  'POST /api/sites': {
    body: Type.Object({
      act: siteAct,
      line: Type.Optional(line),
      id: Type.Optional(id),
      from: day,
      to: Type.Optional(nullable(day)),
      name: Type.Optional(Type.String({ maxLength: 200 })),
      town: Type.Optional(Type.String({ maxLength: 100 })),
      agreementArea: Type.Optional(nullable(id)),
      operatingRegion: Type.Optional(id),
      kind: Type.Optional(siteKind),
      trainingRegion: Type.Optional(region),
      successors: Type.Optional(Type.Array(id, { maxItems: 50 })),
      reason,
      seen,
    }),
    answer: Type.Object({ id: Type.String() }),
  },
  'GET /api/sites/:id/history': { params: Type.Object({ id }), answer: Type.Array(change) },
} satisfies Contract;
