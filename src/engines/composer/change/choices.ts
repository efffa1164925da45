/** What a track can do without moving: stay as it is, or – when nothing better is found – stand with elements that have no place. */
import type { Month } from '../../../kernel/month.ts';
import type { Choice } from './assign.ts';
import { dated, placedTrack, type RunningElement, type RunningTrack } from './running.ts';
import type { Scene, Subject } from './scene.ts';

export function standing(scene: Scene, subject: Subject, unrepaired: number): Choice[] {
  const { track, uses, broken, amiss } = subject;
  const list: Choice[] = amiss.size === 0 ? [{ subject, track, uses, moved: 0, kind: 'stays', cost: 0 }] : [];
  if (broken.size > 0) {
    const open = leftOpen(scene, subject);
    const left = scene.lines.usesOf(placedTrack(open, scene.house.index));
    list.push({ subject, track: open, uses: left, moved: 0, kind: 'unrepaired', cost: unrepaired });
  }
  return list;
}

/** What is broken loses its unit, from the month in which it breaks; the rest stays. */
function leftOpen({ asOf }: Scene, { track, calendar, broken }: Subject): RunningTrack {
  let offset = 0;
  const elements = track.elements.flatMap((element): RunningElement[] => {
    const at = broken.get(element.id);
    const months = calendar.slice(offset, offset + element.months);
    offset += element.months;
    if (at === undefined) return [element];
    const done = (months[0] ?? asOf) < asOf ? before(months, at) : 0;
    if (done === 0) return [{ ...element, unit: null }];
    if (done === element.months) return [element];
    const rest = { ...element, id: `${element.id}-rest`, unit: null, months: element.months - done, restOf: element.restOf ?? element.id };
    return [{ ...element, months: done }, rest];
  });
  return dated({ ...track, elements });
}

const before = (months: readonly Month[], at: Month): number => months.filter((month) => month < at).length;
