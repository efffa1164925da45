import { mount } from '../../platform/http/route.ts';
import { listDocumented, showPlans } from './actions/read.ts';
import { dimensioningContract } from './contract.ts';
import { dimensioningPolicy } from './policy.ts';

export const dimensioningRoutes = mount(dimensioningContract, {
  'GET /api/dimensioning': { policy: dimensioningPolicy.read, act: (context, { query }) => showPlans(context, query) },
  'GET /api/documented-counts': { policy: dimensioningPolicy.read, act: (context) => listDocumented(context) },
});
