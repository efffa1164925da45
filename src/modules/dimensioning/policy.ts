import { anyRole, editors } from '../../platform/auth/policy.ts';

/** Who may do what with the dimensioning plans. */
export const dimensioningPolicy = {
  read: anyRole,
  edit: editors,
};
