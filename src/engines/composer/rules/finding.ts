/** What a rule says about a plan: a code with parameters; the sentence is made in the message files. */
export interface Finding {
  rule: RuleId;
  hard: boolean;
  /** The track, element and specialty concerned, as far as it is about one. */
  track: string | null;
  element: string | null;
  specialty: string | null;
  code: string;
  params: Record<string, string | number>;
  /** Whole number in the internal unit (see cost.ts); 0 for a hard rule. */
  cost: number;
}

export type RuleId =
  | 'pattern'
  | 'approvedUnit'
  | 'competences'
  | 'twoSites'
  | 'pure'
  | 'capacity'
  | 'demand'
  | 'flex'
  | 'pins'
  | 'shareSpecialty'
  | 'shareAim'
  | 'shareOverall'
  | 'startArea'
  | 'endArea'
  | 'startShortage'
  | 'endShortage'
  | 'change'
  | 'distance'
  | 'university'
  | 'bothAreas'
  | 'spread';

interface About {
  track?: string;
  element?: string;
  specialty?: string;
}

const finding = (rule: RuleId, hard: boolean, about: About, code: string, params: Finding['params'], cost: number): Finding => ({
  rule,
  hard,
  track: about.track ?? null,
  element: about.element ?? null,
  specialty: about.specialty ?? null,
  code: `${rule}.${code}`,
  params,
  cost,
});

/** A hard rule broken: the plan must not be used. */
export const broken = (rule: RuleId, about: About, code: string, params: Finding['params'] = {}): Finding =>
  finding(rule, true, about, code, params, 0);

/** A wish not met, at a cost. */
export const costs = (rule: RuleId, about: About, code: string, cost: number, params: Finding['params'] = {}): Finding =>
  finding(rule, false, about, code, params, cost);
