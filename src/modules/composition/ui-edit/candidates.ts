/** The units an element may lie at: those approved in all its months first, each with the places it has left then. Pure. */
import type { ProblemIndex } from '../../../engines/composer/rules/context.ts';
import { placeKey } from '../../../engines/composer/rules/context.ts';
import { contextOf } from '../../../engines/composer/rules/index.ts';
import { balanceOf, type Line, lineKey, loadAt, type OwnUse, ownUse } from '../../../engines/composer/rules/load.ts';
import { monthsWithin } from '../../../engines/composer/rules/spans.ts';
import { month } from '../../../kernel/month.ts';
import type { DraftElement, DraftTrack } from '../rules/draft.ts';
import type { IndexedProblem } from '../rules/indexed-problem.ts';

export type CandidateGroup = 'approved' | 'partly' | 'others';

export interface Candidate {
  unit: string;
  name: string;
  site: string;
  area: string | null;
  group: CandidateGroup;
  /** Tenths of a place left in the fullest month, the element itself not counted; null where there is no approval. */
  free: number | null;
}

const order: CandidateGroup[] = ['approved', 'partly', 'others'];
const names = new Intl.Collator('da', { numeric: true });

export function candidatesFor(
  { problem, index }: IndexedProblem,
  tracks: readonly DraftTrack[],
  track: DraftTrack,
  element: DraftElement,
): Candidate[] {
  const others = tracks.map((one) =>
    one.id === track.id ? { ...one, elements: one.elements.map((e) => (e.id === element.id ? { ...e, unit: null } : e)) } : one,
  );
  const uses = ownUse(contextOf(problem, { tracks: others, unplaced: [] }, index));
  const from = month(element.from);
  const period = { from, to: from + element.months };
  return problem.units
    .map(({ id: unit, name }): Candidate => {
      const approvals = index.approvals.get(placeKey(unit, track.specialty, element.kind)) ?? [];
      const months = monthsWithin(period, approvals);
      const group = months === element.months ? 'approved' : months > 0 ? 'partly' : 'others';
      const site = index.units.get(unit)?.site;
      const lines: Line[] = [
        { unit, specialty: track.specialty, kind: element.kind },
        { unit, specialty: null, kind: null },
      ];
      const free = group === 'others' ? null : Math.min(...lines.map((line) => leftIn(index, uses, line, period)));
      return { unit, name, site: site?.name ?? '', area: site?.area ?? null, group, free };
    })
    .sort(
      (a, b) =>
        order.indexOf(a.group) - order.indexOf(b.group) ||
        Number((b.free ?? 0) > 0) - Number((a.free ?? 0) > 0) ||
        names.compare(a.name, b.name),
    );
}

/** Tenths left in the fullest month that has places at all; without any limit there is no end of them. */
function leftIn(index: ProblemIndex, uses: ReadonlyMap<string, OwnUse>, line: Line, { from, to }: { from: number; to: number }): number {
  const own = uses.get(lineKey(line))?.months;
  let least = Number.POSITIVE_INFINITY;
  for (let at = from; at < to; at += 1) {
    const load = loadAt(index, line, at, own?.get(at) ?? 0);
    if (load.places !== null) least = Math.min(least, -balanceOf(load));
  }
  return least;
}

/** Those whose unit, site or area has every word typed. */
export function matching(candidates: readonly Candidate[], typed: string, areaName: (area: string | null) => string): Candidate[] {
  const plain = (text: string) => text.toLocaleLowerCase('da');
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return candidates.filter((one) => {
    const text = plain(`${one.name} ${one.site} ${areaName(one.area)}`);
    return words.every((word) => text.includes(word));
  });
}
