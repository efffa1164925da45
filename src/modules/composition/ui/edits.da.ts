import { formats } from '../../../app/web/format.ts';
import type { Params } from './sentence.ts';

/** Hvad en ændring af udkastet gjorde, efter dens slags: som led i en sætning. */
export const editsDa: Record<string, string> = {
  setUnit: 'gav et element en anden afdeling',
  setMonths: 'ændrede et elements længde',
  moveBorder: 'flyttede grænsen mellem to elementer',
  swapElements: 'byttede to elementer',
  setStart: 'flyttede et forløbs start',
  pinTrack: 'ændrede, om et forløb er fastholdt',
  pinElement: 'ændrede, om et element er fastholdt',
  removeTrack: 'tog et forløb ud',
  addTrack: 'tilføjede et forløb',
  compose: 'sammensatte',
  restore: 'satte en version ind',
  import: 'indlæste forløb',
  replan: 'omlagde forløb',
  filling: 'ændrede forudsætningerne om ansøgere',
};

const { formatMonth, formatNumber } = formats('da');
const months = (count: unknown) => (Number(count) === 1 ? '1 måned' : `${formatNumber(Number(count))} måneder`);

/** Hvilket forløb og element, fra hvad til hvad; ældre hændelser ved kun, hvad slags ændring det var. */
export function editDa(p: Params): string {
  const kind = editsDa[String(p.edit)] ?? String(p.edit);
  if (!p.number || !p.specialtyName) return kind;
  const track = `${p.specialtyName} ${p.number}`;
  const at = p.element ? `${track}, element ${p.element}` : track;
  const fromTo = (word: (value: unknown) => string) => `${at}: ${word(p.from)} → ${word(p.to)}`;
  switch (p.edit) {
    case 'setUnit':
      return fromTo((unit) => (unit === null ? 'skal navngives' : String(unit)));
    case 'setMonths':
      return fromTo(months);
    case 'moveBorder':
      return `${fromTo(months)}, det næste tilsvarende`;
    case 'setStart':
      return `${track} begynder ${formatMonth(String(p.from))} → ${formatMonth(String(p.to))}`;
    case 'swapElements':
      return p.otherSpecialtyName
        ? `${at}, byttet med ${p.otherSpecialtyName} ${p.otherNumber}, element ${p.otherElement}`
        : `${at}, byttet med element ${p.otherElement}`;
    case 'pinTrack':
    case 'pinElement':
      return `${at}: ${p.pinned === 1 ? 'fastholdt' : 'frigjort'}`;
    case 'removeTrack':
    case 'addTrack':
      return `${kind}: ${track}, begynder ${formatMonth(String(p.start))}`;
    default:
      return kind;
  }
}
