/**
 * Why a track could not be repaired, in the codes of a plan's unplaced tracks: per element to come, no unit is approved for it (noUnit), or every unit is
 * full when it would lie there (fullUnits); or, when each element has a free unit, no row of free units keeps the rules (combination).
 */
import { monthText } from '../../../kernel/month.ts';
import type { Reason } from '../plan.ts';
import { Count } from './lines.ts';
import type { Replanned } from './replan.ts';
import type { Subject } from './scene.ts';
import { approvedUnits, Steps } from './steps.ts';

/** More units than this are counted, not named. */
const NAMED = 5;

export function reasonsFor({ scene, chosen }: Replanned, subject: Subject): Reason[] {
  const { pattern, track, broken } = subject;
  if (!pattern) return [{ code: 'noPattern', params: { specialty: track.specialty } }];
  const empty = new Count(scene.lines);
  const full = new Count(scene.lines);
  full.add(scene.endedUses);
  const moved = new Set(chosen.map((choice) => choice.subject));
  for (const other of scene.subjects) if (!moved.has(other)) full.add(other.uses);
  for (const choice of chosen) if (choice.subject !== subject) full.add(choice.uses);
  const [inEmpty, asIs] = [new Steps(scene, subject, pattern, empty), new Steps(scene, subject, pattern, full)];
  const reasons = inEmpty.positions.flatMap(({ elements, offset }, pos): Reason[] => {
    if (!elements.some(({ id }) => broken.has(id))) return [];
    const [kind, competence] = [elements[0]?.kind ?? 'own', pattern.elements[pos]?.competence ?? ''];
    const about = { pattern: pattern.id, element: pos + 1, kind, competence };
    const ways = inEmpty.of(pos, offset);
    const start = monthText(subject.calendar[offset] ?? scene.asOf);
    if (ways.length === 0) return [{ code: 'noUnit', params: { ...about, start } }];
    if (asIs.of(pos, offset).length > 0) return [];
    const units = [...new Set(ways.flatMap((way) => way.elements.flatMap(({ unit }) => unit ?? [])))].sort();
    const over = ways.flatMap(({ uses }) => uses.flatMap((use) => firstFull(full, use) ?? []));
    const from = monthText(scene.asOf + Math.min(...over));
    return [{ code: 'fullUnits', params: { ...about, count: units.length, units: units.slice(0, NAMED).join(', '), from } }];
  });
  if (reasons.length > 0) return reasons;
  const any = pattern.elements.some(({ kind }) => approvedUnits(scene, track.specialty, kind).length > 0);
  return [{ code: any ? 'combination' : 'noRoute', params: { pattern: pattern.id, start: track.start } }];
}

function firstFull(count: Count, { line, from, to }: { line: number; from: number; to: number }): number | null {
  for (let at = from; at < to; at++) if (count.left(line, at) < 1) return at;
  return null;
}
