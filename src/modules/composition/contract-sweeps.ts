/** What may be asked of series: one question of a draft over a range of values, or several stored scenarios at once. */
import Type from 'typebox';
import type { Contract } from '../../platform/http/contract.ts';
import { figures, id, nullable, stageFigure } from './contract-parts.ts';
import { after, approval, change, moved, name, only, period, text } from './contract-scenarios.ts';

const varied = Type.Union([
  Type.Object({ type: Type.Literal('places'), ...approval }, only),
  Type.Object({ type: Type.Literal('ceiling'), unit: text, ...period }, only),
  Type.Object({ type: Type.Literal('count'), specialty: text }, only),
  Type.Object({ type: Type.Literal('share'), specialty: nullable(text), area: text }, only),
]);
const uuid = Type.String({ format: 'uuid' });
const question = Type.Union([
  /** places, tracks or per cent */
  Type.Object(
    {
      kind: Type.Literal('values'),
      varied,
      values: Type.Array(Type.Integer({ minimum: 0, maximum: 5000 }), { minItems: 1, maxItems: 25 }),
    },
    only,
  ),
  /** of the composition that is asked; their changes, of the draft as it is now */
  Type.Object({ kind: Type.Literal('scenarios'), scenarios: Type.Array(uuid, { minItems: 1, maxItems: 25 }) }, only),
]);

const fields = {
  id: Type.String(),
  name: Type.String(),
  question,
  requestedAt: Type.String(),
  requestedByName: nullable(Type.String()),
  stopRequested: Type.Boolean(),
  points: Type.Integer(),
  done: Type.Integer(),
  failed: Type.Integer(),
};
const one = Type.Object({ id: uuid, sweep: uuid });

export const sweepContract = {
  'GET /api/compositions/:id/sweeps': { params: id, answer: Type.Array(Type.Object(fields)) },
  /** One job a point. The drafts are not changed. */
  'POST /api/compositions/:id/sweeps': {
    params: id,
    body: Type.Object(
      {
        name,
        revision: Type.Integer(),
        question,
        /** other drafts that the same is asked of, as they stand */
        also: Type.Optional(Type.Array(uuid, { maxItems: 9 })),
      },
      only,
    ),
    answer: Type.Object({ sweep: Type.String(), points: Type.Integer() }),
  },
  'GET /api/compositions/:id/sweeps/:sweep': {
    params: one,
    answer: Type.Object({
      ...fields,
      /** the drafts as they were when it was asked */
      grounds: Type.Array(
        Type.Object({
          composition: Type.String(),
          name: Type.String(),
          startYear: Type.Integer(),
          baseRevision: Type.Integer(),
          revision: Type.Integer(),
          before: Type.Object({ figures, cost: Type.Number(), stages: Type.Array(stageFigure) }),
        }),
      ),
      of: Type.Array(
        Type.Object({
          no: Type.Integer(),
          composition: Type.String(),
          value: nullable(Type.Integer()),
          name: nullable(Type.String()),
          changes: Type.Array(change),
          state: Type.Union([Type.Literal('queued'), Type.Literal('running'), Type.Literal('done'), Type.Literal('failed')]),
          failure: nullable(Type.String()),
          moved,
          /** of the composer */
          version: nullable(Type.String()),
          after,
        }),
      ),
    }),
  },
  /** Points that are done stay. */
  'POST /api/compositions/:id/sweeps/:sweep/stop': { params: one, answer: Type.Object({ stopping: Type.Boolean() }) },
} satisfies Contract;
