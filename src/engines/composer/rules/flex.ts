/**
 * A flex track is an unfilled track of one specialty that becomes a track of another, where the planner allows it: no more of them than are unfilled, and
 * than the conversion may have. What is not converted is told as unfilled. As a starting point a flex track starts and ends at a site short of
 * doctors – a wish like others (startShortage, endShortage), but each deviation is told with its reason.
 * Why: the agreement of Region Hovedstaden and Region Sjælland, Bilag 2 Lægelig videreuddannelse (about 2022): flex tracks shall support coverage and
 * recruitment, as a starting point begin and end in areas short of doctors, and may use free training capacity of other specialties; note 4: «et ubesat
 * hoveduddannelsesforløb i et speciale, der konverteres til et hoveduddannelsesforløb i andet speciale».
 */
import type { Demand, Flex, Problem } from '../problem.ts';
import { type Context, isOpen, type PlacedTrack, type Rule } from './context.ts';
import { broken, type Finding } from './finding.ts';
import type { Ground } from './memory.ts';
import { inForce } from './spans.ts';

/** The reason of tracks that have no applicant and are not converted. */
export const UNFILLED = 'unfilled';

export type TrackEnd = 'start' | 'end';

/** Tracks of the specialty that somebody may have. */
export const withApplicants = ({ count, unfilled = 0 }: Demand): number => count - unfilled;

export const conversionOf = ({ flex = [] }: Problem, from: string, to: string): Flex | undefined =>
  flex.find((one) => one.from === from && one.to === to);

/** The specialty of whose number a track is one. */
export const countsIn = ({ specialty, flex }: Pick<PlacedTrack, 'specialty'> & { flex?: { from: string } | null }): string =>
  flex?.from ?? specialty;

/** Is the track asked to start and end at a site short of doctors? */
export const asksShortage = (problem: Problem, { specialty, flex }: PlacedTrack): boolean =>
  problem.agreement.startEnd.includes(specialty) || (flex !== null && conversionOf(problem, flex.from, specialty)?.shortage !== false);

/** Does it lie at such a site in its first or last month? What is to be named does not yet lie anywhere. */
export function isAtShortage({ elements }: PlacedTrack, { index }: Ground, end: TrackEnd): boolean | null {
  const element = end === 'start' ? elements.at(0) : elements.at(-1);
  if (!element || isOpen(element)) return null;
  return !!element.site && inForce(index.sites.get(element.site.id)?.shortage ?? [], end === 'start' ? element.from : element.to - 1);
}

/** The ends of a flex track that ask for a reason. */
export const deviationsOf = (track: PlacedTrack, ground: Ground): TrackEnd[] =>
  track.flex && asksShortage(ground.problem, track)
    ? (['start', 'end'] as const).filter((end) => isAtShortage(track, ground, end) === false)
    : [];

export const flex: Rule = (context) => {
  const converted = context.tracks.filter((track) => track.flex !== null);
  return [...converted.flatMap((track) => trackFindings(track, context)), ...conversionFindings(context, converted), ...untold(context)];
};

function trackFindings(track: PlacedTrack, context: Context): Finding[] {
  const about = { track: track.id, specialty: track.specialty };
  const from = track.flex?.from ?? '';
  if (!conversionOf(context.problem, from, track.specialty)) return [broken('flex', about, 'notAllowed', { from })];
  const asked = deviationsOf(track, context);
  const told = (track.flex?.deviations ?? []).map(({ params }) => params.at);
  const silent = asked.filter((end) => !told.includes(end)).map((at) => broken('flex', about, 'deviation', { at }));
  const idle = told.length === asked.length - silent.length ? [] : [broken('flex', about, 'noDeviation')];
  return [...silent, ...idle];
}

function conversionFindings({ problem }: Context, converted: readonly PlacedTrack[]): Finding[] {
  return (problem.flex ?? []).flatMap(({ from, to, most }) => {
    const count = converted.filter((track) => track.flex?.from === from && track.specialty === to).length;
    return count > most ? [broken('flex', { specialty: to }, 'tooMany', { from, most, count })] : [];
  });
}

/** Every unfilled place is a flex track or told as unfilled, and no other is. */
function untold({ problem, tracks, unplaced }: Context): Finding[] {
  return problem.demand.flatMap(({ specialty, unfilled = 0 }) => {
    const converted = tracks.filter((track) => track.flex?.from === specialty).length;
    const rows = unplaced.filter((row) => row.specialty === specialty && row.reasons[0]?.code === UNFILLED);
    const told = rows.reduce((sum, { count }) => sum + count, 0);
    return converted + told === unfilled ? [] : [broken('flex', { specialty }, 'sum', { unfilled, converted, told })];
  });
}
