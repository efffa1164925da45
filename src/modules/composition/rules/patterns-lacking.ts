/** Which patterns lack something that somebody must decide. */
import type { PatternRow } from '../store/pattern-rows.ts';

/** Not completed, a length to be named, or side training that neither a competence group nor a department says where may be. */
export const patternLacks = ({ ready, elements }: Pick<PatternRow, 'ready' | 'elements'>): boolean =>
  !ready ||
  elements.some(({ monthsNamed }) => !monthsNamed) ||
  elements.some(({ kind, competence, units }) => kind === 'side' && competence === null && units === null);
