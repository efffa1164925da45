import { mount } from '../../platform/http/route.ts';
import { changeCount } from './actions/change-counts.ts';
import { chooseTracks, copyPlan } from './actions/choose-tracks.ts';
import { listDocumented, showCountHistory, showPlans } from './actions/read.ts';
import { dimensioningContract } from './contract.ts';
import { dimensioningPolicy } from './policy.ts';

export const dimensioningRoutes = mount(dimensioningContract, {
  'GET /api/dimensioning': { policy: dimensioningPolicy.read, act: (context, { query }) => showPlans(context, query) },
  'GET /api/documented-counts': { policy: dimensioningPolicy.read, act: (context) => listDocumented(context) },
  'GET /api/dimensioning/history': { policy: dimensioningPolicy.read, act: (context, { query }) => showCountHistory(context, query) },
  'POST /api/dimensioning/counts': { policy: dimensioningPolicy.edit, act: (context, { body }) => changeCount(context, body) },
  'POST /api/dimensioning/choices': { policy: dimensioningPolicy.edit, act: (context, { body }) => chooseTracks(context, body) },
  'POST /api/dimensioning/plans': { policy: dimensioningPolicy.newPlan, act: (context, { body }) => copyPlan(context, body) },
});
