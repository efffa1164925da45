/**
 * The share of each specialty's full-time months that lies in the target's area is inside its band: 40/60 per specialty.
 * A share is months in the area ÷ months in all areas of the agreement; months elsewhere count in neither, and a track only as far as it is filled
 * (filled.ts).
 * Why: the agreement of Region Hovedstaden and Region Sjælland on the distribution of main training, annex 2 (about 2022).
 */
import { exact, PER_HUNDREDTH_MONTH } from '../cost.ts';
import type { Rule } from './context.ts';
import { costs, type Finding } from './finding.ts';
import { shortfall } from './share.ts';

export const shareSpecialty: Rule = (context) => {
  const findings: Finding[] = [];
  for (const target of context.problem.agreement.shares) {
    if (!(target.specialty !== null)) continue;
    const { outside, inArea, inAll } = shortfall(context, target);
    if (outside === 0) continue;
    const params = { area: target.area, low: target.low, high: target.high, months: inArea, of: inAll, hundredths: outside };
    const cost = exact(context.problem.weights.shareSpecialty * outside * PER_HUNDREDTH_MONTH);
    findings.push(costs('shareSpecialty', { specialty: target.specialty ?? undefined }, 'outside', cost, params));
  }
  return findings;
};
