/**
 * What the rules say of a track under way. Approvals and competences are looked up in the months of the calendar; the pattern is followed in
 * training months. Of an element that had to be cut, the rest is what must fit the pattern, and either of its units may be the home of a later one.
 */
import { monthText } from '../../../kernel/month.ts';
import type { Problem } from '../problem.ts';
import { approvedUnit } from '../rules/approvedUnit.ts';
import { capacity } from '../rules/capacity.ts';
import { competences } from '../rules/competences.ts';
import { contextOf, type JudgedTrack, type PlacedTrack, type ProblemIndex, placeKey } from '../rules/context.ts';
import { broken, type Finding } from '../rules/finding.ts';
import { pattern } from '../rules/pattern.ts';
import { pure } from '../rules/pure.ts';
import { covered } from '../rules/spans.ts';
import { twoSites } from '../rules/twoSites.ts';
import { placedTrack, type RunningTrack } from './running.ts';

export interface House {
  problem: Problem;
  index: ProblemIndex;
}

/** How many hard rules tracks under way break, each by itself and together. */
export function brokenRules(house: House, tracks: readonly RunningTrack[]): number {
  const placed = tracks.map((track) => placedTrack(track, house.index));
  const together = capacity({ ...house, tracks: placed, unplaced: [] });
  return together.length + tracks.reduce((sum, track) => sum + trackFindings(house, track).length, 0);
}

/** Hard findings about the track alone. */
export function trackFindings({ problem, index }: House, track: RunningTrack): Finding[] {
  const placed = placedTrack(track, index);
  const context = { problem, index, tracks: [placed], unplaced: [] };
  const months = [approvedUnit, competences, twoSites, pure].flatMap((rule) => rule(context));
  return [...shapeFindings(problem, index, track), ...givenFindings(index, track, placed), ...months];
}

function shapeFindings(problem: Problem, index: ProblemIndex, track: RunningTrack): Finding[] {
  const find = (last: boolean) =>
    pattern(contextOf(problem, { tracks: [whole(track, last)], unplaced: [] }, index)).filter(({ code }) => code !== 'pattern.competence');
  const rest = find(true);
  if (!track.elements.some(({ restOf }) => restOf !== undefined)) return rest;
  const first = find(false);
  return rest.filter((finding) => finding.code !== 'pattern.sameUnit' || first.some(({ code }) => code === finding.code));
}

/** In training months, and a cut element in one piece: at the unit of its rest, or of its beginning. */
function whole(track: RunningTrack, last: boolean): JudgedTrack {
  const elements: JudgedTrack['elements'] = [];
  for (const { id, unit, months, kind, restOf } of track.elements) {
    const cut = restOf === undefined ? undefined : elements.at(-1);
    if (cut) {
      cut.months += months;
      if (last) cut.unit = unit;
    } else elements.push({ id, unit, from: '', months, kind });
  }
  const [year = '', month = ''] = track.start.split('-');
  let at = Number(year) * 12 + Number(month) - 1;
  for (const element of elements) {
    element.from = monthText(at);
    at += element.months;
  }
  return { id: track.id, specialty: track.specialty, pattern: track.pattern, start: track.start, elements };
}

/** The competence group that the pattern asks of an element, in every month of it. */
function givenFindings(index: ProblemIndex, track: RunningTrack, placed: PlacedTrack): Finding[] {
  const shape = placed.pattern?.elements ?? [];
  const position = new Map<string, number>();
  let next = 0;
  for (const { id, restOf } of track.elements) position.set(id, restOf === undefined ? next++ : next - 1);
  const told = new Set<string>();
  return placed.elements.flatMap((element) => {
    const group = shape[position.get(element.id) ?? -1]?.competence ?? null;
    if (group === null || element.unit === null || told.has(element.id)) return [];
    const approvals = index.approvals.get(placeKey(element.unit, track.specialty, element.kind)) ?? [];
    if (
      covered(
        element,
        approvals.filter(({ gives }) => gives.includes(group)),
      )
    )
      return [];
    told.add(element.id);
    const about = { track: track.id, element: element.id, specialty: track.specialty };
    return [broken('pattern', about, 'competence', { unit: element.unit, competence: group })];
  });
}

/** What is found after and was not found before: what the change has broken. */
export const newFindings = (before: readonly Finding[], after: readonly Finding[]): Finding[] => {
  const key = ({ code, element, params }: Finding) => `${code}|${element}|${params.group ?? ''}`;
  const known = new Set(before.map(key));
  return after.filter((finding) => !known.has(key(finding)));
};
