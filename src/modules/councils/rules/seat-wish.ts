/** Who may be given a seat: a seat that the rule gives that day and that is free, from a day to a later one, for a reason. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { hasRoom, type Seated, type SeatKind, type SeatRule, type Seats } from './seats.ts';

export interface SeatWish {
  thing: string;
  substitute: boolean;
  from: string;
  to: string | null;
  groups: readonly string[];
  reason: string;
}

/** Why a person cannot be given the seat; null when nothing stands against it. `seats`: as they are on the wish's first day. */
export function seatRefusal(
  rule: Pick<SeatRule, 'least' | 'anywhere'> & { state: string },
  seats: readonly Seats<Seated>[],
  wish: SeatWish,
): Refusal | null {
  if (rule.anywhere || rule.state !== 'current') return refuse('seatNone');
  const seat = seats.find(({ thing }) => thing.id === wish.thing);
  if (!seat) return refuse('seatNone');
  if (wish.reason.trim() === '') return refuse('reasonMissing');
  if (wish.to !== null && wish.to <= wish.from) return refuse('endsAsItBegins');
  if (!wish.substitute && !hasRoom(rule, seat)) return refuse('seatTaken', { count: seat.count });
  return null;
}

/** What the member sits for, as the seat's rule says it. */
export function sitsFor(kind: SeatKind, { thing, groups }: Pick<SeatWish, 'thing' | 'groups'>) {
  const place = { operatingRegion: null, trainingRegion: null, site: null, unit: null, groups: [...new Set(groups)] };
  const named: Partial<Record<SeatKind, keyof typeof place>> = {
    eachOperatingRegion: 'operatingRegion',
    operatingRegions: 'operatingRegion',
    eachTrainingRegion: 'trainingRegion',
    eachSecretariat: 'trainingRegion',
    eachHospital: 'site',
    eachDepartment: 'unit',
  };
  if (kind === 'group') return { ...place, groups: [...new Set([thing, ...groups])] };
  const name = named[kind];
  return name ? { ...place, [name]: thing } : place;
}
