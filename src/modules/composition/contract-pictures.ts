/** What may be asked of a composition's pictures: who is at a unit, how full it is, and why an element lies where it does. */
import Type from 'typebox';
import type { Contract } from '../../platform/http/contract.ts';
import { nullable, params } from './contract-parts.ts';

const monthText = Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' });
const span = { from: Type.String(), to: nullable(Type.String()) };

const whyReason = Type.Object({
  rule: Type.String(),
  code: Type.String(),
  params,
  /** cost points it has now; 0 for what speaks for it, and for hard rules */
  cost: Type.Number(),
});

export const picturesContract = {
  /**
   * What limits a unit in some months (`fromMonth` to before `toMonth`), and the places of earlier start years that are there then: for a specialty and
   * kind, or – without them – over all.
   */
  'GET /api/compositions/:id/units/:unit/present': {
    params: Type.Object({ id: Type.String({ format: 'uuid' }), unit: Type.String() }),
    query: Type.Object({
      specialty: Type.Optional(Type.String()),
      kind: Type.Optional(Type.Union([Type.Literal('own'), Type.Literal('side')])),
      fromMonth: monthText,
      toMonth: monthText,
    }),
    answer: Type.Object({
      limits: Type.Array(Type.Object({ ...span, tenths: Type.Integer(), source: Type.String(), constructed: Type.Boolean() })),
      places: Type.Array(
        Type.Object({
          id: Type.String(),
          specialty: Type.String(),
          specialtyName: Type.String(),
          startYear: Type.Integer(),
          number: Type.Integer(),
          from: Type.String(),
          /** the month after the last */
          to: Type.String(),
          /** 0 = on leave */
          tenths: Type.Integer(),
          constructed: Type.Boolean(),
        }),
      ),
    }),
  },
  /** How full a unit is with the draft: for each line of capacity, the stretches of months in which nothing changes. In tenths of a place. */
  'GET /api/compositions/:id/units/:unit/load': {
    params: Type.Object({ id: Type.String({ format: 'uuid' }), unit: Type.String() }),
    answer: Type.Object({
      name: Type.String(),
      startYear: Type.Integer(),
      trainingRegion: Type.String(),
      from: monthText,
      last: monthText,
      lines: Type.Array(
        Type.Object({
          /** null = the ceiling over all */
          specialty: nullable(Type.String()),
          kind: nullable(Type.Union([Type.Literal('own'), Type.Literal('side')])),
          stretches: Type.Array(
            Type.Object({
              from: monthText,
              last: monthText,
              places: nullable(Type.Integer()),
              /** by earlier start years; under a ceiling also by other specialties */
              others: Type.Integer(),
              own: Type.Integer(),
            }),
          ),
        }),
      ),
    }),
  },
  /** What speaks for and against an element's unit, and the three next best with their price. */
  'GET /api/compositions/:id/why': {
    params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
    query: Type.Object({ element: Type.String({ minLength: 1, maxLength: 100 }) }),
    answer: Type.Object({
      element: Type.String(),
      unit: nullable(Type.String()),
      for: Type.Array(whyReason),
      against: Type.Array(whyReason),
      /** how many units were priced */
      considered: Type.Integer(),
      alternatives: Type.Array(
        Type.Object({
          unit: Type.String(),
          unitName: Type.String(),
          area: nullable(Type.String()),
          /** the elements that go there together */
          elements: Type.Array(Type.String()),
          /** change in cost points */
          cost: Type.Number(),
          byRule: Type.Array(Type.Object({ rule: Type.String(), cost: Type.Number() })),
          /** hard rules that would be broken; none = it is possible */
          breaks: Type.Array(Type.Object({ rule: Type.String(), code: Type.String(), params })),
        }),
      ),
    }),
  },
} satisfies Contract;
