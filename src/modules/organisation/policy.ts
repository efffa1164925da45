import { anyRole, editors } from '../../platform/auth/policy.ts';

/** Who may do what with the organisation: it is public knowledge, but only for those who work here. */
export const organisationPolicy = {
  read: anyRole,
  edit: editors,
};
