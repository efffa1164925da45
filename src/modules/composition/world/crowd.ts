import type { Seat } from '../../organisation/world/seats.ts';
import type { Way } from './route.ts';
import type { Wanted } from './templates.ts';

/** Trainees at a seat by month of the year, when every year begins the same tracks. */
class Crowd {
  readonly byMonth = new Float64Array(12);
  sum = 0;
  readonly room: number;
  constructor(room: number) {
    this.room = room;
  }

  /** What one more costs over a stretch: the increase of the squares, so that months and seats are filled evenly. */
  price(from: number, months: number): number {
    let cost = Math.floor(months / 12) * (2 * this.sum + 12);
    for (let at = 0; at < months % 12; at += 1) cost += 2 * (this.byMonth[(from + at) % 12] ?? 0) + 1;
    return cost / this.room;
  }

  put(from: number, months: number, sign: number): void {
    for (let at = 0; at < months; at += 1) this.byMonth[(from + at) % 12] = (this.byMonth[(from + at) % 12] ?? 0) + sign;
    this.sum += months * sign;
  }
}

/** How crowded each seat may be: its part of all the months by size, and in the agreement's areas by the share wanted. */
export function crowds({ own, side, share, home, halves, ways }: Wanted): Map<Seat, Crowd> {
  const size = (seats: readonly Seat[]) => seats.reduce((sum, seat) => sum + seat.weight, 0);
  const inside = own.filter((seat) => seat.area !== null);
  const there = size(inside.filter((seat) => seat.area === home));
  const factor = (seat: Seat): number => {
    if (share === null || seat.area === null || there === 0) return 1;
    return seat.area === home ? (share * size(inside)) / there : ((1 - share) * size(inside)) / (size(inside) - there);
  };
  const years = (fits: (element: Way['elements'][number]) => boolean) => {
    const months = ways.map((way) => way.elements.filter(fits).reduce((sum, { months: [least = 0] }) => sum + least, 0));
    return months.reduce((sum, one) => sum + one, 0) / Math.max(1, months.length) / 12;
  };
  const sideYears = years((element) => element.kind === 'side');
  const ownYears = (ways[0]?.months ?? 0) / 12 - sideYears;
  const room = (seat: Seat): number => {
    if (seat.step === 'main') return (((halves / 2) * ownYears * seat.weight) / size(own)) * factor(seat);
    const hosts = side.filter((one) => one.gives.some((group) => seat.gives.includes(group)));
    return ((halves / 2) * years(({ competence }) => competence !== null && seat.gives.includes(competence)) * seat.weight) / size(hosts);
  };
  return new Map([...own, ...side].map((seat) => [seat, new Crowd(Math.max(0.25, room(seat)))]));
}
