/** Who asks, and what roles that person holds today. */
export type Role = 'planner' | 'approver' | 'uao' | 'doctor' | 'administrator';
export type ScopeKind = 'trainingRegion' | 'agreementArea' | 'unit' | 'nation' | 'self';

export interface RoleAssignment {
  role: Role;
  scopeKind: ScopeKind;
  scopeId: string;
}

export interface Who {
  /** The session that asks; a job has none. */
  session?: string;
  person: string;
  name: string;
  roles: RoleAssignment[];
  /** The training regions whose compositions this person may see; the second wall (row-level security) is built on them. */
  trainingRegions: string[];
}

/** True when the person holds `role`, for `scopeId` where one is given. */
export const holds = (who: Who, role: Role, scopeId?: string): boolean =>
  who.roles.some((held) => held.role === role && (scopeId === undefined || held.scopeId === scopeId));
