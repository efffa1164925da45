/** What may be asked of versions: immutable plans, saved, copied and compared. */
import Type from 'typebox';
import type { Contract } from '../../platform/http/contract.ts';
import { figures, id, named, nullable, proof, ruleResult, track, unplaced } from './contract-parts.ts';

const versionHeader = {
  composition: named,
  no: Type.Integer(),
  name: Type.String(),
  sha256: Type.String(),
  createdAt: Type.String(),
  createdByName: nullable(Type.String()),
};
/** Findings of hard rules: what stands broken in it. */
const broken = Type.Integer();
const specialties = Type.Array(Type.Object({ id: Type.String(), name: Type.String(), nameEn: Type.String() }));
/** A side of a comparison: a version, or a draft, which has no number, name or fingerprint and is as it was when asked for. */
const side = Type.Object({
  composition: named,
  no: nullable(Type.Integer()),
  name: nullable(Type.String()),
  sha256: nullable(Type.String()),
  createdAt: nullable(Type.String()),
  createdByName: nullable(Type.String()),
  broken,
});
const versionAddress = Type.Object({ id: Type.String({ format: 'uuid' }), no: Type.String({ maxLength: 20 }) });
const texts = Type.Record(Type.String(), Type.String());
const principleAnswers = Type.Array(
  Type.Object({ id: Type.String(), name: Type.String(), text: nullable(Type.String()), answer: nullable(Type.String()) }),
);
/** Something must stand in it. */
const name = Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' });
const trackRef = Type.Object({ id: Type.String(), specialty: Type.String(), start: Type.String(), number: Type.Integer() });
const place = nullable(Type.Object({ unit: Type.String(), kind: Type.String() }));
const pair = Type.Object({ id: Type.String(), a: nullable(Type.Number()), b: nullable(Type.Number()) });

export const comparison = Type.Object({
  figures: Type.Array(pair),
  shares: Type.Array(
    Type.Object({
      specialty: nullable(Type.String()),
      a: nullable(Type.Number()),
      b: nullable(Type.Number()),
      low: nullable(Type.Integer()),
      high: nullable(Type.Integer()),
      aim: nullable(Type.Integer()),
    }),
  ),
  costs: Type.Array(pair),
  units: Type.Array(Type.Object({ unit: Type.String(), a: Type.Integer(), b: Type.Integer() })),
  tracks: Type.Object({
    identical: Type.Integer(),
    changed: Type.Array(
      Type.Object({
        specialty: Type.String(),
        a: trackRef,
        b: trackRef,
        months: Type.Integer(),
        moves: Type.Array(Type.Object({ from: Type.String(), months: Type.Integer(), a: place, b: place })),
      }),
    ),
    onlyA: Type.Array(trackRef),
    onlyB: Type.Array(trackRef),
  }),
});

/** What those are called of which a comparison speaks. */
export const comparedNames = {
  specialties,
  units: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), siteName: nullable(Type.String()) })),
};

export const versionContract = {
  /** A composition's versions with their first figures, newest first. */
  'GET /api/compositions/:id/versions': {
    params: id,
    answer: Type.Array(
      Type.Object({
        no: Type.Integer(),
        name: Type.String(),
        sha256: Type.String(),
        createdAt: Type.String(),
        createdByName: nullable(Type.String()),
        bySearch: Type.Boolean(),
        share: nullable(Type.Number()),
        placed: Type.Integer(),
        demanded: Type.Integer(),
        cost: Type.Number(),
        /** null = no search has proven it of just this plan */
        gap: nullable(Type.Number()),
        gapChanges: nullable(Type.Number()),
        broken,
      }),
    ),
  },
  'GET /api/compositions/:id/versions/:no': {
    params: versionAddress,
    answer: Type.Object({
      ...versionHeader,
      plan: Type.Object({
        seed: nullable(Type.Integer()),
        stopped: Type.Boolean(),
        cost: Type.Number(),
        /** null = no search has answered for just this plan */
        bound: nullable(Type.Number()),
        gap: nullable(Type.Number()),
        unplaced: Type.Array(unplaced),
        tracks: Type.Array(
          Type.Object({
            id: Type.String(),
            specialty: Type.String(),
            pattern: Type.String(),
            start: Type.String(),
            elements: Type.Array(
              Type.Object({ id: Type.String(), unit: Type.String(), from: Type.String(), months: Type.Integer(), kind: Type.String() }),
            ),
          }),
        ),
        figures,
      }),
      /** as they were when the version was made */
      names: Type.Object({ specialties: texts, sites: texts, units: texts, patterns: texts }),
    }),
  },
  /** A version as the timeline shows a plan: named as it was, with what the rules said of it. */
  'GET /api/compositions/:id/versions/:no/tracks': {
    params: versionAddress,
    answer: Type.Object({
      ...versionHeader,
      broken,
      specialties,
      figures,
      /** null = no search has proven anything of just this plan */
      proven: nullable(Type.Object({ gap: Type.Number(), stopped: Type.Boolean(), proof })),
      tracks: Type.Array(track),
      rules: Type.Array(ruleResult),
    }),
  },
  /** Saves the draft as it is; the version is never changed. */
  'POST /api/compositions/:id/versions': {
    params: id,
    body: Type.Object({ name, revision: Type.Integer() }, { additionalProperties: false }),
    answer: Type.Object({ no: Type.Integer(), sha256: Type.String(), broken }),
  },
  /** A new composition from a version, or from the draft (null). */
  'POST /api/compositions/:id/duplicate': {
    params: id,
    body: Type.Object({ name, version: nullable(Type.Integer({ minimum: 1 })) }, { additionalProperties: false }),
    answer: Type.Object({ id: Type.String() }),
  },
  'PUT /api/compositions/:id/name': {
    params: id,
    body: Type.Object({ name, revision: Type.Integer() }, { additionalProperties: false }),
    answer: Type.Object({ revision: Type.Integer() }),
  },
  /** How the draft answers the principles of its start year; a version that is saved holds them. */
  'GET /api/compositions/:id/principle-answers': { params: id, answer: principleAnswers },
  'PUT /api/compositions/:id/principle-answers': {
    params: id,
    body: Type.Record(Type.String({ maxLength: 100 }), Type.String({ maxLength: 4000 }), { maxProperties: 50 }),
    answer: principleAnswers,
  },
  /** Puts a version in effect whose chain is complete; `hash` as the page showed it. */
  'POST /api/compositions/:id/effect': {
    params: id,
    body: Type.Object({ version: Type.Integer({ minimum: 1, maximum: 1_000_000 }), hash: Type.String({ pattern: '^[0-9a-f]{64}$' }) }),
    answer: Type.Object({ places: Type.Integer() }),
  },
  /** All versions of a training region and start year: what can be compared. */
  'GET /api/versions': {
    query: Type.Object({ trainingRegion: Type.String(), year: Type.Integer() }),
    answer: Type.Array(
      Type.Object({ composition: Type.String(), compositionName: Type.String(), no: Type.Integer(), name: Type.String() }),
    ),
  },
  /** Two plans beside each other; `a` and `b` are `<composition>:<no>`, or `<composition>:kladde` for the draft as it is. */
  'GET /api/compare': {
    query: Type.Object({ a: Type.Optional(Type.String({ maxLength: 60 })), b: Type.Optional(Type.String({ maxLength: 60 })) }),
    answer: Type.Object({
      a: side,
      b: side,
      startYear: Type.Integer(),
      /** the area that A's agreement names as home */
      home: nullable(Type.String()),
      /** false = costs are not the same measure */
      sameWeights: Type.Boolean(),
      comparison,
      ...comparedNames,
    }),
  },
} satisfies Contract;
