/**
 * A version's parts, one a specialty, each recommended by the specialty's own committee (lægefaglig indstilling). What a part says is where
 * its tracks lie and how it stands to the agreement; how tracks and elements are numbered is not part of it, so a change in one specialty
 * leaves the others' parts as they were.
 */
import type { Figures, PlanTrack, Unplaced } from '../../../engines/composer/plan.ts';
import { canonicalJson } from '../../../kernel/canonical.ts';

export interface PartedPlan {
  tracks: readonly PlanTrack[];
  unplaced: readonly Unplaced[];
  figures: Pick<Figures, 'shares'>;
}

/** The specialties of a plan: those with a track, and those of which none was placed. */
export const specialtiesOf = ({ tracks, unplaced }: PartedPlan): string[] =>
  [...new Set([...tracks, ...unplaced].map(({ specialty }) => specialty))].sort();

/** What a specialty's part says, as canonical JSON. */
export function partText({ tracks, unplaced, figures }: PartedPlan, specialty: string): string {
  const isMine = (one: { specialty: string | null }): boolean => one.specialty === specialty;
  return canonicalJson({
    specialty,
    tracks: tracks
      .filter(isMine)
      .map(({ pattern, start, elements }) => ({
        pattern,
        start,
        elements: elements.map(({ unit, from, months, kind }) => ({ unit, from, months, kind })),
      }))
      .map((track) => ({ track, text: canonicalJson(track) }))
      .sort((a, b) => (a.text < b.text ? -1 : 1))
      .map(({ track }) => track),
    unplaced: unplaced
      .filter(isMine)
      .map(({ start, count }) => ({ start, count }))
      .sort((a, b) => (a.start < b.start ? -1 : 1)),
    share: figures.shares.find(isMine) ?? null,
  });
}
