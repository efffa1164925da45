/** What may be asked of those who change the dimensioning plans. */
import Type from 'typebox';
import type { Contract } from '../../platform/http/contract.ts';

const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const id = Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 100 });
const year = Type.Integer({ minimum: 1900, maximum: 2200 });
const halves = Type.Integer({ minimum: 0, maximum: 20_000 });
const parity = nullable(Type.Union([Type.Literal('even'), Type.Literal('odd')]));
const reason = Type.String({ minLength: 1, maxLength: 1000 });
const seen = nullable(Type.Integer());
const key = {
  plan: id,
  year,
  specialty: id,
  trainingRegion: Type.Union([Type.Literal('ost'), Type.Literal('syd'), Type.Literal('nord')]),
  step: Type.Union([Type.Literal('intro'), Type.Literal('main')]),
};
/** A count, or a number picked within it. */
const value = nullable(
  Type.Object({
    minHalves: Type.Optional(Type.Integer()),
    maxHalves: Type.Optional(Type.Integer()),
    parity: Type.Optional(parity),
    starts: Type.Optional(Type.Array(Type.String())),
    tracks: Type.Optional(Type.Integer()),
  }),
);

export const editContract = {
  /** Every change of one count and of the number picked within it, the latest first. */
  'GET /api/dimensioning/history': {
    query: Type.Object(key),
    answer: Type.Object({
      seen,
      changes: Type.Array(
        Type.Object({
          id: Type.Integer(),
          at: Type.String(),
          personName: nullable(Type.String()),
          behalfOf: nullable(Type.String()),
          kind: Type.String(),
          reason: Type.String(),
          before: value,
          after: value,
        }),
      ),
    }),
  },
  'POST /api/dimensioning/counts': {
    body: Type.Object({
      ...key,
      minHalves: halves,
      maxHalves: halves,
      parity,
      starts: Type.Array(Type.String({ pattern: '^(0[1-9]|1[0-2])$' }), { maxItems: 12 }),
      reason,
      seen,
    }),
    answer: Type.Object({ changed: Type.Integer() }),
  },
  'POST /api/dimensioning/choices': {
    body: Type.Object({ ...key, tracks: nullable(Type.Integer({ minimum: 0, maximum: 10_000 })), reason, seen }),
    answer: Type.Object({ tracks: Type.Integer() }),
  },
  'POST /api/dimensioning/plans': {
    body: Type.Object({ copyOf: id, name: Type.String({ minLength: 1, maxLength: 200 }), fromYear: year, toYear: year, reason }),
    answer: Type.Object({ id: Type.String(), counts: Type.Integer() }),
  },
} satisfies Contract;
