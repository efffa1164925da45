/** What may be asked of compositions and of what they stand on. */
import Type from 'typebox';
import type { Contract } from '../../platform/http/contract.ts';
import { draftContract } from './contract-draft.ts';
import { editionContract } from './contract-editions.ts';
import { explainContract } from './contract-explain.ts';
import { fileContract } from './contract-files.ts';
import {
  figures,
  id,
  named,
  nullable,
  params,
  placing,
  proof,
  ruleResult,
  searching,
  stageFigure,
  track,
  unplaced,
} from './contract-parts.ts';
import { picturesContract } from './contract-pictures.ts';
import { referenceContract } from './contract-reference.ts';
import { replanContract } from './contract-replans.ts';
import { scenarioContract } from './contract-scenarios.ts';
import { sweepContract } from './contract-sweeps.ts';
import { templateContract } from './contract-templates.ts';
import { versionContract } from './contract-versions.ts';

const runId = Type.Object({ id: Type.String({ format: 'uuid' }), run: Type.String({ format: 'uuid' }) });
const weight = Type.Integer({ minimum: 0, maximum: 100_000 });

const weights = Type.Object(
  {
    shareSpecialty: weight,
    shareAim: weight,
    shareOverall: weight,
    startArea: weight,
    endArea: weight,
    startShortage: weight,
    endShortage: weight,
    change: weight,
    distance: weight,
    university: weight,
    bothAreas: weight,
    spread: weight,
  },
  { additionalProperties: false },
);

/** Wishes in order of importance; null = the standard order. Every wish that weighs anything stands in one of them. */
const stages = nullable(
  Type.Array(
    Type.Object(
      {
        id: Type.String({ minLength: 1, maxLength: 40 }),
        wishes: Type.Array(Type.KeyOf(weights), { maxItems: 12 }),
        tolerance: Type.Integer({ minimum: 0, maximum: 1_000_000 }),
      },
      { additionalProperties: false },
    ),
    { minItems: 1, maxItems: 12 },
  ),
);

const run = Type.Object({
  id: Type.String(),
  ...searching,
  /** null while it is queued, and where no worker began before it was stopped */
  startedAt: nullable(Type.String()),
  /** searches before it in the queue, null when it is not queued */
  ahead: nullable(Type.Integer()),
  stoppedByName: nullable(Type.String()),
  /** while it is under way: the stage at work, and what the best plan so far costs in each */
  byStage: nullable(Type.Object({ stage: nullable(Type.String()), placing, stages: Type.Array(stageFigure) })),
  proof: nullable(proof),
});

const summary = Type.Object({
  id: Type.String(),
  name: Type.String(),
  trainingRegion: Type.String(),
  startYear: Type.Integer(),
  createdAt: Type.String(),
  createdByName: nullable(Type.String()),
  tracks: Type.Integer(),
  /** how many specialties it composes */
  specialties: Type.Integer(),
  /** over-all planned share in the home area, hundredths of a per cent */
  share: nullable(Type.Number()),
  unplaced: nullable(Type.Integer()),
  /** the figures were made with earlier reference data */
  outdated: Type.Boolean(),
  /** the version in effect */
  inEffect: nullable(Type.Integer()),
  run: nullable(run),
});

export const compositionContract = {
  ...versionContract,
  ...scenarioContract,
  ...sweepContract,
  ...replanContract,
  ...draftContract,
  ...fileContract,
  ...referenceContract,
  ...templateContract,
  ...editionContract,
  ...picturesContract,
  ...explainContract,
  /** The start page of a training region: what there is, how the agreement stands, what must be done. */
  'GET /api/start': {
    query: Type.Object({ trainingRegion: Type.String() }),
    answer: Type.Object({
      trainingRegion: named,
      /** the start year to compose next */
      year: Type.Integer(),
      compositions: Type.Array(summary),
      agreement: nullable(
        Type.Object({ id: Type.String(), name: Type.String(), home: named, low: nullable(Type.Integer()), high: nullable(Type.Integer()) }),
      ),
      /** planned share of the latest composition, and of the five start years before it, hundredths of a per cent */
      latest: nullable(
        Type.Object({
          id: Type.String(),
          name: Type.String(),
          startYear: Type.Integer(),
          share: nullable(Type.Number()),
          /** months in the home area, and in all areas of the agreement */
          home: Type.Integer(),
          all: Type.Integer(),
          /** how many specialties it composes, and how many have tracks that year */
          specialties: Type.Integer(),
          allSpecialties: Type.Integer(),
        }),
      ),
      earlier: Type.Array(Type.Object({ year: Type.Integer(), home: Type.Integer(), all: Type.Integer(), constructed: Type.Boolean() })),
      /** What waits, the most urgent first; `on`: the day it must be done by, null = now. */
      problems: Type.Array(Type.Object({ code: Type.String(), params, on: nullable(Type.String()), href: Type.String() })),
    }),
  },
  /** What a new composition can be made of. */
  'GET /api/composition-options': {
    query: Type.Object({ trainingRegion: Type.String(), year: Type.Integer() }),
    answer: Type.Object({
      years: Type.Array(Type.Integer()),
      plan: nullable(Type.Object({ id: Type.String(), name: Type.String(), constructed: Type.Boolean(), source: Type.String() })),
      specialties: Type.Array(
        Type.Object({ id: Type.String(), name: Type.String(), nameEn: Type.String(), count: Type.Integer(), constructed: Type.Boolean() }),
      ),
      agreements: Type.Array(named),
      weights,
    }),
  },
  'GET /api/compositions': {
    query: Type.Object({
      trainingRegion: Type.String(),
      year: Type.Optional(Type.Integer()),
      q: Type.Optional(Type.String({ maxLength: 200 })),
    }),
    answer: Type.Array(summary),
  },
  'POST /api/compositions': {
    body: Type.Object(
      {
        trainingRegion: Type.String(),
        year: Type.Integer({ minimum: 2000, maximum: 2100 }),
        name: Type.String({ minLength: 1, maxLength: 200 }),
        /** null = all with tracks this year */
        specialties: nullable(Type.Array(Type.String(), { minItems: 1, maxItems: 200 })),
        agreement: Type.String(),
        weights,
        stages: Type.Optional(stages),
        seed: Type.Integer({ minimum: 0, maximum: 2_147_483_647 }),
      },
      { additionalProperties: false },
    ),
    answer: Type.Object({ id: Type.String(), run: Type.String() }),
  },
  'GET /api/compositions/:id': {
    params: id,
    answer: Type.Object({
      id: Type.String(),
      name: Type.String(),
      trainingRegion: named,
      startYear: Type.Integer(),
      agreement: Type.Object({ id: Type.String(), name: Type.String(), areas: Type.Array(named), home: named }),
      specialties: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), nameEn: Type.String() })),
      weights,
      stages,
      seed: Type.Integer(),
      revision: Type.Integer(),
      createdAt: Type.String(),
      createdByName: nullable(Type.String()),
      run: nullable(run),
      /** The version in effect. */
      inEffect: nullable(Type.Integer()),
      versions: Type.Array(
        Type.Object({
          no: Type.Integer(),
          name: Type.String(),
          sha256: Type.String(),
          createdAt: Type.String(),
          createdByName: nullable(Type.String()),
        }),
      ),
      /** null until a plan exists */
      figures: nullable(figures),
      unplaced: Type.Array(unplaced),
      /** the specialties that the plan's agreement counted over all, and asked to start and end in the home area */
      overall: Type.Array(Type.String()),
      startEnd: Type.Array(Type.String()),
      /** planned share of the five start years before, by specialty (null = over all) */
      earlier: Type.Array(Type.Object({ specialty: nullable(Type.String()), months: Type.Record(Type.String(), Type.Integer()) })),
      earlierConstructed: Type.Boolean(),
      mayCompose: Type.Boolean(),
    }),
  },
  /** Every track with its elements; the timeline. */
  'GET /api/compositions/:id/tracks': { params: id, answer: Type.Array(track) },
  /** Every rule with what it found in the draft. */
  'GET /api/compositions/:id/rules': {
    params: id,
    answer: Type.Array(ruleResult),
  },
  'GET /api/compositions/:id/events': {
    params: id,
    answer: Type.Array(
      Type.Object({
        id: Type.Integer(),
        at: Type.String(),
        personName: nullable(Type.String()),
        capacity: nullable(Type.String()),
        /** When a deputy acted. */
        behalfOf: nullable(Type.String()),
        kind: Type.String(),
        before: Type.Unknown(),
        after: Type.Unknown(),
      }),
    ),
  },
  /** Composes what is not pinned, from the draft's problem as it is now; other weights and another order become the draft's. */
  'POST /api/compositions/:id/runs': {
    params: id,
    body: Type.Object(
      {
        revision: Type.Integer(),
        seed: Type.Integer({ minimum: 0, maximum: 2_147_483_647 }),
        weights: Type.Optional(weights),
        stages: Type.Optional(stages),
      },
      { additionalProperties: false },
    ),
    answer: Type.Object({ run: Type.String() }),
  },
  'GET /api/compositions/:id/runs/:run': { params: runId, answer: run },
  'POST /api/compositions/:id/runs/:run/stop': { params: runId, answer: Type.Object({ stopping: Type.Boolean() }) },
} satisfies Contract;

export type CompositionContract = typeof compositionContract;
