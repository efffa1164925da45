import { nation, type Role, type RoleAssignment } from './who.ts';

const all = ['ost', 'syd', 'nord'];

/** Who sees compositions: a planner those of the region planned for, an approver those whose agreement names the area, an administrator all. */
const sees: Record<Role, boolean> = { planner: true, approver: true, administrator: true, uao: false, pkl: false, doctor: false };

/** The training regions whose compositions a person may see: those that the scopes lie in. The others see reference data only. */
export function visibleTrainingRegions(roles: RoleAssignment[]): string[] {
  const seen = roles.flatMap(({ role, scopeKind, scopeId, trainingRegion }) => {
    if (!sees[role]) return [];
    if (scopeKind === 'nation') return scopeId === nation ? all : [];
    return scopeKind === 'trainingRegion' ? [scopeId] : [trainingRegion];
  });
  return all.filter((region) => seen.includes(region));
}
