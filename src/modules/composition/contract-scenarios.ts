/** What may be asked of scenarios: a draft with changes, and the plan found for it. */
import Type from 'typebox';
import type { Contract } from '../../platform/http/contract.ts';
import { figures, id, nullable, params, placing, searching, stageFigure } from './contract-parts.ts';
import { comparedNames, comparison } from './contract-versions.ts';

export const month = Type.String({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$' });
export const text = Type.String({ minLength: 1, maxLength: 200 });
const kind = Type.Union([Type.Literal('own'), Type.Literal('side')]);
export const tenths = Type.Integer({ minimum: 0, maximum: 1_000_000 });
const percent = Type.Integer({ minimum: 0, maximum: 100 });
export const only = { additionalProperties: false };
export const period = { from: month, to: Type.Optional(month) };
export const approval = { unit: text, specialty: text, kind, ...period };

/** The changes of videre-change/1 that «what if» takes. */
export const change = Type.Union([
  Type.Object({ type: Type.Literal('places'), ...approval, tenths }, only),
  Type.Object({ type: Type.Literal('approvalEnded'), ...approval }, only),
  Type.Object({ type: Type.Literal('approvalAdded'), ...approval, tenths, gives: Type.Array(text, { maxItems: 100 }) }, only),
  Type.Object({ type: Type.Literal('ceiling'), unit: text, ...period, tenths: nullable(tenths) }, only),
  Type.Object({ type: Type.Literal('closed'), unit: text, ...period }, only),
  Type.Object({ type: Type.Literal('count'), specialty: text, count: Type.Integer({ minimum: 0, maximum: 5000 }) }, only),
  Type.Object(
    { type: Type.Literal('share'), specialty: nullable(text), area: text, low: percent, high: percent, aim: nullable(percent) },
    only,
  ),
]);

const broken = Type.Object({
  code: Type.String(),
  track: nullable(Type.String()),
  element: nullable(Type.String()),
  specialty: nullable(Type.String()),
  params,
});

export const moved = nullable(Type.Object({ tracks: Type.Integer(), months: Type.Integer() }));
/** The plan found; null until there is one. */
export const after = nullable(
  Type.Object({
    cost: Type.Number(),
    bound: Type.Number(),
    gap: Type.Number(),
    figures,
    stages: nullable(Type.Array(stageFigure)),
    placing,
    gapChanges: nullable(Type.Number()),
  }),
);

const fields = {
  id: Type.String(),
  name: Type.String(),
  changes: Type.Array(change),
  baseRevision: Type.Integer(),
  ...searching,
  /** no plan after the changes that leaves at most so many unplaced costs less; told before there is a plan, null where it is not known at once */
  atOnce: nullable(Type.Object({ cost: Type.Number(), unplaced: Type.Integer() })),
  /** the specialties composed anew, everybody else where the draft has them; null = all */
  scope: nullable(Type.Array(Type.String())),
  /** why all were composed anew though nobody asked for it */
  wholeBecause: nullable(Type.String()),
  moved,
  requestedByName: nullable(Type.String()),
  /** the draft it starts from, and what the changes break of it */
  before: Type.Object({ figures, cost: Type.Number(), stages: Type.Array(stageFigure), broken: Type.Array(broken) }),
  after,
};

const one = Type.Object({ id: Type.String({ format: 'uuid' }), scenario: Type.String({ format: 'uuid' }) });
/** Something must stand in it. */
export const name = Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' });

export const scenarioContract = {
  'GET /api/compositions/:id/scenarios': { params: id, answer: Type.Array(Type.Object(fields)) },
  /** What if: the draft as it is at that revision, with these changes. The draft is not changed. */
  'POST /api/compositions/:id/scenarios': {
    params: id,
    body: Type.Object(
      {
        name,
        revision: Type.Integer(),
        changes: Type.Array(change, { minItems: 1, maxItems: 50 }),
        /** compose everything anew, not only what the changes are about */
        whole: Type.Optional(Type.Boolean()),
      },
      only,
    ),
    answer: Type.Object({ scenario: Type.String() }),
  },
  'GET /api/compositions/:id/scenarios/:scenario': {
    params: one,
    answer: Type.Object({
      ...fields,
      /** null until a plan stands; a = the draft it started from, b = the scenario's plan */
      compared: nullable(
        Type.Object({
          startYear: Type.Integer(),
          home: nullable(Type.String()),
          sameWeights: Type.Boolean(),
          comparison,
          ...comparedNames,
        }),
      ),
    }),
  },
  'POST /api/compositions/:id/scenarios/:scenario/stop': { params: one, answer: Type.Object({ stopping: Type.Boolean() }) },
  /** The scenario's plan as a version of the composition. */
  'POST /api/compositions/:id/scenarios/:scenario/adopt': {
    params: one,
    body: Type.Object({ name }, only),
    answer: Type.Object({ no: Type.Integer(), broken: Type.Integer() }),
  },
} satisfies Contract;
