import { type MountedRoute, mount } from '../../platform/http/route.ts';
import type { SubjectKinds } from '../../platform/subjects.ts';
import { changeStep, nameBody, showChain } from './actions/chain.ts';
import { decide } from './actions/decide.ts';
import { sendToTreatment } from './actions/send.ts';
import { showPart, showTreatment, showWaiting } from './actions/show.ts';
import { assentsContract } from './contract.ts';
import { assentsPolicy as policy } from './policy.ts';

export const assentRoutes = (kinds: SubjectKinds): MountedRoute[] =>
  mount(assentsContract, {
    'GET /api/treatments/:kind/:id': {
      policy: policy.readTreatment,
      act: (context, { params }) => showTreatment(context, kinds, params.kind, params.id),
    },
    'GET /api/treatments/:kind/:id/:version/parts/:part': {
      policy: policy.readTreatment,
      act: (context, { params }) => showPart(context, kinds, params),
    },
    'POST /api/treatments/:kind/:id/seals': {
      policy: policy.send,
      act: (context, { params, body }) => sendToTreatment(context, kinds, params, body),
    },
    'POST /api/treatments/:kind/:id/recommendations': {
      policy: policy.recommend,
      act: (context, { params, body }) => decide(context, kinds, params, 'recommendation', body),
    },
    'POST /api/treatments/:kind/:id/assents': {
      policy: policy.assent,
      act: (context, { params, body }) => decide(context, kinds, params, 'assent', body),
    },
    'GET /api/chains': { policy: policy.readTreatment, act: (context, { query }) => showChain(context, kinds, query) },
    'POST /api/chains/steps': { policy: policy.changeChain, act: (context, { body }) => changeStep(context, body) },
    'POST /api/chains/names': { policy: policy.changeChain, act: (context, { body }) => nameBody(context, kinds, body) },
    'GET /api/treatments-waiting': { policy: policy.readTreatment, act: (context) => showWaiting(context, kinds) },
  });
