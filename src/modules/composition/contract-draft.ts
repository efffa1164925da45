/** What may be done to a draft by hand. An edit carries the revision it saw; a stale one is refused with who made the newer. */
import Type from 'typebox';
import type { Contract } from '../../platform/http/contract.ts';
import { figures, id, nullable } from './contract-parts.ts';

const monthText = Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' });
const ref = Type.String({ minLength: 1, maxLength: 100 });
const uuid = Type.String({ format: 'uuid' });
const months = Type.Integer({ minimum: 1, maximum: 240 });
const kind = <K extends string, P extends Type.TProperties>(name: K, more: P) =>
  Type.Object({ kind: Type.Literal(name), ...more }, { additionalProperties: false });

export const edit = Type.Union([
  kind('setUnit', { element: ref, unit: nullable(ref) }),
  kind('setMonths', { element: ref, months }),
  kind('moveBorder', { element: ref, months: Type.Integer({ minimum: -240, maximum: 240 }) }),
  kind('swapElements', { a: ref, b: ref }),
  kind('setStart', { track: ref, start: monthText }),
  kind('pinTrack', { track: ref, pinned: Type.Boolean() }),
  kind('pinElement', { element: ref, pinned: Type.Boolean() }),
  kind('removeTrack', { track: ref }),
  kind('addTrack', { track: uuid, pattern: ref, start: monthText, elements: Type.Array(uuid, { minItems: 1, maxItems: 40 }) }),
]);

/** A draft's track as the hand sees it. */
const draftTrack = Type.Object({
  id: Type.String(),
  specialty: Type.String(),
  pattern: Type.String(),
  start: Type.String(),
  pinned: Type.Boolean(),
  elements: Type.Array(
    Type.Object({
      id: Type.String(),
      kind: Type.Union([Type.Literal('own'), Type.Literal('side')]),
      unit: nullable(Type.String()),
      from: Type.String(),
      months: Type.Integer(),
      pinned: Type.Boolean(),
    }),
  ),
});

/** The draft after an act: what changed, and what all rules then say in brief. */
const edited = Type.Object({
  revision: Type.Integer(),
  changed: Type.Array(draftTrack),
  removed: Type.Array(Type.String()),
  figures,
  /** cost points */
  cost: Type.Number(),
  /** how many hard rules are broken */
  broken: Type.Integer(),
  /** what undo and redo would do next, as the kind of edit; null = nothing */
  undo: nullable(Type.String()),
  redo: nullable(Type.String()),
});
const seen = Type.Object({ revision: Type.Integer() }, { additionalProperties: false });

export const draftContract = {
  /** All that the rules look at for this draft, as `videre-problem/1` without pins; the page runs the same rules on it. */
  'GET /api/compositions/:id/problem': { params: id, answer: Type.Object({ version: Type.Integer(), problem: Type.Unknown() }) },
  /** What undo and redo would do, and what of the draft is out of step with the reference data. */
  'GET /api/compositions/:id/draft': {
    params: id,
    answer: Type.Object({ revision: Type.Integer(), undo: nullable(Type.String()), redo: nullable(Type.String()) }),
  },
  'POST /api/compositions/:id/edits': {
    params: id,
    body: Type.Object({ revision: Type.Integer(), edit }, { additionalProperties: false }),
    answer: edited,
  },
  'POST /api/compositions/:id/undo': { params: id, body: seen, answer: edited },
  'POST /api/compositions/:id/redo': { params: id, body: seen, answer: edited },
} satisfies Contract;
