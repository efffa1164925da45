/** What is kept about people, and what a person may know of it. */
import Type from 'typebox';
import { type Contract, file } from '../../platform/http/contract.ts';

const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

export const dataContract = {
  /** Who has been shown, or has changed, what is kept about the one who asks. */
  'GET /api/me/seen': {
    answer: Type.Array(
      Type.Object({
        id: Type.Integer(),
        at: Type.String(),
        /** null: nobody signed in, but whoever runs the server */
        personName: nullable(Type.String()),
        /** The role in which it was done: why that person may. */
        capacity: nullable(Type.String()),
        /** When a deputy did it. */
        behalfOf: nullable(Type.String()),
        kind: Type.String(),
        /** For a look, the route that showed it. */
        subject: Type.String(),
      }),
    ),
  },
  /** Everything that is kept about the one who asks. */
  'GET /api/me/data.json': { answer: file('application/json') },
  'GET /api/data-kinds': {
    answer: Type.Array(
      Type.Object({
        kind: Type.String(),
        nameDa: Type.String(),
        nameEn: Type.String(),
        aboutDa: Type.String(),
        aboutEn: Type.String(),
        purposeDa: Type.String(),
        purposeEn: Type.String(),
        basisDa: Type.String(),
        basisEn: Type.String(),
        basisSource: Type.String(),
        /** null: never deleted by itself */
        months: nullable(Type.Integer()),
        retentionDa: Type.String(),
        retentionEn: Type.String(),
        /** null: our own decision */
        retentionSource: nullable(Type.String()),
        /** Rows that the next deletion takes; null where nothing is deleted by itself. */
        due: nullable(Type.Integer()),
      }),
    ),
  },
} satisfies Contract;
