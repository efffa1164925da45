/** The problem after a change that a way out asks for. */
import type { MonthPeriod, Problem } from '../problem.ts';
import type { Change } from './explanation.ts';
import { approvedOnly, extended, routeRulesOf } from './route-rules.ts';
import { named, ruleKey } from './rules.ts';

export const applyAll = (problem: Problem, changes: readonly Change[]): Problem => changes.reduce(applied, problem);

function applied(problem: Problem, change: Change): Problem {
  switch (change.kind) {
    case 'places': {
      const mine = (row: Problem['approvals'][number]) =>
        row.unit === change.unit && row.specialty === change.specialty && row.kind === change.element;
      const approvals = problem.approvals.flatMap((row) => (mine(row) ? more(row, change) : [row]));
      return { ...problem, approvals };
    }
    case 'ceiling': {
      const units = problem.units.map((unit) =>
        unit.id === change.unit ? { ...unit, ceilings: unit.ceilings.flatMap((row) => more(row, change)) } : unit,
      );
      return { ...problem, units };
    }
    case 'count':
      return {
        ...problem,
        demand: problem.demand.map((row) => (row.specialty === change.specialty ? { ...row, count: change.count } : row)),
      };
    case 'share': {
      const { low, high } = change;
      const shares = problem.agreement.shares.map((target) =>
        target.specialty === change.specialty && target.area === change.area ? { ...target, low, high } : target,
      );
      return { ...problem, agreement: { ...problem.agreement, shares } };
    }
    case 'approval': {
      const { unit, specialty, element, from, to } = change;
      return extended(problem, named('approval', { unit, specialty, element }), from, to);
    }
    case 'pin':
      return { ...problem, pins: problem.pins.filter(({ id }) => id !== change.pin) };
    case 'exception': {
      const { specialty } = change.rule;
      if (specialty === null) return problem;
      const rules = [...routeRulesOf(problem, specialty), approvedOnly(specialty, 'own'), approvedOnly(specialty, 'side')];
      return rules.find(({ rule }) => ruleKey(rule) === ruleKey(change.rule))?.without(problem) ?? problem;
    }
  }
}

/** A row with more places in the months of the change, cut at its borders. */
function more<T extends MonthPeriod & { tenths: number }>(row: T, { from, to, places }: MonthPeriod & { places: number }): T[] {
  if (row.to <= from || to <= row.from) return [row];
  const start = row.from < from ? from : row.from;
  const end = row.to < to ? row.to : to;
  const parts = [
    { ...row, to: start },
    { ...row, from: start, to: end, tenths: row.tenths + 10 * places },
    { ...row, from: end },
  ];
  return parts.filter((part) => part.from < part.to);
}
