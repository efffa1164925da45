import { mount } from '../../platform/http/route.ts';
import { listKinds, sendFaults, sendTemplate } from './actions/files.ts';
import { checkFile, takeFile } from './actions/take.ts';
import { importsContract } from './contract.ts';
import { importsPolicy as policy } from './policy.ts';
import { listImports } from './store/imports.ts';

export const importRoutes = mount(importsContract, {
  'GET /api/import-kinds': { policy: policy.read, act: async (_context, { query }) => listKinds(query.language ?? 'da') },
  'GET /api/import-templates/:kind': {
    policy: policy.read,
    act: (context, { params, query }) => sendTemplate(context, params.kind, query),
  },
  'POST /api/imports/:kind/check': { policy: policy.take, act: (context, { params, query }) => checkFile(context, params.kind, query) },
  'POST /api/imports/:kind/faults': { policy: policy.take, act: (context, { params, query }) => sendFaults(context, params.kind, query) },
  'POST /api/imports/:kind': { policy: policy.take, act: (context, { params, query }) => takeFile(context, params.kind, query) },
  'GET /api/imports': { policy: policy.read, act: ({ db }, { query }) => listImports(db, query.kind ?? null) },
});
