/** Seat rules through time, and their change from a day. */
import Type from 'typebox';
import type { Contract } from '../../platform/http/contract.ts';
import { day, done, line, nullable, slug } from './contract-parts.ts';

const kind = Type.Enum([
  'eachOperatingRegion',
  'operatingRegions',
  'eachTrainingRegion',
  'eachSecretariat',
  'eachHospital',
  'eachDepartment',
  'group',
  'organisation',
]);
const act = Type.Enum(['hold', 'end', 'withdraw']);
const count = Type.Integer({ minimum: 1, maximum: 50 });
const ofWhat = Type.String({ maxLength: 300, pattern: '^[^\\u0000]*$' });
const state = Type.Enum(['current', 'proposed']);
const flags = { least: Type.Boolean(), anywhere: Type.Boolean(), chairs: Type.Boolean(), external: Type.Boolean() };
const named = Type.Object({ id: Type.String(), name: Type.String() });

export const rulesContract = {
  'GET /api/bodies/:id/seat-rules': {
    params: Type.Object({ id: slug }),
    answer: Type.Object({
      id: Type.String(),
      name: Type.String(),
      trainingRegion: nullable(Type.String()),
      /** A rule with its rows through time, the first first. */
      lines: Type.Array(
        Type.Object({
          line: Type.String(),
          rows: Type.Array(
            Type.Object({
              id: Type.String(),
              from: nullable(Type.String()),
              to: nullable(Type.String()),
              kind: Type.String(),
              count: Type.Integer(),
              ofWhat: nullable(Type.String()),
              ...flags,
              nominatedBy: Type.String(),
              state,
              source: Type.String(),
              constructed: Type.Boolean(),
            }),
          ),
        }),
      ),
      regions: Type.Array(named),
      /** The number of the latest change of the body, for the change to name. */
      seen: nullable(Type.Integer()),
    }),
  },
  /** What a change would mean on its day; nothing is saved. */
  'GET /api/bodies/:id/seat-consequences': {
    params: Type.Object({ id: slug }),
    query: Type.Object({
      act,
      line: Type.Optional(slug),
      from: day,
      kind,
      count,
      ofWhat: Type.Optional(ofWhat),
      ...flags,
      state,
    }),
    answer: Type.Object({
      seats: Type.Object({ before: Type.Integer(), after: Type.Integer() }),
      emptied: Type.Array(named),
      unseated: Type.Array(named),
      over: Type.Array(Type.Object({ thing: named, count: Type.Integer(), holders: Type.Integer() })),
      unmet: Type.Array(named),
    }),
  },
  'POST /api/bodies/:id/seat-rules': {
    params: Type.Object({ id: slug }),
    body: Type.Object({
      act,
      /** Null: a new rule. */
      line: nullable(slug),
      from: day,
      rule: nullable(Type.Object({ kind, count, ofWhat: nullable(ofWhat), ...flags, nominatedBy: line, state })),
      reason: Type.String({ maxLength: 500 }),
      seen: nullable(Type.Integer()),
    }),
    answer: done,
  },
} satisfies Contract;
