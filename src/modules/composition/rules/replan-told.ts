/** A replan track by track and element by element: what lies otherwise than before, and what found no place. */
import type { Replan, RunningTrack } from '../../../engines/composer/change/index.ts';
import type { Reason } from '../../../engines/composer/plan.ts';
import type { DraftElement, DraftTrack } from './draft.ts';
import { draftAfter } from './running-tracks.ts';

type What = 'changed' | 'putOff' | 'ended' | 'unrepaired';
type Place = Pick<DraftElement, 'unit' | 'from' | 'months'>;

export interface ToldTrack {
  id: string;
  specialty: string;
  what: What[];
  /** Months at another department. */
  months: number;
  /** Months put off by leave. */
  putOff: number;
  elements: { id: string; number: number; kind: string; before: Place | null; after: Place | null }[];
  reasons: Reason[];
}

/** Those that could not be repaired first, then those that change, those put off, those that end; else as in the draft. */
export function replanTold(replan: Replan, before: readonly DraftTrack[]): ToldTrack[] {
  const after = new Map(afterReplan(replan.tracks, before).map((track) => [track.id, track]));
  const of = <T extends { track: string }>(rows: readonly T[], id: string) => rows.find(({ track }) => track === id);
  const told = before.flatMap((track): ToldTrack[] => {
    const { id, specialty } = track;
    const [changed, putOff, ended] = [of(replan.changed, id), of(replan.putOff, id), of(replan.ended, id)];
    const unrepaired = of(replan.unrepaired, id);
    const what = order.filter((one) => ({ changed, putOff, ended, unrepaired })[one] !== undefined);
    if (what.length === 0) return [];
    const elements = elementsOf(track.elements, after.get(id)?.elements ?? []);
    return [
      { id, specialty, what, months: changed?.months ?? 0, putOff: putOff?.months ?? 0, elements, reasons: unrepaired?.reasons ?? [] },
    ];
  });
  const rank = ({ what: [first] }: ToldTrack) => (first ? order.indexOf(first) : order.length);
  return told.sort((a, b) => rank(a) - rank(b));
}

const order: readonly What[] = ['unrepaired', 'changed', 'putOff', 'ended'];

/** Names for what a cut has made: told from the draft's own, and new in it. */
const afterReplan = (tracks: readonly RunningTrack[], before: readonly DraftTrack[]): DraftTrack[] => {
  let fresh = 0;
  return draftAfter(tracks, before, () => `+${++fresh}`);
};

function elementsOf(before: readonly DraftElement[], after: readonly DraftElement[]): ToldTrack['elements'] {
  const was = new Map(before.map((element, i) => [element.id, { element, number: i + 1 }]));
  const is = new Map(after.map((element) => [element.id, element]));
  const rows = [
    ...before.map((element, i) => ({ element, number: i + 1 })),
    ...after.flatMap((element, i) => (was.has(element.id) ? [] : [{ element, number: i + 1 }])),
  ];
  return rows
    .map(({ element: { id, kind }, number }) => ({
      id,
      number,
      kind,
      before: placeOf(was.get(id)?.element),
      after: placeOf(is.get(id)),
    }))
    .filter((row) => JSON.stringify(row.before) !== JSON.stringify(row.after))
    .sort((a, b) => ((a.after ?? a.before)?.from ?? '').localeCompare((b.after ?? b.before)?.from ?? ''));
}

const placeOf = (element: DraftElement | undefined): Place | null =>
  element ? { unit: element.unit, from: element.from, months: element.months } : null;
