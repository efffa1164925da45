/** The engine's public face: plain data in, figures and distributions out. */

export { tablesOf } from './faults/which.ts';
export { type Backtest, type BacktestRow, backtest } from './fit/backtest.ts';
export { type Fit, type ForecastRow, forecastFrom } from './fit/forecast.ts';
export { type Geography, type Mapped, onGeography, readGeography } from './fit/geography.ts';
export { type HistoryRow, readHistory, seriesLabels } from './fit/history.ts';
export { columns as rateColumns } from './load/cells.ts';
export { loadRates } from './load/load.ts';
export { templateRows } from './load/template.ts';
export { type Closed, close } from './need/close.ts';
export { type MoveAnswer, move } from './need/move.ts';
export { project } from './project/fast.ts';
export { projectPlainly } from './project/plain.ts';
export type * from './projection.ts';
export { readScenario } from './read-scenario.ts';
export { type Run, runScenario } from './run.ts';
export { type FanRow, fan } from './runs/fan.ts';
export { fanInThreads } from './runs/threads.ts';
export { type Tornado, tornado } from './runs/tornado.ts';
export type * from './scenario.ts';
export { VERSION } from './version.ts';
