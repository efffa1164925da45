/** What may be asked of the organisation: who trains whom, where and when. */
import Type from 'typebox';
import type { Contract } from '../../platform/http/contract.ts';
import { editContract } from './contract-edit.ts';

const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const day = Type.String({ format: 'date', pattern: '^(19|20|21)' });
const id = Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 100 });
const search = Type.String({ maxLength: 200, pattern: '^[^\\u0000]*$' });
const region = Type.Union([Type.Literal('ost'), Type.Literal('syd'), Type.Literal('nord')]);
const named = Type.Object({ id: Type.String(), name: Type.String() });
const specialty = Type.Object({ id: Type.String(), name: Type.String(), nameEn: Type.String() });
/** Half-open: `to` is the first day after; null = until further notice. */
const period = { from: nullable(Type.String()), to: nullable(Type.String()) };
const origin = { source: Type.String(), constructed: Type.Boolean() };
const step = Type.Union([Type.Literal('kbu'), Type.Literal('intro'), Type.Literal('main'), Type.Literal('side')]);
const paging = {
  /** The last row's id of the page before. */
  after: Type.Optional(Type.String({ maxLength: 200, pattern: '^[^\\u0000]*$' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
  order: Type.Optional(Type.Union([Type.Literal('ascending'), Type.Literal('descending')])),
};

/** What became of what, and when. */
const succession = Type.Object({
  kind: Type.Union([Type.Literal('operatingRegion'), Type.Literal('site'), Type.Literal('unit')]),
  predecessor: named,
  successor: named,
  on: Type.String(),
  source: Type.String(),
});
const mark = Type.Object({ mark: Type.Union([Type.Literal('shortage'), Type.Literal('university')]), ...period, ...origin });

const unitInTree = Type.Object({ id: Type.String(), name: Type.String(), kind: Type.String(), ...origin });
const siteInTree = Type.Object({
  id: Type.String(),
  name: Type.String(),
  kind: Type.String(),
  town: Type.String(),
  agreementArea: nullable(named),
  marks: Type.Array(mark),
  units: Type.Array(unitInTree),
  ...origin,
});
const regionInTree = Type.Object({
  id: Type.String(),
  name: Type.String(),
  ...period,
  source: Type.String(),
  sites: Type.Array(siteInTree),
});

const unitRow = Type.Object({
  id: Type.String(),
  name: Type.String(),
  kind: Type.String(),
  site: named,
  town: Type.String(),
  trainingRegion: Type.String(),
  operatingRegion: nullable(Type.String()),
  agreementArea: nullable(Type.String()),
  /** Approvals in force on the day asked for. */
  approvals: Type.Integer(),
  ...period,
  ...origin,
});

const approval = Type.Object({
  id: Type.String(),
  unit: named,
  siteName: Type.String(),
  specialty,
  step,
  trainingRegion: Type.String(),
  ...period,
  /** Tenths of a place. */
  tenths: Type.Integer(),
  fullTimeEquivalents: Type.Boolean(),
  /** Names of the competence groups that it can give. */
  gives: Type.Array(Type.String()),
  /** Why the approval is suspended in this period; its places are then none. */
  suspension: nullable(Type.String()),
  ...origin,
});

export const organisationContract = {
  /** Training region → operating region → site → units, as it is on one day. */
  'GET /api/organisation': {
    query: Type.Object({ on: Type.Optional(day) }),
    answer: Type.Object({
      on: Type.String(),
      trainingRegions: Type.Array(
        Type.Object({
          id: Type.String(),
          name: Type.String(),
          source: Type.String(),
          agreementAreas: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), source: Type.String() })),
          operatingRegions: Type.Array(regionInTree),
        }),
      ),
      /** Every succession known, before and after the day, by date. */
      successions: Type.Array(succession),
    }),
  },
  'GET /api/units': {
    query: Type.Object({
      q: Type.Optional(search),
      trainingRegion: Type.Optional(region),
      site: Type.Optional(id),
      /** Units approved for it on the day. */
      specialty: Type.Optional(id),
      kind: Type.Optional(Type.Union([Type.Literal('department'), Type.Literal('institute'), Type.Literal('practicePool')])),
      on: Type.Optional(day),
      sort: Type.Optional(Type.Union([Type.Literal('name'), Type.Literal('site'), Type.Literal('approvals')])),
      ...paging,
    }),
    answer: Type.Object({ total: Type.Integer(), next: nullable(Type.String()), rows: Type.Array(unitRow) }),
  },
  'GET /api/units/:id': {
    params: Type.Object({ id }),
    answer: Type.Object({
      id: Type.String(),
      name: Type.String(),
      kind: Type.String(),
      ...period,
      ...origin,
      site: Type.Object({
        id: Type.String(),
        name: Type.String(),
        kind: Type.String(),
        town: Type.String(),
        trainingRegion: named,
        agreementArea: nullable(named),
        marks: Type.Array(mark),
        ...origin,
      }),
      /** The operating regions of its site through time. */
      operatingRegions: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), ...period })),
      successions: Type.Array(succession),
      approvals: Type.Array(approval),
      ceilings: Type.Array(Type.Object({ trainingRegion: Type.String(), ...period, tenths: Type.Integer(), ...origin })),
    }),
  },
  'GET /api/approvals': {
    query: Type.Object({
      q: Type.Optional(search),
      trainingRegion: Type.Optional(region),
      specialty: Type.Optional(id),
      unit: Type.Optional(id),
      step: Type.Optional(step),
      /** In force on this day. */
      on: Type.Optional(day),
      /** Ends on or before this day. */
      lapsesBefore: Type.Optional(day),
      suspended: Type.Optional(Type.Boolean()),
      sort: Type.Optional(Type.Union([Type.Literal('unit'), Type.Literal('specialty'), Type.Literal('places'), Type.Literal('to')])),
      ...paging,
    }),
    answer: Type.Object({
      total: Type.Integer(),
      /** Tenths of a place in all that the filter matches. */
      tenths: Type.Integer(),
      next: nullable(Type.String()),
      rows: Type.Array(approval),
    }),
  },
  ...editContract,
} satisfies Contract;

export type OrganisationContract = typeof organisationContract;
