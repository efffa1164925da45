import type { RoleAssignment } from '../../../platform/auth/who.ts';

/** The capacity in use: the one chosen, as long as it is held; else the first of the own, before those held as a deputy. */
export function inUse(held: readonly RoleAssignment[], chosen: string | null): RoleAssignment[] {
  const one = held.find(({ id }) => id !== undefined && id === chosen) ?? held.find(({ deputyFor }) => !deputyFor) ?? held[0];
  return one ? [one] : [];
}
