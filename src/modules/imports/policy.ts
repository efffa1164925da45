import { nationalEditors, type Policy, policy } from '../../platform/auth/policy.ts';

/** Who may do what with spreadsheets. What a row may change is decided with the row: a planner the own training region's, an administrator all. */
export const importsPolicy = {
  take: {
    ...nationalEditors,
    sentence: 'A planner and an administrator try spreadsheets and take them in; each row is decided as it would be by hand.',
  },
  read: policy('Planners, approvers and administrators fetch templates and see what spreadsheets were taken in.', [
    'planner',
    'approver',
    'administrator',
  ]),
} satisfies Record<string, Policy>;
