import Type from 'typebox';
import type { Contract } from '../../platform/http/contract.ts';

const id = Type.Object({ id: Type.String({ format: 'uuid' }) });
const trainingRegion = Type.String({ pattern: '^[a-z]+$' });
const text = Type.String({ minLength: 1, maxLength: 400_000 });

const document = {
  id: Type.String(),
  trainingRegion: Type.String(),
  name: Type.String(),
  /** Who issued it, when and where; '' when it is our own. */
  source: Type.String(),
  note: Type.String(),
  createdAt: Type.String(),
  /** The latest first. */
  versions: Type.Array(
    Type.Object({
      no: Type.Integer(),
      sha256: Type.String(),
      createdAt: Type.String(),
      createdByName: Type.Union([Type.Null(), Type.String()]),
    }),
  ),
};

const saved = Type.Object({ id: Type.String(), no: Type.Integer() });

export const documentsContract = {
  'GET /api/documents': { answer: Type.Array(Type.Object(document)) },
  /** A version – the latest when none is named – as passages, and what is changed since the one before. */
  'GET /api/documents/:id': {
    params: id,
    query: Type.Object({ version: Type.Optional(Type.Integer({ minimum: 1 })) }),
    answer: Type.Object({
      ...document,
      no: Type.Integer(),
      sha256: Type.String(),
      passages: Type.Array(
        Type.Object({
          id: Type.String(),
          kind: Type.Enum(['heading', 'paragraph', 'note']),
          text: Type.String(),
          since: Type.Enum(['same', 'changed', 'new']),
        }),
      ),
    }),
  },
  /** Paragraphs are parted by an empty line; one that begins with `#` is a heading. */
  'POST /api/documents': {
    body: Type.Object({
      trainingRegion,
      name: Type.String({ minLength: 1, maxLength: 300 }),
      source: Type.String({ maxLength: 1000 }),
      text,
    }),
    answer: saved,
  },
  'POST /api/documents/:id/versions': {
    params: id,
    body: Type.Object({ text, /** The latest version that the writer has seen. */ seen: Type.Integer() }),
    answer: saved,
  },
} satisfies Contract;
