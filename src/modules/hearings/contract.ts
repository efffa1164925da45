import Type from 'typebox';
import { type Contract, file } from '../../platform/http/contract.ts';
import { documentsContract } from './contract-documents.ts';
import { answerOfParty, comment, hearingSummary, kinds, maybeText, memo, outcomes, partyWish, stances } from './contract-parts.ts';

/** Where an anchor of the heard version is in a later one; one that is not here is as it was. */
const followed = Type.Union([
  Type.Object({ state: Type.Enum(['same', 'changed']), key: Type.String() }),
  Type.Object({ state: Type.Literal('gone'), key: Type.Null() }),
]);
const uuid = Type.String({ format: 'uuid' });
const id = Type.Object({ id: uuid });
const ofComment = Type.Object({ id: uuid, comment: uuid });
const trainingRegion = Type.String({ pattern: '^[a-z]+$' });
const day = Type.String({ format: 'date' });
const long = Type.String({ maxLength: 4000 });
const needed = Type.String({ minLength: 1, maxLength: 4000 });
const done = Type.Object({ id: Type.String() });

const remark = {
  /** '' for the whole. */
  anchor: Type.String({ maxLength: 200 }),
  kind: Type.Enum(kinds),
  stance: Type.Enum(stances),
  text: needed,
  proposed: long,
};
const list = { name: Type.String({ minLength: 1, maxLength: 200 }), members: Type.Array(partyWish, { minItems: 1, maxItems: 300 }) };

export const hearingsContract = {
  ...documentsContract,
  'GET /api/party-lists': {
    answer: Type.Array(
      Type.Object({
        id: Type.String(),
        trainingRegion: Type.String(),
        name: Type.String(),
        members: Type.Array(partyWish),
        changedAt: Type.String(),
      }),
    ),
  },
  'POST /api/party-lists': { body: Type.Object({ trainingRegion, ...list }), answer: done },
  'PUT /api/party-lists/:id': { params: id, body: Type.Object(list), answer: done },
  'GET /api/hearings': { answer: Type.Array(Type.Object(hearingSummary)) },
  'POST /api/hearings': {
    body: Type.Object({
      trainingRegion,
      subjectKind: Type.String({ maxLength: 40 }),
      subject: uuid,
      version: Type.Integer({ minimum: 1 }),
      name: Type.String({ minLength: 1, maxLength: 300 }),
      letter: long,
      deadline: day,
      shown: Type.Enum(['own', 'all']),
      remindDays: Type.Integer({ minimum: 0, maximum: 60 }),
      parties: Type.Array(partyWish, { minItems: 1, maxItems: 300 }),
    }),
    answer: done,
  },
  'GET /api/hearings/:id': {
    params: id,
    answer: Type.Object({
      ...hearingSummary,
      letter: Type.String(),
      shown: Type.Enum(['own', 'all']),
      remindDays: Type.Integer(),
      /** What no source tells and is made up. */
      constructed: Type.String(),
      sentByName: maybeText,
      closedByName: maybeText,
      /** The subject's page, for those who may open it. */
      href: maybeText,
      /** Without a mail server letters wait in the outbox. */
      mailServer: Type.Boolean(),
      versions: Type.Array(
        Type.Object({
          version: Type.Integer(),
          sha256: Type.String(),
          name: Type.String(),
          followed: Type.Record(Type.String(), followed),
          takenAt: Type.String(),
          takenByName: maybeText,
        }),
      ),
      partyList: Type.Array(
        Type.Object({
          id: Type.String(),
          name: Type.String(),
          scopeKind: maybeText,
          body: maybeText,
          isPerson: Type.Boolean(),
          address: maybeText,
          remindedOn: maybeText,
          mine: Type.Boolean(),
          comments: Type.Integer(),
          answers: Type.Array(answerOfParty),
        }),
      ),
    }),
  },
  /** What a comment can be tied to, in the subject's order. */
  'GET /api/hearings/:id/anchors': {
    params: id,
    query: Type.Object({
      version: Type.Optional(Type.Integer({ minimum: 1 })),
      q: Type.Optional(Type.String({ maxLength: 100 })),
      after: Type.Optional(Type.Integer({ minimum: 0 })),
    }),
    answer: Type.Object({
      rows: Type.Array(
        Type.Object({ key: Type.String(), label: Type.String(), part: maybeText, position: Type.Integer(), comments: Type.Integer() }),
      ),
      next: Type.Union([Type.Null(), Type.Integer()]),
    }),
  },
  'GET /api/hearings/:id/comments': {
    params: id,
    query: Type.Object({
      party: Type.Optional(uuid),
      kind: Type.Optional(Type.Enum(kinds)),
      anchor: Type.Optional(Type.String({ maxLength: 200 })),
      unanswered: Type.Optional(Type.Boolean()),
      signed: Type.Optional(Type.Boolean()),
      /** Only remarks that wait for a signature. */
      unsigned: Type.Optional(Type.Boolean()),
      after: Type.Optional(Type.Integer({ minimum: 0 })),
    }),
    answer: Type.Object({ rows: Type.Array(comment), next: Type.Union([Type.Null(), Type.Integer()]) }),
  },
  /** What stands against what, and what says the same of the same. */
  'GET /api/hearings/:id/tensions': {
    params: id,
    answer: Type.Object({
      conflicts: Type.Array(Type.Object({ anchor: Type.String(), numbers: Type.Array(Type.Integer()) })),
      duplicates: Type.Array(
        Type.Object({
          first: Type.String(),
          firstNo: Type.Integer(),
          others: Type.Array(Type.Object({ id: Type.String(), no: Type.Integer() })),
        }),
      ),
    }),
  },
  'POST /api/hearings/:id/remarks': { params: id, body: Type.Object({ party: uuid, ...remark }), answer: done },
  'PUT /api/hearings/:id/remarks/:comment': { params: ofComment, body: Type.Object(remark), answer: done },
  'DELETE /api/hearings/:id/remarks/:comment': { params: ofComment, answer: done },
  /** Signs for the party: its remarks get their numbers and are the holder's from now on. */
  'POST /api/hearings/:id/answers': {
    params: id,
    body: Type.Object({ party: uuid, text: long }),
    answer: Type.Object({ no: Type.Integer(), comments: Type.Integer(), late: Type.Boolean(), sha256: Type.String() }),
  },
  'GET /api/hearings/:id/receipt.pdf': {
    params: id,
    query: Type.Object({ party: uuid, no: Type.Integer({ minimum: 1 }) }),
    answer: file('application/pdf'),
  },
  'GET /api/hearings/:id/receipt.txt': {
    params: id,
    query: Type.Object({ party: uuid, no: Type.Integer({ minimum: 1 }) }),
    answer: file('text/plain'),
  },
  'PUT /api/hearings/:id/comments/:comment/response': {
    params: ofComment,
    body: Type.Object({
      outcome: Type.Enum(outcomes),
      why: needed,
      changed: long,
      changeVersion: Type.Union([Type.Null(), Type.Integer({ minimum: 1 })]),
      changeAnchor: Type.Union([Type.Null(), Type.String({ maxLength: 200 })]),
    }),
    answer: done,
  },
  /** `into` null: on its own again. */
  'PUT /api/hearings/:id/comments/:comment/merge': {
    params: ofComment,
    body: Type.Object({ into: Type.Union([Type.Null(), uuid]) }),
    answer: done,
  },
  'POST /api/hearings/:id/comments/:comment/terms': {
    params: ofComment,
    body: Type.Object({ term: Type.String({ minLength: 1, maxLength: 200 }), proposal: Type.String({ minLength: 1, maxLength: 200 }) }),
    answer: done,
  },
  /** Takes a new version of the subject in: the comments' anchors are followed to it. */
  'POST /api/hearings/:id/versions': {
    params: id,
    body: Type.Object({ version: Type.Integer({ minimum: 1 }) }),
    answer: Type.Object({ version: Type.Integer(), changed: Type.Integer(), gone: Type.Integer() }),
  },
  'POST /api/hearings/:id/remind': { params: id, answer: Type.Object({ reminded: Type.Integer(), without: Type.Integer() }) },
  'GET /api/hearings/:id/mail': {
    params: id,
    answer: Type.Array(
      Type.Object({
        id: Type.String(),
        at: Type.String(),
        toName: Type.String(),
        toAddress: Type.String(),
        kind: Type.String(),
        state: Type.Enum(['waiting', 'trying', 'sent', 'failed']),
        sentAt: maybeText,
        attempts: Type.Integer(),
        failure: maybeText,
      }),
    ),
  },
  'POST /api/hearings/:id/mail/:mail/again': { params: Type.Object({ id: uuid, mail: uuid }), answer: done },
  'POST /api/hearings/:id/close': { params: id, answer: Type.Object({ sha256: Type.String(), comments: Type.Integer() }) },
  /** As it was sealed, or as it would be now. */
  'GET /api/hearings/:id/memo': { params: id, answer: Type.Object({ memo, sha256: maybeText }) },
  'GET /api/hearings/:id/memo.pdf': { params: id, answer: file('application/pdf') },
} satisfies Contract;

export type HearingsContract = typeof hearingsContract;
