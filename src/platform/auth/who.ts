/** Who asks, and in which capacity. */
export const roleNames = ['planner', 'approver', 'uao', 'pkl', 'doctor', 'administrator'] as const;
export type Role = (typeof roleNames)[number];

export const scopeKinds = ['nation', 'trainingRegion', 'agreementArea', 'site', 'unit', 'specialty', 'self'] as const;
export type ScopeKind = (typeof scopeKinds)[number];

export interface RoleAssignment {
  role: Role;
  scopeKind: ScopeKind;
  scopeId: string;
  /** The row that gives it; absent where nobody signed in holds it. */
  id?: string;
  /** The training region that the scope lies in; null when in none or in all. */
  trainingRegion?: string | null;
  /** Whose role it is, when it is held as a deputy. */
  deputyFor?: string | null;
  /** The first day on which it holds no longer. */
  to?: string | null;
}

export interface Who {
  /** The session that asks; a job has none. */
  session?: string;
  person: string;
  name: string;
  /** The capacity in use: what the person may do now. None when the person holds no role. */
  roles: RoleAssignment[];
  /** All that the person can choose between. */
  capacities?: RoleAssignment[];
  /** The training regions whose compositions this person may see; the second wall (row-level security) is built on them. */
  trainingRegions: string[];
}

/** What a record belongs to, from the unit up: the loaded record's own answer to «whose is it?». */
export type Belonging = Partial<Record<ScopeKind, string | null>>;

/** The country that the reference data is about. */
export const nation = 'dk';

/** A scope covers what belongs to it, and with that all that lies below: a site its units, a training region its sites and units, the nation all. */
export const covers = ({ scopeKind, scopeId }: RoleAssignment, record: Belonging): boolean =>
  scopeKind === 'nation' ? scopeId === nation : record[scopeKind] === scopeId;
