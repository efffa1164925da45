import { anyRole } from '../../platform/auth/policy.ts';

/** Who may do what with the specialties. */
export const curriculaPolicy = {
  read: anyRole,
};
