/** How the months of some tracks lie between the areas of the agreement; shared by the three rules on shares and by the figures. */
import type { Agreement, ShareTarget } from '../problem.ts';
import { type Context, groupBy, isNamed, type PlacedTrack } from './context.ts';
import { FULL } from './filled.ts';

export interface AreaMonths {
  months: Map<string, number>;
  elsewhere: number;
}

/** Months in each area of the agreement; months elsewhere are told apart and count in no share; those to be named lie nowhere yet. */
export const areaMonths = (tracks: readonly PlacedTrack[], agreement: Agreement): AreaMonths => weighedMonths(tracks, agreement, () => 1);

/** The same of the tracks as far as they are filled, in hundredths of a month. */
export const filledMonths = (tracks: readonly PlacedTrack[], agreement: Agreement): AreaMonths =>
  weighedMonths(tracks, agreement, ({ filled }) => filled);

function weighedMonths(tracks: readonly PlacedTrack[], agreement: Agreement, weight: (track: PlacedTrack) => number): AreaMonths {
  const months = new Map(agreement.areas.map((area) => [area, 0]));
  let elsewhere = 0;
  for (const track of tracks)
    for (const element of track.elements.filter(isNamed)) {
      const area = element.site?.area ?? null;
      const here = element.months * weight(track);
      const before = area === null ? undefined : months.get(area);
      if (area === null || before === undefined) elsewhere += here;
      else months.set(area, before + here);
    }
  return { months, elsewhere };
}

/** The tracks that a share counts: those of its specialty, or – null – of all specialties under the over-all share. */
export function counted({ problem, tracks }: Context, specialty: string | null): readonly PlacedTrack[] {
  const groups = bySpecialty(tracks);
  return specialty === null ? problem.agreement.overall.flatMap((one) => groups.get(one) ?? []) : (groups.get(specialty) ?? []);
}

const grouped = new WeakMap<readonly PlacedTrack[], Map<string, PlacedTrack[]>>();
/** Once for the tracks of a context, however many shares are asked for. */
function bySpecialty(tracks: readonly PlacedTrack[]): Map<string, PlacedTrack[]> {
  const known = grouped.get(tracks) ?? groupBy(tracks, ({ specialty }) => specialty);
  grouped.set(tracks, known);
  return known;
}

/** Hundredths of a person-month outside [low, high] and short of the aim; person-months of filled tracks in the area and in all. */
export function shortfall(context: Context, target: ShareTarget): { outside: number; shortOfAim: number; inArea: number; inAll: number } {
  const { months } = filledMonths(counted(context, target.specialty), context.problem.agreement);
  const inAll = [...months.values()].reduce((sum, n) => sum + n, 0);
  const inArea = months.get(target.area) ?? 0;
  const outside = Math.max(0, target.low * inAll - 100 * inArea) + Math.max(0, 100 * inArea - target.high * inAll);
  const shortOfAim = target.aim === null ? 0 : Math.max(0, target.aim * inAll - 100 * inArea);
  return { outside: outside / FULL, shortOfAim: shortOfAim / FULL, inArea: inArea / FULL, inAll: inAll / FULL };
}
