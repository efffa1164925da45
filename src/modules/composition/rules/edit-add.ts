/** A new track of a pattern: its elements with the first allowed lengths that add up, every place to be named. */
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { DraftTrack, Edit } from './draft.ts';
import { findTrack, withElements } from './edit-track.ts';
import { exampleLengths } from './example-lengths.ts';
import type { IndexedProblem } from './indexed-problem.ts';

type AddTrack = Extract<Edit, { kind: 'addTrack' }>;

export function addTrack(tracks: readonly DraftTrack[], edit: AddTrack, { problem, index }: IndexedProblem): DraftTrack[] | Refusal {
  const { track: id, start, elements: ids } = edit;
  const pattern = index.patterns.get(edit.pattern);
  if (!pattern) return refuse('unknownPattern', { pattern: edit.pattern });
  if (Number(start.slice(0, 4)) !== problem.year) return refuse('startOutsideYear', { year: problem.year });
  if (ids.length !== pattern.elements.length)
    return refuse('patternElements', { pattern: pattern.name, expected: pattern.elements.length, found: ids.length });
  const taken = new Set(tracks.flatMap((track) => track.elements.map((element) => element.id)));
  if (!isRefusal(findTrack(tracks, id)) || new Set(ids).size < ids.length || ids.some((one) => taken.has(one)))
    return refuse('idTaken', { id });
  const lengths = exampleLengths(pattern.elements, pattern.months) ?? pattern.elements.map(({ months }) => months[0] ?? 1);
  const elements = pattern.elements.map(({ kind }, i) => ({
    id: ids[i] ?? '',
    kind,
    unit: null,
    from: start,
    months: lengths[i] ?? 1,
    pinned: false,
  }));
  return [withElements({ id, specialty: pattern.specialty, pattern: pattern.id, start, pinned: false, elements }, (element) => element)];
}
