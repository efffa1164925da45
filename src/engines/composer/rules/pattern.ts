/**
 * A track follows exactly one pattern of its specialty: the elements in their order, each with an allowed length, kind, unit and competence.
 * An element to be named breaks it until it has a unit; what that unit will be is not guessed.
 * Why: the objective description (målbeskrivelse) and the council's composition fix a specialty's way through training; BEK 96 of 2 Feb 2018
 * §8 (main training follows the objective description), §11(4) (shortest continuous stay 6 months). Changes fall on the first of a month
 * (videreuddannelsen-nord.dk, "Ændringer i uddannelsesforløbet"), so months are whole.
 */
import { monthText } from '../../../kernel/month.ts';
import type { PatternElement } from '../problem.ts';
import { isNamed, type PlacedElement, type PlacedTrack, placeKey } from './context.ts';
import { broken, type Finding } from './finding.ts';
import type { Ground } from './memory.ts';
import { perTrack } from './per-track.ts';
import { covered } from './spans.ts';

export const pattern = perTrack((track, ground) => {
  const about = { track: track.id, specialty: track.specialty };
  const shape = track.pattern;
  if (!shape || shape.specialty !== track.specialty) return [broken('pattern', about, 'unknown', { pattern: track.patternId })];
  const findings: Finding[] = [];
  const say = (code: string, params: Finding['params'], element?: string) =>
    findings.push(broken('pattern', { ...about, element }, code, params));

  if (track.elements.length !== shape.elements.length) say('elements', { expected: shape.elements.length, found: track.elements.length });
  const total = track.elements.reduce((sum, element) => sum + element.months, 0);
  if (total !== shape.months) say('total', { expected: shape.months, found: total });

  let next = track.start;
  track.elements.forEach((element, i) => {
    if (element.from !== next)
      say(i === 0 ? 'start' : 'contiguous', { expected: monthText(next), found: monthText(element.from) }, element.id);
    next = element.to;
    if (!isNamed(element)) say('toBeNamed', {}, element.id);
    const asked = shape.elements[i];
    if (!asked) return;
    for (const [code, params] of elementFaults(ground, track, element, asked)) say(code, params, element.id);
  });
  for (const stay of ownStays(track.elements))
    if (stay.unit !== null && stay.months < shape.shortest)
      say('shortest', { unit: stay.unit, shortest: shape.shortest, found: stay.months }, stay.id);
  return findings;
});

function elementFaults(
  { index }: Ground,
  track: PlacedTrack,
  element: PlacedElement,
  asked: PatternElement,
): [string, Finding['params']][] {
  const faults: [string, Finding['params']][] = [];
  if (element.kind !== asked.kind) faults.push(['kind', { expected: asked.kind, found: element.kind }]);
  if (!asked.months.includes(element.months)) faults.push(['months', { allowed: asked.months.join(', '), found: element.months }]);
  if (!isNamed(element)) return faults;
  if (asked.units && !asked.units.includes(element.unit)) faults.push(['unit', { unit: element.unit }]);
  const group = asked.competence;
  if (group !== null) {
    const spans = index.approvals.get(placeKey(element.unit, track.specialty, element.kind)) ?? [];
    const giving = spans.filter((span) => span.gives.includes(group));
    if (!covered(element, giving)) faults.push(['competence', { unit: element.unit, competence: group }]);
  }
  const home = asked.sameUnitAs === null ? undefined : track.elements[asked.sameUnitAs];
  if (home && isNamed(home) && home.unit !== element.unit) faults.push(['sameUnit', { unit: element.unit, expected: home.unit }]);
  return faults;
}

/**
 * Own training at one unit without interruption; neighbouring elements at the same unit are one stay. One that is to be named may become part
 * of the stay beside it: such a stay has no unit yet.
 */
function ownStays(elements: PlacedElement[]): { id: string; unit: string | null; months: number }[] {
  const stays: { id: string; unit: string | null; months: number }[] = [];
  let open = false;
  for (const element of elements) {
    const last = stays.at(-1);
    if (element.kind !== 'own') open = false;
    else if (open && last && (last.unit === element.unit || last.unit === null || !isNamed(element))) {
      last.months += element.months;
      last.unit = last.unit === element.unit ? last.unit : null;
    } else {
      stays.push({ id: element.id, unit: element.unit, months: element.months });
      open = true;
    }
  }
  return stays;
}
