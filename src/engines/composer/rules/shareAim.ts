/**
 * Where an aim above the band is set, the share reaches it (geriatrics and others whose whole training fits in Sjælland).
 * A share is months in the area ÷ months in all areas of the agreement; months elsewhere count in neither, and a track only as far as it is filled
 * (filled.ts).
 * Why: the agreement of Region Hovedstaden and Region Sjælland on the distribution of main training, annex 2 (about 2022).
 */
import { exact, PER_HUNDREDTH_MONTH } from '../cost.ts';
import type { Rule } from './context.ts';
import { costs, type Finding } from './finding.ts';
import { shortfall } from './share.ts';

export const shareAim: Rule = (context) => {
  const findings: Finding[] = [];
  for (const target of context.problem.agreement.shares) {
    if (!(target.aim !== null)) continue;
    const { shortOfAim, inArea, inAll } = shortfall(context, target);
    if (shortOfAim === 0) continue;
    const params = { area: target.area, aim: target.aim ?? 0, months: inArea, of: inAll, hundredths: shortOfAim };
    const cost = exact(context.problem.weights.shareAim * shortOfAim * PER_HUNDREDTH_MONTH);
    findings.push(costs('shareAim', { specialty: target.specialty ?? undefined }, 'short', cost, params));
  }
  return findings;
};
