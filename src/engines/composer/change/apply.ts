/** The problem after the changes: a pure function; the problem given stays as it is. Leave and dropout are not about the problem. */
import type { Demand, Problem } from '../problem.ts';
import type { Change, Changes } from './change.ts';
import { cutAt, periodOf } from './periods.ts';

export const applyChanges = (problem: Problem, { changes }: Changes): Problem => changes.reduce(applyChange, problem);

function applyChange(problem: Problem, change: Change): Problem {
  switch (change.type) {
    case 'places':
      return { ...problem, approvals: approvalsCut(problem, change, (row) => ({ ...row, tenths: change.tenths })) };
    case 'approvalEnded':
      return { ...problem, approvals: approvalsCut(problem, change, () => null) };
    case 'approvalAdded': {
      const { unit, specialty, kind, tenths, gives } = change;
      return { ...problem, approvals: [...problem.approvals, { unit, specialty, kind, ...periodOf(change), tenths, gives }] };
    }
    case 'closed':
      return { ...problem, approvals: approvalsCut(problem, change, () => null) };
    case 'ceiling': {
      const { tenths } = change;
      const period = periodOf(change);
      const units = problem.units.map((unit) => {
        if (unit.id !== change.unit) return unit;
        const kept = unit.ceilings.flatMap((row) => cutAt(row, period, () => null));
        return { ...unit, ceilings: tenths === null ? kept : [...kept, { ...period, tenths }] };
      });
      return { ...problem, units };
    }
    case 'count':
      return {
        ...problem,
        demand: problem.demand.map((row) => (row.specialty === change.specialty ? counting(row, change.count) : row)),
      };
    case 'share': {
      const { type: _, ...target } = change;
      const same = (row: { specialty: string | null; area: string }) => row.specialty === target.specialty && row.area === target.area;
      const { shares } = problem.agreement;
      const after = shares.some(same) ? shares.map((row) => (same(row) ? target : row)) : [...shares, target];
      return { ...problem, agreement: { ...problem.agreement, shares: after } };
    }
    case 'leave':
    case 'dropout':
      return problem;
  }
}

/** No more of them can be without an applicant than there are. */
const counting = (row: Demand, count: number): Demand =>
  row.unfilled === undefined ? { ...row, count } : { ...row, count, unfilled: Math.min(row.unfilled, count) };

/** Cuts the approvals of a unit, or only those for a specialty and kind, at the borders of the change. */
function approvalsCut(
  { approvals }: Problem,
  change: { unit: string; specialty?: string; kind?: string; from: string; to?: string },
  inside: (row: Problem['approvals'][number]) => Problem['approvals'][number] | null,
): Problem['approvals'] {
  const period = periodOf(change);
  const { unit, specialty, kind } = change;
  return approvals.flatMap((row) => {
    const named = row.unit === unit && (specialty ?? row.specialty) === row.specialty && (kind ?? row.kind) === row.kind;
    return named ? cutAt(row, period, inside) : [row];
  });
}
