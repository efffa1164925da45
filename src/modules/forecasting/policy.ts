import { policy } from '../../platform/auth/policy.ts';

/** Who may do what with forecasts. They are of the nation: no region's are hidden from another. */
export const forecastingPolicy = {
  read: policy(
    'Planners, approvers and administrators read forecasts; they are of the nation.',
    ['planner', 'approver', 'administrator'],
    'anyRegion',
  ),
  make: policy('A planner of any training region and an administrator make forecasts.', ['planner', 'administrator'], 'anyRegion'),
};
