import { mount } from '../../platform/http/route.ts';
import { listCompetenceGroups, listSpecialties, showSpecialty } from './actions/read.ts';
import { curriculaContract } from './contract.ts';
import { curriculaPolicy } from './policy.ts';

export const curriculaRoutes = mount(curriculaContract, {
  'GET /api/specialties': { policy: curriculaPolicy.read, act: (context) => listSpecialties(context) },
  'GET /api/specialties/:id': { policy: curriculaPolicy.read, act: (context, { params }) => showSpecialty(context, params.id) },
  'GET /api/competence-groups': { policy: curriculaPolicy.read, act: (context) => listCompetenceGroups(context) },
});
