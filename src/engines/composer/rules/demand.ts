/**
 * Never more tracks of a specialty than the year asks for, only in its start months, and placed and unplaced add up to what was asked.
 * Why: the dimensioning plan (Sundhedsstyrelsen's dimensioneringsplan, BEK 96 of 2 Feb 2018 §3) fixes the number of main-training tracks a year;
 * the secretariat posts them in fixed rounds.
 */
import { monthText } from '../../../kernel/month.ts';
import type { Rule } from './context.ts';
import { broken, type Finding } from './finding.ts';

export const demand: Rule = ({ index, tracks, unplaced }) => {
  const findings: Finding[] = [];
  const placed = new Map<string, number>();
  const missing = new Map<string, number>();
  for (const track of tracks) {
    placed.set(track.specialty, (placed.get(track.specialty) ?? 0) + 1);
    const start = monthText(track.start);
    if (index.demand.get(track.specialty)?.starts.includes(start) === false)
      findings.push(broken('demand', { track: track.id, specialty: track.specialty }, 'start', { start }));
  }
  for (const row of unplaced) {
    missing.set(row.specialty, (missing.get(row.specialty) ?? 0) + row.count);
    if (!index.demand.get(row.specialty)?.starts.includes(row.start))
      findings.push(broken('demand', { specialty: row.specialty }, 'unplacedStart', { start: row.start }));
  }
  for (const specialty of new Set([...index.demand.keys(), ...placed.keys(), ...missing.keys()])) {
    const asked = index.demand.get(specialty)?.count ?? 0;
    const here = placed.get(specialty) ?? 0;
    const not = missing.get(specialty) ?? 0;
    if (here > asked) findings.push(broken('demand', { specialty }, 'tooMany', { asked, placed: here }));
    else if (here + not !== asked) findings.push(broken('demand', { specialty }, 'sum', { asked, placed: here, unplaced: not }));
  }
  return findings;
};
