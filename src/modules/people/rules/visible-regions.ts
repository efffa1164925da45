import type { RoleAssignment } from '../../../platform/auth/who.ts';

const all = ['ost', 'syd', 'nord'];

/**
 * The training regions whose compositions a person may see.
 * A planner sees the region planned for; an approver the region whose agreement names the area (only Øst has agreement areas:
 * Bilag 2, Region Sjælland and Region Hovedstaden); an administrator sees all. The others see reference data only.
 */
export function visibleTrainingRegions(roles: RoleAssignment[]): string[] {
  const seen = roles.flatMap(({ role, scopeId }) => {
    if (role === 'administrator') return all;
    if (role === 'planner') return all.filter((region) => region === scopeId);
    return role === 'approver' ? ['ost'] : [];
  });
  return all.filter((region) => seen.includes(region));
}
