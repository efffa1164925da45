/**
 * A specialty's tracks are spread evenly over its start months: each above ⌈count ÷ starts⌉ in a month costs. Flex tracks come on top: they are
 * converted when a round has ended, and are in no count of their own specialty.
 * Why: departments take on new trainees in two rounds a year (dpsnet.dk on psychiatry: 1 March and 1 September); an uneven spread gives a department
 * too many beginners at once.
 */
import { monthText } from '../../../kernel/month.ts';
import { SCALE } from '../cost.ts';
import type { Demand } from '../problem.ts';
import type { Rule } from './context.ts';
import { costs, type Finding } from './finding.ts';
import { withApplicants } from './flex.ts';

export const evenShare = (demand: Demand): number => Math.ceil(withApplicants(demand) / Math.max(1, demand.starts.length));

export const spread: Rule = ({ problem, tracks }) => {
  const findings: Finding[] = [];
  for (const demand of problem.demand) {
    const at = new Map<string, number>();
    for (const track of tracks)
      if (track.specialty === demand.specialty && !track.flex) at.set(monthText(track.start), (at.get(monthText(track.start)) ?? 0) + 1);
    for (const [start, count] of at) {
      const above = count - evenShare(demand);
      if (above > 0)
        findings.push(
          costs('spread', { specialty: demand.specialty }, 'uneven', problem.weights.spread * above * SCALE, { start, count, above }),
        );
    }
  }
  return findings;
};
