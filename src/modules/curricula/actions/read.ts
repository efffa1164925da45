/** Reads the specialties. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Answer } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import type { CurriculaContract } from '../contract.ts';
import { competenceGroups, specialties, specialty } from '../store/specialties.ts';

/** All specialties by Danish name. */
export const listSpecialties = ({ db }: Context): Promise<Answer<CurriculaContract['GET /api/specialties']>> => specialties(db);

/** One specialty with its competence groups. */
export async function showSpecialty({ db }: Context, id: string): Promise<Answer<CurriculaContract['GET /api/specialties/:id']> | Refusal> {
  const found = await specialty(db, id);
  return found ? { ...found, groups: await competenceGroups(db, id) } : refuse('notFound');
}

/** All competence groups. */
export const listCompetenceGroups = ({ db }: Context): Promise<Answer<CurriculaContract['GET /api/competence-groups']>> =>
  competenceGroups(db, null);
