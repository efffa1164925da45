import { anyRole, editors, nationalEditors } from '../../platform/auth/policy.ts';

/** Who may do what with the dimensioning plans. */
export const dimensioningPolicy = {
  read: anyRole,
  edit: editors,
  newPlan: {
    ...nationalEditors,
    sentence: 'A planner makes a new plan with the counts of the own training region; an administrator with all.',
  },
};
