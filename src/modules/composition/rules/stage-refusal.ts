/** An order of wishes that cannot be followed: a wish in two stages, in none though it weighs something, or two stages of one name. */
import type { Stage, Weights } from '../../../engines/composer/problem.ts';
import { stageFaults } from '../../../engines/composer/rules/stages.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';

const codes: Record<string, string> = { 'stage.twice': 'stageWishTwice', 'stage.missing': 'stageWishMissing', duplicate: 'stageTwice' };

export function stageRefusal(stages: readonly Stage[] | null, weights: Weights): Refusal | null {
  const [fault] = stages ? stageFaults({ stages: [...stages], weights }) : [];
  return fault ? refuse(codes[fault.code] ?? fault.code, fault.params) : null;
}
