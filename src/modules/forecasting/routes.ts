import { mount } from '../../platform/http/route.ts';
import { askMore } from './actions/ask.ts';
import { requestAgain, requestDanish, requestForecast } from './actions/request.ts';
import { ofKept, sendDocument, showBacktest, showDifference, showForecast } from './actions/show.ts';
import { tablesShown } from './actions/tables.ts';
import { forecastingContract } from './contract.ts';
import { forecastingPolicy as policy } from './policy.ts';
import { answersOf, fanOf, gapsOf } from './rules/results.ts';
import { listForecasts } from './store/forecasts.ts';

export const forecastingRoutes = mount(forecastingContract, {
  'GET /api/forecasts': { policy: policy.read, act: ({ db }) => listForecasts(db) },
  'POST /api/forecasts': { policy: policy.make, act: (context, { query }) => requestForecast(context, query) },
  'POST /api/danish-forecast': { policy: policy.make, act: (context) => requestDanish(context) },
  'POST /api/forecasts/:id/again': { policy: policy.make, act: (context, { params }) => requestAgain(context, params.id) },
  'POST /api/forecasts/:id/ask': { policy: policy.make, act: (context, { params, body }) => askMore(context, params.id, body) },
  'GET /api/forecasts/:id/answers': {
    policy: policy.read,
    act: (context, { params }) => ofKept(context, params.id, answersOf),
  },
  'GET /api/forecasts/:id': { policy: policy.read, act: (context, { params }) => showForecast(context, params.id) },
  'GET /api/forecasts/:id/fan': {
    policy: policy.read,
    act: (context, { params, query }) => ofKept(context, params.id, (kept) => fanOf(kept, query.series, query.area, query.basis)),
  },
  'GET /api/forecasts/:id/gaps': {
    policy: policy.read,
    act: (context, { params, query }) => ofKept(context, params.id, (kept) => gapsOf(kept, query.year, query.basis, query.threshold)),
  },
  'GET /api/forecasts/:id/tables': {
    policy: policy.read,
    act: (context, { params }) => ofKept(context, params.id, (kept) => (kept.kind === 'scenario' ? tablesShown(kept.scenario) : [])),
  },
  'GET /api/forecasts/:id/backtest': { policy: policy.read, act: (context, { params }) => showBacktest(context, params.id) },
  'GET /api/forecasts/:id/difference': { policy: policy.read, act: (context, { params }) => showDifference(context, params.id) },
  'GET /api/forecasts/:id/input': { policy: policy.read, act: (context, { params }) => sendDocument(context, params.id, 'input') },
  'GET /api/forecasts/:id/result': { policy: policy.read, act: (context, { params }) => sendDocument(context, params.id, 'result') },
});
