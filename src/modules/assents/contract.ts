/** What may be asked of versions under treatment. */
import Type from 'typebox';
import type { Contract } from '../../platform/http/contract.ts';
import { chainContract } from './contract-chain.ts';
import { acts, stepKinds } from './rules/chain-state.ts';

const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const subject = { kind: Type.String({ maxLength: 40, pattern: '^[a-z]+$' }), id: Type.String({ maxLength: 100 }) };
const sha256 = Type.String({ pattern: '^[0-9a-f]{64}$' });
const version = Type.Integer({ minimum: 1, maximum: 1_000_000 });
const words = Type.Optional(Type.String({ maxLength: 4000 }));
const compared = nullable(Type.Object({ version: Type.Integer(), compareHref: nullable(Type.String()) }));

const step = Type.Object({
  position: Type.Integer(),
  step: Type.Enum(stepKinds),
  body: Type.String(),
  bodyName: Type.String(),
  sha256: Type.String(),
  days: nullable(Type.Integer()),
  state: Type.Enum(['later', 'open', 'underway', 'approved', 'reserved', 'sentBack']),
  opensOn: nullable(Type.String()),
  dueOn: nullable(Type.String()),
  /** The decision that stands. */
  decision: nullable(Type.Integer()),
  /** Another part than in the version sealed before. */
  changed: Type.Boolean(),
  mayDecide: Type.Boolean(),
  /** Where a hearing, or a council's decision, is told. */
  href: nullable(Type.String()),
});

const decision = Type.Object({
  id: Type.Integer(),
  version: Type.Integer(),
  sha256: Type.String(),
  step: Type.Enum(stepKinds),
  body: Type.String(),
  bodyName: Type.String(),
  stepSha256: Type.String(),
  heardVersion: nullable(Type.Integer()),
  act: Type.Enum(acts),
  words: nullable(Type.String()),
  personName: nullable(Type.String()),
  capacity: Type.String(),
  deputyFor: nullable(Type.String()),
  at: Type.String(),
});

const elsewhere = Type.Object({
  version: Type.Integer(),
  step: Type.Enum(stepKinds),
  act: Type.Enum(['approved', 'sentBack', 'underway']),
  on: Type.String(),
  /** The hour, where it is known. */
  at: nullable(Type.String()),
  href: Type.String(),
  name: Type.String(),
  words: nullable(Type.String()),
});

const decisionAsked = Type.Object({
  version,
  hash: sha256,
  stepHash: sha256,
  heard: nullable(version),
  body: Type.String({ maxLength: 100 }),
  act: Type.Enum(acts),
  words,
});

export const assentsContract = {
  /** All that was sealed of one thing, newest first, with every step and decision. */
  'GET /api/treatments/:kind/:id': {
    params: Type.Object(subject),
    answer: Type.Object({
      kind: Type.String(),
      id: Type.String(),
      href: Type.String(),
      chain: Type.Array(
        Type.Object({
          position: Type.Integer(),
          step: Type.Enum(stepKinds),
          days: nullable(Type.Integer()),
          source: Type.String(),
          constructed: Type.Boolean(),
        }),
      ),
      /** What becomes of an area that must assent, by the organisation's own successors. */
      successors: Type.Array(Type.Object({ area: Type.String(), successor: Type.String(), on: Type.String(), source: Type.String() })),
      effect: nullable(Type.Object({ version: Type.Integer(), at: Type.String(), byName: nullable(Type.String()) })),
      versions: Type.Array(
        Type.Object({
          version: Type.Integer(),
          sha256: Type.String(),
          name: Type.String(),
          href: Type.String(),
          words: nullable(Type.String()),
          sealedByName: nullable(Type.String()),
          sealedAt: Type.String(),
          state: Type.Enum(['underway', 'sentBack', 'complete', 'inEffect', 'replaced']),
          heard: compared,
          before: compared,
          /** Where the one who asks sends it to hearing: its turn has come, or an earlier version was heard. */
          newHearingHref: nullable(Type.String()),
          steps: Type.Array(step),
          decisions: Type.Array(decision),
          elsewhere: Type.Array(elsewhere),
        }),
      ),
    }),
  },
  'GET /api/treatments/:kind/:id/:version/parts/:part': {
    params: Type.Object({ ...subject, version: Type.String({ maxLength: 7 }), part: Type.String({ maxLength: 100 }) }),
    answer: Type.Array(Type.Object({ key: Type.String(), label: Type.String() })),
  },
  'POST /api/treatments/:kind/:id/seals': {
    params: Type.Object(subject),
    body: Type.Object({ version, hash: sha256, words }),
    answer: Type.Object({ version: Type.Integer() }),
  },
  'POST /api/treatments/:kind/:id/recommendations': {
    params: Type.Object(subject),
    body: decisionAsked,
    answer: Type.Object({ id: Type.Integer() }),
  },
  'POST /api/treatments/:kind/:id/assents': {
    params: Type.Object(subject),
    body: decisionAsked,
    answer: Type.Object({ id: Type.Integer() }),
  },
  ...chainContract,
  'GET /api/treatments-waiting': {
    answer: Type.Array(
      Type.Object({
        kind: Type.String(),
        id: Type.String(),
        version: Type.Integer(),
        name: Type.String(),
        href: Type.String(),
        what: Type.Enum([...stepKinds, 'sentBack', 'complete']),
        bodyName: nullable(Type.String()),
        dueOn: nullable(Type.String()),
      }),
    ),
  },
} satisfies Contract;

export type AssentsContract = typeof assentsContract;
