/**
 * In no month does the plan put a track where there is no free place: not above a unit's places for the specialty and kind, not above the unit's
 * ceiling over all, with everyone already there counted. A track occupies a whole place (10 tenths). Where others alone already fill or overfill
 * a unit, only the plan's own tracks are held against it.
 * Why: BEK 96 of 2 Feb 2018 §8: a unit's approval goes with a number of training places (dimensionering by the regional councils, §3).
 */
import { type Month, monthText } from '../../../kernel/month.ts';
import type { Rule } from './context.ts';
import { broken, type Finding } from './finding.ts';
import { balanceOf, linesOf, loads, monthsOf, type OwnUse, type UsedLine } from './load.ts';
import { type Ground, rememberedLine } from './memory.ts';

export { TENTHS_PER_TRACK } from './load.ts';

export const capacity: Rule = (context) => [...linesOf(context)].flatMap(([key, line]) => rememberedLine(context, key, line, findIn));

function findIn(line: UsedLine, { index }: Ground): Finding[] {
  const loadOf = loads(index, line);
  const over = (at: Month, own: number) => {
    const load = loadOf(at, own);
    // A month without any approval is told by the rule approvedUnit.
    return load.places === null ? 0 : balanceOf(load);
  };
  const use = monthsOf(line);
  return line.specialty === null ? report(use, over, 'ceiling') : report(use, over, 'place');
}

/** One finding for a run of months that are too full. */
function report(use: OwnUse, over: (at: Month, own: number) => number, code: string): Finding[] {
  const findings: Finding[] = [];
  let last: { at: Month; params: Record<string, string | number> } | null = null;
  for (const [at, own] of [...use.months].sort((a, b) => a[0] - b[0])) {
    const excess = over(at, own);
    if (excess <= 0) continue;
    if (last && last.at === at - 1) {
      last.at = at;
      last.params.months = Number(last.params.months) + 1;
      last.params.tenths = Math.max(Number(last.params.tenths), excess);
      continue;
    }
    const params = { unit: use.unit, kind: use.kind ?? '', from: monthText(at), months: 1, tenths: excess };
    findings.push(broken('capacity', use.specialty === null ? {} : { specialty: use.specialty }, code, params));
    last = { at, params };
  }
  return findings;
}
