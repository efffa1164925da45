/** What may be asked of the dimensioning plans. */
import Type from 'typebox';
import type { Contract } from '../../platform/http/contract.ts';
import { editContract } from './contract-edit.ts';

const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const specialty = Type.Object({ id: Type.String(), name: Type.String(), nameEn: Type.String() });
const step = Type.Union([Type.Literal('intro'), Type.Literal('main')]);

export const dimensioningContract = {
  /** The plans and their counts, a row for specialty × training region × step × year. */
  'GET /api/dimensioning': {
    query: Type.Object({
      trainingRegion: Type.Optional(Type.Union([Type.Literal('ost'), Type.Literal('syd'), Type.Literal('nord')])),
      year: Type.Optional(Type.Integer({ minimum: 1900, maximum: 2200 })),
      step: Type.Optional(step),
      specialty: Type.Optional(Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 100 })),
    }),
    answer: Type.Object({
      plans: Type.Array(
        Type.Object({
          id: Type.String(),
          name: Type.String(),
          fromYear: Type.Integer(),
          toYear: Type.Integer(),
          source: Type.String(),
          constructed: Type.Boolean(),
        }),
      ),
      counts: Type.Array(
        Type.Object({
          plan: Type.String(),
          year: Type.Integer(),
          specialty,
          trainingRegion: Type.String(),
          step,
          /** Counts are in half tracks; min = max where the plan gives no range. */
          minHalves: Type.Integer(),
          maxHalves: Type.Integer(),
          /** The years in which a half is a whole track. */
          parity: nullable(Type.Union([Type.Literal('even'), Type.Literal('odd')])),
          /** Whole tracks this year: of a range the number picked, else the fewest. */
          tracks: Type.Integer(),
          /** The fewest whole tracks the range gives this year. */
          least: Type.Integer(),
          /** The most whole tracks the range allows this year. */
          most: Type.Integer(),
          starts: Type.Array(Type.String()),
          /** The number that the planner has picked within the range: who, when and why. */
          choice: nullable(Type.Object({ tracks: Type.Integer(), reason: Type.String(), by: nullable(Type.String()), on: Type.String() })),
          source: Type.String(),
          constructed: Type.Boolean(),
        }),
      ),
    }),
  },
  /** Figures as they were published, for comparison; texts, since they are ranges, halves and notes. */
  'GET /api/documented-counts': {
    answer: Type.Array(
      Type.Object({
        id: Type.Integer(),
        plan: Type.String(),
        year: Type.String(),
        /** null = all specialties */
        specialty: nullable(specialty),
        place: Type.String(),
        kind: Type.String(),
        count: Type.String(),
        basis: Type.String(),
        source: Type.String(),
      }),
    ),
  },
  ...editContract,
} satisfies Contract;

export type DimensioningContract = typeof dimensioningContract;
