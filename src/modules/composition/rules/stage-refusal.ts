/** An order of wishes that cannot be followed: a wish in two stages, in none though it weighs something, or two stages of one name. */
import type { Stage, Weights } from '../../../engines/composer/problem.ts';
import { stageFaults } from '../../../engines/composer/semantics.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';

const codes: Record<string, string> = { 'stage.twice': 'stageWishTwice', 'stage.missing': 'stageWishMissing', duplicate: 'stageTwice' };

export function stageRefusal(stages: readonly Stage[] | null, weights: Weights): Refusal | null {
  const refusals: Refusal[] = [];
  if (stages) stageFaults({ stages: [...stages], weights }, (_, code, params = {}) => refusals.push(refuse(codes[code] ?? code, params)));
  return refusals[0] ?? null;
}
