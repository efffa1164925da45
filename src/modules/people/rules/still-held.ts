import type { RoleAssignment } from '../../../platform/auth/who.ts';

/** What is held now; null when the person has left. `capacity`: what the session that asked has chosen, where it lives and has chosen. */
type Held = { roles: readonly RoleAssignment[]; capacity: string | null } | null;

/** The role in which a job was asked for, if it is held still and its session acts in no other; else why not. Signing out stops no work. */
export function stillHeld(held: Held, asked: string | null): RoleAssignment | 'roleEnded' | 'capacityChanged' {
  const role = held?.roles.find(({ id }) => id !== undefined && id === asked);
  if (!role) return 'roleEnded';
  return held?.capacity != null && held.capacity !== asked ? 'capacityChanged' : role;
}
