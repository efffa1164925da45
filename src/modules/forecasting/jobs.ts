/** Named jobs, each a thin call to an action. `programs`: the folder of what is built, where the threads are. */
import type { Jobs } from '../../platform/jobs/given-up.ts';
import { executeForecast, type Workplace } from './actions/execute.ts';

export const forecastingTasks = (place: Workplace, programs: URL): Jobs => ({
  forecast: executeForecast(place, new URL('forecast-thread.js', programs)),
});
