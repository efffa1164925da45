import { mount } from '../../platform/http/route.ts';
import { listApprovals, listUnits, showTree, showUnit } from './actions/read.ts';
import { organisationContract } from './contract.ts';
import { organisationPolicy } from './policy.ts';

export const organisationRoutes = mount(organisationContract, {
  'GET /api/organisation': { policy: organisationPolicy.read, act: (context, { query }) => showTree(context, query) },
  'GET /api/units': { policy: organisationPolicy.read, act: (context, { query }) => listUnits(context, query) },
  'GET /api/units/:id': { policy: organisationPolicy.read, act: (context, { params }) => showUnit(context, params.id) },
  'GET /api/approvals': { policy: organisationPolicy.read, act: (context, { query }) => listApprovals(context, query) },
});
