/** New editions of what compositions stand on. An edition is never changed: the next one takes its place from a day, with a reason. */
import Type from 'typebox';
import type { Contract } from '../../platform/http/contract.ts';
import { nullable } from './contract-parts.ts';

const ref = Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 120 });
/** Ids of competence groups are `specialty:group`. */
const groupRef = Type.String({ minLength: 1, maxLength: 120 });
const idOf = Type.Object({ id: ref });
const day = Type.String({ format: 'date' });
const words = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '\\S' });
const percent = Type.Integer({ minimum: 0, maximum: 100 });
const months = Type.Integer({ minimum: 1, maximum: 240 });
/** From which day, why, and where it is decided. */
const decision = { from: day, reason: words(1000), source: words(1000) };

const principle = {
  ...decision,
  name: words(200),
  /** null = the text is not known */
  text: nullable(words(4000)),
  decidedOn: day,
  measure: nullable(Type.Union([Type.Literal('startEndShortage'), Type.Literal('university')])),
};

const pattern = {
  ...decision,
  name: words(200),
  months,
  siteCount: Type.Integer({ minimum: 1, maximum: 10 }),
  siteMonths: Type.Integer({ minimum: 0, maximum: 240 }),
  siteReason: nullable(words(500)),
  shortest: months,
  pure: Type.Boolean(),
  competences: Type.Array(Type.Object({ group: groupRef, months }, { additionalProperties: false }), { maxItems: 100 }),
  elements: Type.Array(
    Type.Object(
      {
        kind: Type.Union([Type.Literal('own'), Type.Literal('side')]),
        name: words(200),
        months: Type.Array(months, { minItems: 1, maxItems: 60 }),
        competence: nullable(groupRef),
        units: nullable(Type.Array(ref, { minItems: 1, maxItems: 500 })),
        /** position (from 1) of an earlier element */
        sameUnitAs: nullable(Type.Integer({ minimum: 1, maximum: 40 })),
      },
      { additionalProperties: false },
    ),
    { minItems: 1, maxItems: 40 },
  ),
};
const body = <P extends Type.TProperties>(properties: P) => Type.Object(properties, { additionalProperties: false });
const made = Type.Object({ id: Type.String() });
const ended = body({ on: day, reason: words(1000) });

export const editionContract = {
  'POST /api/agreements/:id/editions': {
    params: idOf,
    body: body({
      ...decision,
      name: words(200),
      home: ref,
      shares: Type.Array(
        body({
          specialty: nullable(ref),
          area: ref,
          low: percent,
          high: percent,
          aim: nullable(percent),
          inOverall: Type.Boolean(),
          startEnd: Type.Boolean(),
          bothAreas: Type.Boolean(),
          reason: Type.String({ maxLength: 1000 }),
        }),
        { minItems: 1, maxItems: 200 },
      ),
    }),
    answer: made,
  },
  'POST /api/principles': { body: body(principle), answer: made },
  'POST /api/principles/:id/editions': { params: idOf, body: body(principle), answer: made },
  /** It no longer holds from that day. */
  'POST /api/principles/:id/end': { params: idOf, body: ended, answer: made },
  'POST /api/patterns': { body: body({ ...pattern, specialty: ref, trainingRegion: nullable(ref) }), answer: made },
  'POST /api/patterns/:id/editions': { params: idOf, body: body(pattern), answer: made },
  'POST /api/patterns/:id/end': { params: idOf, body: ended, answer: made },
} satisfies Contract;
