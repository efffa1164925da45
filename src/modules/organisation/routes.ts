import { mount } from '../../platform/http/route.ts';
import { changeApproval } from './actions/change-approvals.ts';
import { changeCeiling } from './actions/change-ceilings.ts';
import { changeSite } from './actions/change-sites.ts';
import { changeUnit } from './actions/change-units.ts';
import { showApprovalLine, showCeilingLine, showHistory, showUnitForms } from './actions/lines.ts';
import { listApprovals, listUnits, showTree, showUnit } from './actions/read.ts';
import { showSiteHistory, showSiteLines, showSiteOptions } from './actions/site-lines.ts';
import { organisationContract } from './contract.ts';
import { organisationPolicy } from './policy.ts';

export const organisationRoutes = mount(organisationContract, {
  'GET /api/organisation': { policy: organisationPolicy.read, act: (context, { query }) => showTree(context, query) },
  'GET /api/units': { policy: organisationPolicy.read, act: (context, { query }) => listUnits(context, query) },
  'GET /api/units/:id': { policy: organisationPolicy.read, act: (context, { params }) => showUnit(context, params.id) },
  'GET /api/approvals': { policy: organisationPolicy.read, act: (context, { query }) => listApprovals(context, query) },
  'GET /api/approval-lines': { policy: organisationPolicy.read, act: (context, { query }) => showApprovalLine(context, query) },
  'POST /api/approvals': { policy: organisationPolicy.edit, act: (context, { body }) => changeApproval(context, body) },
  'GET /api/ceiling-lines': { policy: organisationPolicy.read, act: (context, { query }) => showCeilingLine(context, query) },
  'POST /api/ceilings': { policy: organisationPolicy.edit, act: (context, { body }) => changeCeiling(context, body) },
  'GET /api/units/:id/history': {
    policy: organisationPolicy.read,
    act: (context, { params, query }) => showHistory(context, params.id, query.below),
  },
  'GET /api/unit-forms': { policy: organisationPolicy.read, act: (context, { query }) => showUnitForms(context, query.unit) },
  'POST /api/units': { policy: organisationPolicy.edit, act: (context, { body }) => changeUnit(context, body) },
  'GET /api/site-lines': { policy: organisationPolicy.read, act: (context, { query }) => showSiteLines(context, query.site) },
  'GET /api/site-options': { policy: organisationPolicy.read, act: showSiteOptions },
  'POST /api/sites': { policy: organisationPolicy.edit, act: (context, { body }) => changeSite(context, body) },
  'GET /api/sites/:id/history': { policy: organisationPolicy.read, act: (context, { params }) => showSiteHistory(context, params.id) },
});
