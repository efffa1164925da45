/** What may be asked of why a wish of a draft cannot be met. The fields are those of `videre-explanation/1`. */
import Type from 'typebox';
import type { Contract } from '../../platform/http/contract.ts';
import { id, nullable, params, searching } from './contract-parts.ts';

const wishKind = Type.Union([
  Type.Literal('placed'),
  Type.Literal('pin'),
  Type.Literal('share'),
  Type.Literal('aim'),
  Type.Literal('startArea'),
  Type.Literal('endArea'),
  Type.Literal('startShortage'),
  Type.Literal('endShortage'),
]);
const text = nullable(Type.String());
const element = nullable(Type.Union([Type.Literal('own'), Type.Literal('side')]));

const rule = Type.Object({ kind: Type.String(), specialty: text, unit: text, element, from: text, to: text, params });
const price = nullable(Type.Object({ cost: Type.Number(), placed: Type.Integer(), changes: Type.Integer(), kilometres: Type.Integer() }));
const band = Type.Object({ low: Type.Integer(), high: Type.Integer() });

/** The kind tells which fields it has. */
const change = Type.Object({
  kind: Type.String(),
  unit: Type.Optional(Type.String()),
  specialty: Type.Optional(text),
  element: Type.Optional(Type.Union([Type.Literal('own'), Type.Literal('side')])),
  from: Type.Optional(Type.String()),
  to: Type.Optional(Type.String()),
  places: Type.Optional(Type.Integer()),
  count: Type.Optional(Type.Integer()),
  was: Type.Optional(Type.Union([Type.Integer(), band])),
  area: Type.Optional(Type.String()),
  low: Type.Optional(Type.Integer()),
  high: Type.Optional(Type.Integer()),
  months: Type.Optional(Type.Integer()),
  pin: Type.Optional(Type.String()),
  rule: Type.Optional(rule),
});

const explanation = Type.Object({
  /** Only where somebody ended it: what was being looked for then. */
  stopped: Type.Optional(Type.Union([Type.Literal('conflict'), Type.Literal('ways'), Type.Literal('bottlenecks')])),
  answers: Type.Array(
    Type.Object({
      wish: rule,
      outcome: Type.Union([Type.Literal('impossible'), Type.Literal('possible'), Type.Literal('undecided')]),
      decidedBy: nullable(Type.Union([Type.Literal('relaxation'), Type.Literal('whole')])),
      conflict: Type.Array(rule),
      minimal: Type.Boolean(),
      price,
      alternatives: Type.Array(Type.Object({ changes: Type.Array(change), price })),
    }),
  ),
  bottlenecks: Type.Array(
    Type.Object({
      unit: Type.String(),
      specialty: text,
      element,
      from: Type.String(),
      to: Type.String(),
      tenths: Type.Integer(),
      others: Type.Integer(),
      tracks: Type.Number(),
      points: Type.Number(),
      tried: nullable(Type.Array(Type.Object({ places: Type.Integer(), tracks: Type.Number(), points: Type.Number() }))),
      holdsFor: nullable(Type.Integer()),
    }),
  ),
});

const one = Type.Object({ id: Type.String({ format: 'uuid' }), explanation: Type.String({ format: 'uuid' }) });

export const explainContract = {
  /** Has a wish explained: answers at once, the explanation comes. */
  'POST /api/compositions/:id/explanations': {
    params: id,
    body: Type.Object(
      {
        revision: Type.Integer(),
        wish: Type.Object(
          { kind: wishKind, specialty: nullable(Type.String({ minLength: 1, maxLength: 100 })) },
          { additionalProperties: false },
        ),
      },
      { additionalProperties: false },
    ),
    answer: Type.Object({ explanation: Type.String() }),
  },
  /** Asks one under way to stop; it keeps what it has found. */
  'POST /api/compositions/:id/explanations/:explanation/stop': { params: one, answer: Type.Object({ stopping: Type.Boolean() }) },
  /** The latest explanation of a wish; without a specialty of the share over all. */
  'GET /api/compositions/:id/explanation': {
    params: id,
    query: Type.Object({ kind: Type.String(), specialty: Type.Optional(Type.String()) }),
    answer: Type.Object({
      latest: nullable(
        Type.Object({
          id: Type.String(),
          state: searching.state,
          stopRequested: searching.stopRequested,
          /** How many of the questions are answered. */
          done: Type.Integer(),
          of: Type.Integer(),
          requestedAt: searching.requestedAt,
          requestedByName: text,
          /** The draft or the reference data have changed since. */
          outdated: Type.Boolean(),
          failure: searching.failure,
          /** Names of units, specialties and competence groups by id. */
          content: nullable(Type.Object({ explanation, names: Type.Record(Type.String(), Type.String()) })),
        }),
      ),
    }),
  },
} satisfies Contract;
