/** Named jobs, each a thin call to an action. `programs`: the folder of what is built, where the threads are. */
import type { TaskList } from 'graphile-worker';
import { executeForecast, type Workplace } from './actions/execute.ts';
import type { ForecastJob } from './actions/request.ts';

export const forecastingTasks = (place: Workplace, programs: URL): TaskList => ({
  forecast: (payload) => executeForecast(place, new URL('forecast-thread.js', programs), payload as ForecastJob),
});
