/** What may be asked of replans: a draft with what has happened, and the fewest tracks changed after it. */
import Type from 'typebox';
import type { Contract } from '../../platform/http/contract.ts';
import { draftAnswer } from './contract-draft.ts';
import { figures, id, nullable, params, searching } from './contract-parts.ts';
import { approval, month, name, only, period, tenths, text } from './contract-scenarios.ts';
import { comparedNames } from './contract-versions.ts';

const track = { track: text, from: month };

/** The changes of videre-change/1 that a replan of a draft takes. */
const change = Type.Union([
  Type.Object({ type: Type.Literal('leave'), ...track, months: Type.Integer({ minimum: 1, maximum: 120 }) }, only),
  Type.Object({ type: Type.Literal('dropout'), ...track }, only),
  Type.Object({ type: Type.Literal('closed'), unit: text, ...period }, only),
  Type.Object({ type: Type.Literal('approvalEnded'), ...approval }, only),
  Type.Object({ type: Type.Literal('places'), ...approval, tenths }, only),
]);

/** Tracks that find no place, tracks changed, months moved: in that order. */
const score = Type.Object({ unrepaired: Type.Integer(), changed: Type.Integer(), months: Type.Integer() });
const proof = Type.Object({
  score,
  /** No plan scores less, whichever tracks it changes … */
  bound: score,
  /** … or, of those that change only the neighbourhood. */
  boundNear: score,
  scope: Type.Union([Type.Literal('all'), Type.Literal('neighbourhood'), Type.Literal('none')]),
  touched: Type.Array(Type.String()),
  neighbourhood: Type.Array(Type.String()),
  wishesGap: nullable(Type.Number()),
});

const { state, failure, requestedAt, endedAt } = searching;
const fields = {
  id: Type.String(),
  name: Type.String(),
  changes: Type.Object({ schema: Type.String(), asOf: month, changes: Type.Array(change) }),
  baseRevision: Type.Integer(),
  state,
  failure,
  requestedAt,
  endedAt,
  requestedByName: nullable(Type.String()),
  outcome: nullable(Type.Union([Type.Literal('kept'), Type.Literal('discarded')])),
  proof: nullable(proof),
};

const place = nullable(Type.Object({ unit: nullable(Type.String()), from: Type.String(), months: Type.Integer() }));
const told = Type.Object({
  id: Type.String(),
  specialty: Type.String(),
  what: Type.Array(Type.Union([Type.Literal('changed'), Type.Literal('putOff'), Type.Literal('ended'), Type.Literal('unrepaired')])),
  /** months at another department, and months put off by leave */
  months: Type.Integer(),
  putOff: Type.Integer(),
  /** elements that lie otherwise, in order; numbered as before, or as after where it was not there before */
  elements: Type.Array(Type.Object({ id: Type.String(), number: Type.Integer(), kind: Type.String(), before: place, after: place })),
  reasons: Type.Array(Type.Object({ code: Type.String(), params })),
});

const side = Type.Object({ cost: Type.Number(), figures });
const one = Type.Object({ id: Type.String({ format: 'uuid' }), replan: Type.String({ format: 'uuid' }) });

export const replanContract = {
  'GET /api/compositions/:id/replans': { params: id, answer: Type.Array(Type.Object(fields)) },
  /** The draft as it is at that revision, after this. The draft is not changed. */
  'POST /api/compositions/:id/replans': {
    params: id,
    body: Type.Object({ name, revision: Type.Integer(), asOf: month, changes: Type.Array(change, { minItems: 1, maxItems: 50 }) }, only),
    answer: Type.Object({ replan: Type.String() }),
  },
  'GET /api/compositions/:id/replans/:replan': {
    params: one,
    answer: Type.Object({
      ...fields,
      /** null until it is found; the wishes are those of the tracks that go on */
      found: nullable(Type.Object({ tracks: Type.Array(told), before: side, after: side, units: comparedNames.units })),
    }),
  },
  /** Puts the tracks as they go on in the draft, as a revision that can be undone. */
  'POST /api/compositions/:id/replans/:replan/keep': {
    params: one,
    body: Type.Object({ revision: Type.Integer() }, only),
    answer: draftAnswer,
  },
  'POST /api/compositions/:id/replans/:replan/discard': { params: one, answer: Type.Object({ discarded: Type.Boolean() }) },
} satisfies Contract;
