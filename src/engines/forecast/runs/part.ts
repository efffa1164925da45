/** A scenario of some of its specialties. */
import type { Scenario, Step } from '../scenario.ts';

export function partOf(scenario: Scenario, ids: readonly string[]): Scenario {
  const is = ({ specialty }: { specialty?: string }) => specialty === undefined || ids.includes(specialty);
  const step = <S extends Step | null>(one: S): S => (one ? { ...one, underWay: one.underWay.filter(is) } : one);
  return {
    ...scenario,
    specialties: scenario.specialties.filter(({ id }) => ids.includes(id)),
    base: { ...scenario.base, rows: scenario.base.rows.filter(is) },
    introduction: step(scenario.introduction),
    training: step(scenario.training),
    waiting: scenario.waiting && { ...scenario.waiting, candidates: scenario.waiting.candidates.filter(is) },
  };
}
