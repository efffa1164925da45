/** The three training regions, made up: how much of the nation each has, its hospitals, areas and agreement. */
import type { Agreement } from '../problem.ts';
import { pick, type Random } from './random.ts';
import { GENERAL_PRACTICE, type MadeSpecialty } from './specialties.ts';

export interface Area {
  id: string;
  /** So much of the region's hospitals and practice pools. */
  part: number;
  /** South-western corner, in kilometres. */
  east: number;
  north: number;
}

export interface RegionShape {
  id: 'ost' | 'syd' | 'nord';
  /** So much of the nation's tracks. */
  part: number;
  /** The last one is short of doctors; it is the agreement's home. */
  areas: Area[];
  hospitals: [least: number, most: number];
  pools: [least: number, most: number];
  agreement: 'exact' | 'floor' | 'none';
}

const area = (id: string, part: number, east: number, north: number): Area => ({ id, part, east, north });

/** In reality only one of the regions has an agreement that shares months between areas; here the others may have one of another kind. */
export function regionShapes(random: Random): RegionShape[] {
  const sydDivided = random() < 0.4;
  const nordShares = random() < 0.5;
  return [
    {
      id: 'ost',
      part: 0.44,
      areas: [area('hovedstaden', 0.57, 700, 6160), area('sjaelland', 0.43, 630, 6110)],
      hospitals: [14, 17],
      pools: [14, 20],
      agreement: 'exact',
    },
    {
      id: 'syd',
      part: 0.22,
      areas: sydDivided ? [area('fyn', 0.4, 570, 6110), area('sydjylland', 0.6, 480, 6110)] : [area('syddanmark', 1, 500, 6110)],
      hospitals: [8, 10],
      pools: [9, 12],
      agreement: sydDivided ? 'floor' : 'none',
    },
    {
      id: 'nord',
      part: 0.34,
      areas: [area('midtjylland', 0.64, 500, 6210), area('nordjylland', 0.36, 540, 6310)],
      hospitals: [11, 14],
      pools: [12, 16],
      agreement: nordShares ? 'floor' : 'none',
    },
  ];
}

export function makeAgreement(region: RegionShape, made: readonly MadeSpecialty[], random: Random): Agreement {
  const areas = region.areas.map(({ id }) => id);
  const home = areas.at(-1) ?? '';
  const ids = made.map(({ id }) => id);
  const ordinary = ids.filter((id) => id !== GENERAL_PRACTICE);
  const exempt = ordinary.length > 30 ? ordinary.slice(-2) : [];
  const under = ordinary.filter((id) => !exempt.includes(id));
  const share = (specialty: string | null, low: number, high: number, aim: number | null) => ({ specialty, area: home, low, high, aim });
  const percent = pick([35, 40, 40, 45], random) ?? 40;
  const aiming = under.length > 10 ? pick(under, random) : undefined;
  const exact = (id: string) => (id === aiming ? share(id, percent, 100, 70) : share(id, percent, percent, null));
  const general = ids.includes(GENERAL_PRACTICE) ? [share(GENERAL_PRACTICE, 50, 50, null)] : [];
  const some = under.filter(() => random() < 0.5);
  const shares = {
    exact: [...under.map(exact), ...general, share(null, percent, percent, null)],
    floor: some.map((id) => share(id, 25, 100, random() < 0.3 ? 40 : null)),
    none: [],
  }[region.agreement];
  const kept = region.agreement === 'exact';
  return {
    id: `syntetisk-${region.id}`,
    name: `Syntetisk aftale, ${region.id}`,
    areas,
    shares,
    overall: kept ? under : [],
    home,
    startEnd: kept ? under : some,
    bothAreas: kept ? under : [],
  };
}
