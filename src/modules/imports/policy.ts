import { editors, type Policy } from '../../platform/auth/policy.ts';
import { holds } from '../../platform/auth/who.ts';

/** Who may do what with spreadsheets. What a row may change is decided with the row: a planner the own training region's, an administrator all. */
export const importsPolicy = {
  take: editors,
  read: {
    sentence: 'Planners, approvers and administrators fetch templates and see what spreadsheets were taken in.',
    allows: (who) => who !== null && (holds(who, 'planner') || holds(who, 'approver') || holds(who, 'administrator')),
  },
} satisfies Record<string, Policy>;
