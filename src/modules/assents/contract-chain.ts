/** The chain of a training region through time, and its change from a day. */
import Type from 'typebox';
import type { Contract } from '../../platform/http/contract.ts';
import { stepKinds } from './rules/chain-state.ts';

const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const region = Type.Enum(['ost', 'syd', 'nord']);
const day = Type.String({ format: 'date', pattern: '^(19|20|21)' });
const slug = Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 150 });
const period = { from: nullable(Type.String()), to: nullable(Type.String()) };
const named = Type.Object({ id: Type.String(), name: Type.String() });
const act = Type.Enum(['hold', 'end', 'withdraw']);
const reason = Type.String({ maxLength: 500 });
const seen = nullable(Type.Integer());
const done = Type.Object({ done: Type.Boolean() });

export const chainContract = {
  'GET /api/chains': {
    query: Type.Object({ trainingRegion: region }),
    answer: Type.Object({
      trainingRegion: Type.String(),
      steps: Type.Array(
        Type.Object({
          step: Type.Enum(stepKinds),
          rows: Type.Array(
            Type.Object({
              id: Type.String(),
              ...period,
              position: Type.Integer(),
              days: nullable(Type.Integer()),
              source: Type.String(),
              constructed: Type.Boolean(),
            }),
          ),
        }),
      ),
      /** The areas that agreements in force name: each assents. */
      areas: Type.Array(named),
      /** Whom recorded decisions name, for an area or – null – for the council. */
      names: Type.Array(
        Type.Object({
          step: Type.Enum(['assent', 'decision']),
          area: nullable(Type.String()),
          rows: Type.Array(
            Type.Object({ id: Type.String(), ...period, body: Type.String(), bodyName: Type.String(), source: Type.String() }),
          ),
        }),
      ),
      council: nullable(named),
      successors: Type.Array(
        Type.Object({ area: Type.String(), areaId: Type.String(), successor: Type.String(), on: Type.String(), source: Type.String() }),
      ),
      /** Cases under way: they keep the steps they were sealed with. */
      running: Type.Array(
        Type.Object({
          name: Type.String(),
          href: Type.String(),
          state: Type.Enum(['underway', 'sentBack', 'complete', 'inEffect', 'replaced']),
          sealedOn: Type.String(),
        }),
      ),
      events: Type.Array(
        Type.Object({
          id: Type.Integer(),
          at: Type.String(),
          personName: nullable(Type.String()),
          kind: Type.String(),
          on: nullable(Type.String()),
          reason: Type.String(),
        }),
      ),
      seen,
    }),
  },
  'POST /api/chains/steps': {
    body: Type.Object({
      trainingRegion: region,
      act,
      step: Type.Enum(stepKinds),
      from: day,
      position: Type.Integer({ minimum: 1, maximum: 20 }),
      days: nullable(Type.Integer({ minimum: 1, maximum: 400 })),
      reason,
      seen,
    }),
    answer: done,
  },
  'POST /api/chains/names': {
    body: Type.Object({
      trainingRegion: region,
      act,
      step: Type.Enum(['assent', 'decision']),
      area: nullable(slug),
      body: nullable(slug),
      from: day,
      reason,
      seen,
    }),
    answer: done,
  },
} satisfies Contract;
