/** A draft's track beside its template, whose departments and lengths have been named since. What was changed by hand or is pinned stays. */
import { month, monthText } from '../../../kernel/month.ts';
import type { Template } from '../store/templates.ts';
import type { DraftTrack } from './draft.ts';
import { shareOut } from './plan-patterns.ts';

export interface Mended {
  track: DraftTrack;
  /** how many elements get a department or a length */
  count: number;
  /** the places of those that say otherwise than the template, and stay */
  stays: number[];
  /** what is to be kept about lengths: named although it is a share that was laid, or a new share */
  lengths: { element: string; monthsNamed: boolean; shares: number[] }[];
}

/** `open`: the elements whose length nobody has named, with the shares that they were laid with. */
export function mendTrack(track: DraftTrack, template: Template, open: ReadonlyMap<string, number[]>, patternMonths: number): Mended {
  const wanted = template.elements;
  const isAlike = wanted.length === track.elements.length && track.elements.every(({ kind }, at) => kind === wanted[at]?.kind);
  if (!isAlike) return { track, count: 0, stays: track.elements.map((_, at) => at + 1), lengths: [] };
  const isPinned = track.pinned || track.elements.some(({ pinned }) => pinned);
  const named = track.elements.map((element, at) => {
    const { unit, months } = wanted[at] ?? { unit: null, months: null };
    const isOpen = open.has(element.id) && !isPinned;
    return { ...element, unit: isPinned ? element.unit : (element.unit ?? unit), months: isOpen ? months : element.months };
  });
  const known = named.reduce((sum, { months }) => sum + (months ?? 0), 0);
  const isLonger = named.some(({ months }, at) => months !== null && months !== track.elements[at]?.months);
  const shares = shareOut(Math.max(patternMonths - known, 0), named.filter(({ months }) => months === null).length);
  let next = 0;
  let from = month(track.start);
  const lengths: Mended['lengths'] = [];
  const elements = named.map((element, at) => {
    const before = track.elements[at]?.months ?? 1;
    const months = element.months ?? (isLonger ? (shares[next++] ?? 1) : before);
    const laid = { ...element, from: monthText(from), months };
    from += months;
    const old = open.get(element.id);
    if (old && element.months === null && months !== before) lengths.push({ element: element.id, monthsNamed: false, shares: [months] });
    if (old && !isPinned && element.months !== null && old.includes(months))
      lengths.push({ element: element.id, monthsNamed: true, shares: [] });
    return laid;
  });
  const isNamed = ({ id, unit }: DraftTrack['elements'][number], at: number): boolean =>
    unit !== track.elements[at]?.unit || (open.has(id) && !isPinned && wanted[at]?.months !== null);
  const isOther = ({ unit, months }: DraftTrack['elements'][number], at: number): boolean => {
    const one = wanted[at];
    return !!one && ((one.unit !== null && one.unit !== unit) || (one.months !== null && one.months !== months));
  };
  return {
    track: { ...track, elements },
    count: elements.filter(isNamed).length,
    stays: elements.flatMap((element, at) => (isOther(element, at) ? [at + 1] : [])),
    lengths,
  };
}
