import { formats } from '../../../app/web/format.ts';
import type { Params } from './sentence.ts';

/** What a change of the draft did, by its kind: as part of a sentence. */
export const editsEn: Record<string, string> = {
  setUnit: 'gave an element another unit',
  setMonths: 'changed an element’s length',
  moveBorder: 'moved the border between two elements',
  swapElements: 'swapped two elements',
  setStart: 'moved a track’s start',
  pinTrack: 'changed whether a track is pinned',
  pinElement: 'changed whether an element is pinned',
  removeTrack: 'took a track out',
  addTrack: 'added a track',
  compose: 'composed',
  restore: 'put a version in',
  import: 'read tracks in',
  filling: 'changed the assumptions about applicants',
  replan: 'replanned tracks',
};

const { formatMonth, formatNumber } = formats('en');
const months = (count: unknown) => (Number(count) === 1 ? '1 month' : `${formatNumber(Number(count))} months`);

/** Which track and element, from what to what; older events only know what kind of change it was. */
export function editEn(p: Params): string {
  const kind = editsEn[String(p.edit)] ?? String(p.edit);
  if (!p.number || !p.specialtyName) return kind;
  const track = `${p.specialtyName} ${p.number}`;
  const at = p.element ? `${track}, element ${p.element}` : track;
  const fromTo = (word: (value: unknown) => string) => `${at}: ${word(p.from)} → ${word(p.to)}`;
  switch (p.edit) {
    case 'setUnit':
      return fromTo((unit) => (unit === null ? 'to be named' : String(unit)));
    case 'setMonths':
      return fromTo(months);
    case 'moveBorder':
      return `${fromTo(months)}, the next accordingly`;
    case 'setStart':
      return `${track} begins ${formatMonth(String(p.from))} → ${formatMonth(String(p.to))}`;
    case 'swapElements':
      return p.otherSpecialtyName
        ? `${at}, swapped with ${p.otherSpecialtyName} ${p.otherNumber}, element ${p.otherElement}`
        : `${at}, swapped with element ${p.otherElement}`;
    case 'pinTrack':
    case 'pinElement':
      return `${at}: ${p.pinned === 1 ? 'pinned' : 'unpinned'}`;
    case 'removeTrack':
    case 'addTrack':
      return `${kind}: ${track}, begins ${formatMonth(String(p.start))}`;
    default:
      return kind;
  }
}
