/** A share, its target and how the two agree, in words. Page, files and document say it by this. */
import type { CompositionPageMessages } from './composition.da.ts';
import { hasTarget, onlyRounded, shareState } from './share-state.ts';
import type { ShareFigure } from './types.ts';

type Words = CompositionPageMessages['distribution'];

/** A target in words: exactly, at least, between, exempt. */
export function targetWords(figure: ShareFigure, m: Words): string {
  const { low, high, aim } = figure;
  if (!hasTarget(figure) || low === null || high === null) return m.exempt;
  if (low === high) return m.exactly(low);
  return high === 100 ? m.atLeast(low, aim) : m.between(low, high);
}

/** Whether it is on target; said too when only rounding makes it so. */
export function stateWords(figure: ShareFigure, m: Words): string {
  const word = m[shareState(figure)];
  return onlyRounded(figure) ? m.rounded(word) : word;
}
