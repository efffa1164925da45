/** What may be asked of the specialties. */
import Type from 'typebox';
import type { Contract } from '../../platform/http/contract.ts';

const specialty = {
  id: Type.String(),
  no: Type.Integer(),
  name: Type.String(),
  nameEn: Type.String(),
  group: Type.String(),
  introMonths: Type.String(),
  /** null = not known */
  mainMonths: Type.Union([Type.Integer(), Type.Null()]),
  mainMonthsConstructed: Type.Boolean(),
  source: Type.String(),
};

const group = { id: Type.String(), name: Type.String(), source: Type.String(), constructed: Type.Boolean() };

export const curriculaContract = {
  'GET /api/specialties': {
    /** `groups`: how many competence groups it has. */
    answer: Type.Array(Type.Object({ ...specialty, groups: Type.Integer() })),
  },
  'GET /api/specialties/:id': {
    params: Type.Object({ id: Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 100 }) }),
    answer: Type.Object({
      ...specialty,
      groups: Type.Array(Type.Object(group)),
    }),
  },
  /** All competence groups, whichever specialty gives them. */
  'GET /api/competence-groups': { answer: Type.Array(Type.Object({ ...group, specialty: Type.String() })) },
} satisfies Contract;

export type CurriculaContract = typeof curriculaContract;
