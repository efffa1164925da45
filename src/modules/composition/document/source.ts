/** What goes out of the house: a plan, and what it stands on, as the API answers it. */
import type { Answer } from '../../../platform/http/contract.ts';
import type { CompositionContract } from '../contract.ts';

type Of<K extends keyof CompositionContract> = Answer<CompositionContract[K]>;
type Composition = Of<'GET /api/compositions/:id'>;

export interface PlanSource {
  composition: Composition;
  /** null = the draft */
  version: Composition['versions'][number] | null;
  figures: NonNullable<Composition['figures']>;
  unplaced: Composition['unplaced'];
  /** The search that proved how good it can get. */
  run: Pick<NonNullable<Composition['run']>, 'state' | 'cost' | 'placed' | 'bound' | 'gap' | 'proof'> | null;
  tracks: Of<'GET /api/compositions/:id/tracks'>;
  rules: Of<'GET /api/compositions/:id/rules'>;
}

/** Findings of hard rules. */
export const brokenRules = ({ rules }: Pick<PlanSource, 'rules'>): number =>
  rules.reduce((sum, { hard, findings }) => (hard ? sum + findings.length : sum), 0);

/** What a document says beside the plan. */
export interface DocumentSource extends PlanSource {
  /** null = none is in force for its training region */
  agreement: Of<'GET /api/agreements'>[number] | null;
  principles: Of<'GET /api/principles'>;
  patterns: Of<'GET /api/patterns'>;
  dimensioning: Of<'GET /api/composition-options'>['plan'];
  /** Whether places of some approvals are constructed. */
  places: boolean;
  units: ReadonlyMap<string, string>;
  /** Names of competence groups. */
  groups: ReadonlyMap<string, string>;
  /** Only these specialties; all when empty. */
  only: readonly string[];
  /** The instant at which it was made. */
  madeAt: string;
}
