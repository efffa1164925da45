/**
 * Never more tracks of a specialty than the year asks for (and somebody may have), only in its start months; placed, converted (flex.ts) and unplaced add
 * up to what was asked.
 * Why: the dimensioning plan (Sundhedsstyrelsen's dimensioneringsplan, BEK 96 of 2 Feb 2018 §3) fixes the number of main-training tracks a year;
 * the secretariat posts them in fixed rounds.
 */
import { monthText } from '../../../kernel/month.ts';
import type { Rule } from './context.ts';
import { broken, type Finding } from './finding.ts';
import { countsIn, withApplicants } from './flex.ts';

export const demand: Rule = ({ index, tracks, unplaced }) => {
  const findings: Finding[] = [];
  const placed = new Map<string, number>();
  const converted = new Map<string, number>();
  const missing = new Map<string, number>();
  for (const track of tracks) {
    const counts = track.flex ? converted : placed;
    counts.set(countsIn(track), (counts.get(countsIn(track)) ?? 0) + 1);
    const start = monthText(track.start);
    if (index.demand.get(track.specialty)?.starts.includes(start) === false)
      findings.push(broken('demand', { track: track.id, specialty: track.specialty }, 'start', { start }));
  }
  for (const row of unplaced) {
    missing.set(row.specialty, (missing.get(row.specialty) ?? 0) + row.count);
    if (!index.demand.get(row.specialty)?.starts.includes(row.start))
      findings.push(broken('demand', { specialty: row.specialty }, 'unplacedStart', { start: row.start }));
  }
  for (const specialty of new Set([...index.demand.keys(), ...placed.keys(), ...converted.keys(), ...missing.keys()])) {
    const demanded = index.demand.get(specialty);
    const asked = demanded?.count ?? 0;
    const here = placed.get(specialty) ?? 0;
    const not = missing.get(specialty) ?? 0;
    const all = here + (converted.get(specialty) ?? 0);
    const most = demanded ? withApplicants(demanded) : 0;
    if (here > most) findings.push(broken('demand', { specialty }, 'tooMany', { asked: most, placed: here }));
    else if (all + not !== asked) findings.push(broken('demand', { specialty }, 'sum', { asked, placed: all, unplaced: not }));
  }
  return findings;
};
