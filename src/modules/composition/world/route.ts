import type { Seat } from '../../organisation/world/seats.ts';

/** A pattern with its elements, ready to be filled with seats. */
export interface Way {
  id: string;
  months: number;
  sites: { count: number; months: number };
  shortest: number;
  pure: boolean;
  competences: { group: string; months: number }[];
  elements: { kind: 'own' | 'side'; months: number[]; competence: string | null; sameUnitAs: number | null }[];
}

export interface Stay {
  seat: Seat;
  months: number;
}

/** One way through the training at named units. */
export interface Route {
  pattern: string;
  stays: Stay[];
}

const pick = <T>(random: () => number, from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];

function weighted(random: () => number, seats: readonly Seat[]): Seat | undefined {
  let left = random() * seats.reduce((sum, seat) => sum + seat.weight, 0);
  for (const seat of seats) {
    left -= seat.weight;
    if (left < 0) return seat;
  }
  return seats.at(-1);
}

/** Lengths by lot that add up to the whole, or nothing when this lot does not. */
function lengths(random: () => number, way: Way): number[] | null {
  const drawn = way.elements.map((element) => pick(random, element.months) ?? 0);
  const free = way.elements.findIndex((element) => element.months.length > 1);
  const rest = way.months - drawn.reduce((sum, months, index) => (index === free ? sum : sum + months), 0);
  if (free < 0) return rest === 0 ? drawn : null;
  drawn[free] = rest;
  return way.elements[free]?.months.includes(rest) ? drawn : null;
}

/** Does a route keep its pattern's rules? The same rules as the composer's hard ones, on seats instead of approvals. */
export function keepsRules(way: Way, stays: readonly Stay[]): boolean {
  const sites = new Map<string, number>();
  for (const [index, { seat, months }] of stays.entries()) {
    if (seat.step !== 'main') continue;
    sites.set(seat.site, (sites.get(seat.site) ?? 0) + months);
    const next = stays[index + 1];
    if (next && next.seat.unit === seat.unit && way.elements[index + 1]?.sameUnitAs === null) return false;
  }
  if ([...sites.values()].filter((months) => months >= way.sites.months).length < way.sites.count) return false;
  if (way.pure && new Set(stays.map(({ seat }) => seat.area)).size > 1) return false;
  return way.competences.every(
    ({ group, months }) => stays.reduce((sum, stay) => (stay.seat.gives.includes(group) ? sum + stay.months : sum), 0) >= months,
  );
}

/** A route drawn by lot, larger departments more often, or null when the lot breaks a rule. */
export function drawRoute(random: () => number, way: Way, own: readonly Seat[], side: readonly Seat[]): Route | null {
  const months = lengths(random, way);
  if (months === null) return null;
  const stays: Stay[] = [];
  for (const [index, element] of way.elements.entries()) {
    const fits = ({ gives, area }: Seat) =>
      (element.competence === null || gives.includes(element.competence)) && (!way.pure || index === 0 || area === stays[0]?.seat.area);
    const seat =
      element.sameUnitAs === null ? weighted(random, (element.kind === 'own' ? own : side).filter(fits)) : stays[element.sameUnitAs]?.seat;
    if (seat === undefined) return null;
    stays.push({ seat, months: months[index] ?? 0 });
  }
  return keepsRules(way, stays) ? { pattern: way.id, stays } : null;
}
