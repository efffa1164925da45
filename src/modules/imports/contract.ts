/** What may be asked of imports: templates to fill in, a dry run, and all or nothing. Files are the request's body as they are. */
import Type from 'typebox';
import type { Contract } from '../../platform/http/contract.ts';

const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const kind = Type.Object({ kind: Type.String({ maxLength: 40 }) });
const language = Type.Optional(Type.Union([Type.Literal('da'), Type.Literal('en')]));
const params = Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()]));
const uploadBytes = 20_000_000;

/** The file's name, and what was chosen beside it. */
const wish = {
  file: Type.String({ minLength: 1, maxLength: 300 }),
  language,
  own: Type.Optional(Type.Boolean()),
  year: Type.Optional(Type.Integer({ minimum: 2000, maximum: 2100 })),
  /** ids of drafts, with a comma between */
  drafts: Type.Optional(Type.String({ maxLength: 2000 })),
};
const counts = Type.Object({
  added: Type.Integer(),
  changed: Type.Integer(),
  unchanged: Type.Integer(),
  leftOut: Type.Integer(),
  errors: Type.Integer(),
});
const said = Type.Object({ row: Type.Integer(), column: Type.String(), code: Type.String(), params });

export const importsContract = {
  'GET /api/import-kinds': {
    query: Type.Object({ language }),
    answer: Type.Array(
      Type.Object({
        id: Type.String(),
        template: Type.String(),
        name: Type.String(),
        lacks: Type.String(),
        note: Type.String(),
        href: Type.String(),
        columns: Type.Array(Type.Object({ header: Type.String(), explain: Type.String(), needed: Type.Boolean() })),
      }),
    ),
  },
  /** A template as a file: empty, with all rows, or with those that lack something. */
  'GET /api/import-templates/:kind': {
    params: kind,
    query: Type.Object({
      format: Type.Optional(Type.Union([Type.Literal('xlsx'), Type.Literal('csv')])),
      rows: Type.Optional(Type.Union([Type.Literal('empty'), Type.Literal('all'), Type.Literal('lacking')])),
      trainingRegion: Type.Optional(Type.String({ pattern: '^(ost|syd|nord)?$' })),
      language,
    }),
    answer: Type.Unknown(),
  },
  /** What taking the file in would do; nothing is kept. */
  'POST /api/imports/:kind/check': {
    upload: uploadBytes,
    params: kind,
    query: Type.Object(wish),
    answer: Type.Object({
      template: Type.String(),
      sha256: Type.String(),
      /** what the answer rests on; the import is refused when it has changed */
      basis: Type.String(),
      rows: Type.Integer(),
      counts,
      /** the first of each */
      errors: Type.Array(said),
      notes: Type.Array(Type.Object({ row: Type.Integer(), code: Type.String(), params, more: Type.Integer() })),
      changes: Type.Array(
        Type.Object({
          rows: Type.Array(Type.Integer()),
          id: nullable(Type.String()),
          name: Type.String(),
          what: Type.Union([Type.Literal('added'), Type.Literal('changed')]),
          from: nullable(Type.String()),
          fields: Type.Array(Type.Object({ column: Type.String(), before: Type.String(), after: Type.String() })),
        }),
      ),
      leftOut: Type.Array(Type.Integer()),
      unknownColumns: Type.Array(Type.String()),
    }),
  },
  /** The file as it was, with a column of what is wrong. */
  'POST /api/imports/:kind/faults': { upload: uploadBytes, params: kind, query: Type.Object(wish), answer: Type.Unknown() },
  /** All of it, or nothing. */
  'POST /api/imports/:kind': {
    upload: uploadBytes,
    params: kind,
    query: Type.Object({ ...wish, basis: Type.String({ minLength: 1, maxLength: 100 }) }),
    answer: Type.Object({ id: Type.String(), counts, hrefs: Type.Array(Type.Object({ href: Type.String(), name: Type.String() })) }),
  },
  /** Earlier imports, the newest first. */
  'GET /api/imports': {
    query: Type.Object({ kind: Type.Optional(Type.String({ maxLength: 40 })) }),
    answer: Type.Array(
      Type.Object({
        id: Type.String(),
        at: Type.String(),
        personName: nullable(Type.String()),
        kind: Type.String(),
        template: Type.String(),
        fileName: Type.String(),
        sha256: Type.String(),
        rows: Type.Integer(),
        added: Type.Integer(),
        changed: Type.Integer(),
        unchanged: Type.Integer(),
        leftOut: Type.Integer(),
      }),
    ),
  },
} satisfies Contract;

export type ImportsContract = typeof importsContract;
