/** What may be done to a draft by hand. An edit carries the revision it saw; a stale one is refused with who made the newer. */
import Type from 'typebox';
import type { Contract } from '../../platform/http/contract.ts';
import { figures, flexTrack, id, nullable, unplaced } from './contract-parts.ts';

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
  flex: Type.Optional(flexTrack),
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

/** Of specialties whose tracks are not all filled: how many have no applicant, how many per cent of the others are expected to be filled, what unfilled ones may become. */
export const filling = Type.Object(
  {
    specialties: Type.Array(
      Type.Object(
        {
          specialty: ref,
          unfilled: Type.Integer({ minimum: 0, maximum: 5000 }),
          filled: Type.Integer({ minimum: 1, maximum: 100 }),
        },
        { additionalProperties: false },
      ),
      { maxItems: 200 },
    ),
    flex: Type.Array(
      Type.Object({ from: ref, to: ref, most: Type.Integer({ minimum: 1, maximum: 5000 }) }, { additionalProperties: false }),
      { maxItems: 200 },
    ),
  },
  { additionalProperties: false },
);

/** What undo or redo would do next: an edit's kind, or `compose`, `restore`, `import`; and whose act it was. */
const step = nullable(Type.Object({ kind: Type.String(), personName: nullable(Type.String()) }));
/** Where the draft stands: also what a page asks when it wonders whether somebody else has changed it. */
const standing = {
  revision: Type.Integer(),
  /** who made this revision */
  changedByName: nullable(Type.String()),
  undo: step,
  redo: step,
};

/** The draft after an act: what changed, and what all rules then say in brief. */
export const draftAnswer = Type.Object({
  ...standing,
  changed: Type.Array(draftTrack),
  removed: Type.Array(Type.String()),
  figures,
  /** cost points */
  cost: Type.Number(),
  /** how many findings of hard rules there are */
  broken: Type.Integer(),
});
const seen = Type.Object({ revision: Type.Integer() }, { additionalProperties: false });

export const draftContract = {
  /**
   * All that the rules look at for this draft, as `videre-problem/1` without pins, and the reference data's version that it was built of;
   * the page runs the same rules on it (`rules/assess.ts`). `composed`: what the last search could not place, with its reasons; null = none
   * has composed.
   */
  'GET /api/compositions/:id/problem': {
    params: id,
    answer: Type.Object({ version: Type.Integer(), problem: Type.Unknown(), composed: nullable(Type.Array(unplaced)) }),
  },
  'GET /api/compositions/:id/draft': { params: id, answer: Type.Object(standing) },
  /** What a spreadsheet wrote about the draft's elements: text, and whether it told their length. */
  'GET /api/compositions/:id/notes': {
    params: id,
    answer: Type.Object({
      /** the number that the track's template has year after year */
      tracks: Type.Array(Type.Object({ track: Type.String(), template: Type.String(), number: Type.String() })),
      elements: Type.Array(Type.Object({ element: Type.String(), written: Type.String(), monthsNamed: Type.Boolean() })),
    }),
  },
  'POST /api/compositions/:id/edits': {
    params: id,
    body: Type.Object({ revision: Type.Integer(), edit }, { additionalProperties: false }),
    answer: draftAnswer,
  },
  /** What is assumed of the year's applicants; it can be undone like an edit. */
  'PUT /api/compositions/:id/filling': {
    params: id,
    body: Type.Object({ revision: Type.Integer(), filling }, { additionalProperties: false }),
    answer: draftAnswer,
  },
  'POST /api/compositions/:id/undo': { params: id, body: seen, answer: draftAnswer },
  'POST /api/compositions/:id/redo': { params: id, body: seen, answer: draftAnswer },
  /** Puts a version's tracks in the draft; it can be undone like an edit. */
  'POST /api/compositions/:id/restore': {
    params: id,
    body: Type.Object({ revision: Type.Integer(), version: Type.Integer({ minimum: 1 }) }, { additionalProperties: false }),
    answer: draftAnswer,
  },
} satisfies Contract;
