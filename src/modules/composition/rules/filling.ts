/**
 * What a planner assumes of a start year's tracks: how many of a specialty have no applicant, how far the rest are filled, and what unfilled ones may become.
 * Why: engines/composer/rules/filled.ts and flex.ts, with the agreement's own words. No source of the reference data tells a coming year's applicants, so these
 * are assumptions, and marked as such wherever they are shown.
 */
import type { Flex, Problem } from '../../../engines/composer/problem.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';

export interface SpecialtyFilling {
  specialty: string;
  /** Places without an applicant. */
  unfilled: number;
  /** Expected of the others, in per cent. */
  filled: number;
}
export interface Filling {
  specialties: SpecialtyFilling[];
  flex: Pick<Flex, 'from' | 'to' | 'most'>[];
}

const FULL = 100;

/** The problem under these assumptions. A specialty asked for no longer is left out, and no more are unfilled than are asked for. */
export function withFilling(problem: Problem, filling: Filling | null): Problem {
  if (!filling) return problem;
  const told = new Map(filling.specialties.map((row) => [row.specialty, row]));
  const demand = problem.demand.map((row) => {
    const { unfilled = 0, filled = FULL } = told.get(row.specialty) ?? {};
    return { ...row, ...(filled < FULL && { filled }), ...(unfilled > 0 && { unfilled: Math.min(unfilled, row.count) }) };
  });
  const asked = new Set(demand.map(({ specialty }) => specialty));
  const flex = filling.flex.filter(({ from, to, most }) => asked.has(from) && asked.has(to) && most > 0);
  return { ...problem, demand, ...(flex.length > 0 && { flex: flex.map(({ from, to, most }) => ({ from, to, most })) }) };
}

/** In one order, without what says nothing; null when nothing is left. */
export function tidied({ specialties, flex }: Filling): Filling | null {
  const rows = specialties.filter(({ unfilled, filled }) => unfilled > 0 || filled < FULL);
  if (rows.length + flex.length === 0) return null;
  const order = (a: string, b: string) => (a < b ? -1 : 1);
  return {
    specialties: rows.sort((a, b) => order(a.specialty, b.specialty)),
    flex: [...flex].sort((a, b) => order(`${a.from} ${a.to}`, `${b.from} ${b.to}`)),
  };
}

/** Assumptions that contradict themselves or the year's numbers, naming the specialty. */
export function fillingRefusal({ demand, specialties: names }: Problem, { specialties, flex }: Filling): Refusal | null {
  const nameOf = (id: string) => names.find((one) => one.id === id)?.name ?? id;
  const counts = new Map(demand.map(({ specialty, count }) => [specialty, count]));
  const named = [...specialties.map(({ specialty }) => specialty), ...flex.flatMap(({ from, to }) => [from, to])];
  const unknown = named.filter((id) => !counts.has(id));
  if (unknown.length > 0) return refuse('unknownSpecialties', { names: [...new Set(unknown)].map(nameOf).join(', ') });
  const twice = specialties.find(({ specialty }, i) => specialties.findIndex((other) => other.specialty === specialty) < i);
  if (twice) return refuse('fillingTwice', { specialty: nameOf(twice.specialty) });
  const tooMany = specialties.find(({ specialty, unfilled }) => unfilled > (counts.get(specialty) ?? 0));
  if (tooMany)
    return refuse('fillingTooMany', {
      specialty: nameOf(tooMany.specialty),
      unfilled: tooMany.unfilled,
      count: counts.get(tooMany.specialty) ?? 0,
    });
  const wrong = flex.find(({ from, to }, i) => from === to || flex.findIndex((other) => other.from === from && other.to === to) < i);
  return wrong ? refuse('flexWrong', { from: nameOf(wrong.from), to: nameOf(wrong.to) }) : null;
}
