/** What may be taken out of the house as a file: a plan on paper. */
import Type from 'typebox';
import { type Contract, file } from '../../platform/http/contract.ts';
import { id } from './contract-parts.ts';

/** A version's number; the draft when left out. */
const version = Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 }));

export const fileContract = {
  /** The composition as a tagged document in Danish, each specialty on pages of its own. */
  'GET /api/compositions/:id/pdf': {
    params: id,
    query: Type.Object({ version, specialty: Type.Optional(Type.String({ maxLength: 100 })) }),
    answer: file('application/pdf'),
  },
} satisfies Contract;
