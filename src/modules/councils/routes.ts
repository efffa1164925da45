import { mount } from '../../platform/http/route.ts';
import { showBodies, showBody } from './actions/read-bodies.ts';
import { endSeat, giveSeat, introduceMember } from './actions/seats.ts';
import { councilsContract } from './contract.ts';
import { councilsPolicy as policy } from './policy.ts';
import { nominees } from './store/seats.ts';

export const councilsRoutes = mount(councilsContract, {
  'GET /api/bodies': { policy: policy.read, act: (context, { query }) => showBodies(context, query) },
  'GET /api/bodies/:id': { policy: policy.read, act: (context, { params, query }) => showBody(context, params.id, query) },
  'GET /api/nominees': { policy: policy.read, act: ({ db, today }) => nominees(db, today) },
  'POST /api/bodies/:id/members': { policy: policy.serve, act: (context, { params, body }) => giveSeat(context, params.id, body) },
  'POST /api/members/:id/end': { policy: policy.serve, act: (context, { params, body }) => endSeat(context, params.id, body) },
  'POST /api/members/:id/introduction': {
    policy: policy.serve,
    act: (context, { params, body }) => introduceMember(context, params.id, body.on),
  },
});
