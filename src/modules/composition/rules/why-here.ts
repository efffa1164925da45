/** Why an element lies where it does: what speaks for and against, and the units that would be next best, each with its price. */
import { type Context, placeKey } from '../../../engines/composer/rules/context.ts';
import { type Exchange, exchanger, findStay, type Stay } from './exchange.ts';
import { reasonsFor, type WhyReason } from './why-reasons.ts';

export interface Why {
  stay: Stay;
  for: WhyReason[];
  against: WhyReason[];
  /** The best first: those that break nothing by price, then the others. */
  alternatives: Exchange[];
  /** How many units were priced. */
  considered: number;
}

const shown = 3;

export function whyHere(context: Context, element: string): Why | null {
  const stay = findStay(context.tracks, element);
  if (!stay) return null;
  const price = exchanger(context, stay);
  const priced = candidates(context, stay).map(price).sort(better);
  return { stay, ...reasonsFor(context, stay), alternatives: priced.slice(0, shown), considered: priced.length };
}

/** Units with an approval for the specialty and kind in some month of the element. */
function candidates({ index }: Context, { track, element }: Stay): string[] {
  return [...index.units.keys()].filter(
    (unit) =>
      unit !== element.unit &&
      (index.approvals.get(placeKey(unit, track.specialty, element.kind)) ?? []).some(
        (span) => span.from < element.to && element.from < span.to,
      ),
  );
}

const better = (a: Exchange, b: Exchange): number =>
  a.breaks.length - b.breaks.length || a.cost - b.cost || (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0);
