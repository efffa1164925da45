/** A region's made-up hospitals, their departments, the practice pools and the institutes it has a part of. */
import type { Approval, Site, Unit } from '../problem.ts';
import { between, pick, type Random, shuffled } from './random.ts';
import type { Area, RegionShape } from './regions.ts';
import { HOSTS, INSTITUTE, SPECIAL } from './shapes.ts';
import { GENERAL_PRACTICE, type MadeSpecialty } from './specialties.ts';

export const ALWAYS = { from: '2018-01', to: '2050-01' };

/** The national institutes, of which a region has a part. */
export const isInstitute = (unit: string): boolean => unit.startsWith('institut-');

export interface House {
  sites: Site[];
  units: Unit[];
  /** Without places yet: those follow from a sample of tracks that shall fit. */
  approvals: Approval[];
}

export function makeHouse(region: RegionShape, made: readonly MadeSpecialty[], random: Random): House {
  const universities = between(2, 3, random);
  const hospitals = placed(region, between(...region.hospitals, random), (i, area) => hospital(region, i, area, i < universities, random));
  const builder = new Builder(region, hospitals, random);
  for (const specialty of made) builder.own(specialty);
  for (const specialty of made) builder.side(specialty);
  return builder.house;
}

class Builder {
  readonly house: House;
  private readonly region: RegionShape;
  private readonly hospitals: readonly Site[];
  private readonly random: Random;
  private readonly hosts = new Map<string, Site[]>();

  constructor(region: RegionShape, hospitals: readonly Site[], random: Random) {
    this.region = region;
    this.hospitals = hospitals;
    this.random = random;
    this.house = { sites: [...hospitals], units: [], approvals: [] };
  }

  own(specialty: MadeSpecialty): void {
    const { random, region } = this;
    if (specialty.id === GENERAL_PRACTICE) {
      const pools = placed(region, between(...region.pools, random), (i, area) => pool(region, i, area, random));
      this.house.sites.push(...pools);
      for (const site of pools) this.approve(site, specialty.department, specialty.id, 'own', ['praksis']);
      return;
    }
    const host = HOSTS.includes(specialty.department);
    const size = host ? this.hospitals.length * 0.8 : 0.5 + 2.2 * Math.log2(1 + specialty.yearly * region.part) + 2 * random() - 1;
    for (const site of this.spread(Math.max(3, Math.round(size)))) {
      const special = site.university.length > 0 || random() < 0.2;
      this.approve(site, specialty.department, specialty.id, 'own', special ? [SPECIAL, 'almindelig'] : ['almindelig']);
    }
    if (host) this.hosts.set(specialty.department, this.sitesOf(specialty.department));
  }

  /** In general practice every department that takes side placements; else some. */
  side({ id, patterns }: MadeSpecialty): void {
    const elements = patterns.flatMap((pattern) => pattern.elements).filter(({ kind }) => kind === 'side');
    for (const group of new Set(elements.map(({ competence }) => competence ?? ''))) {
      if (group === INSTITUTE) {
        this.institute(id);
        continue;
      }
      const sites = this.hosts.get(group) ?? this.spread(Math.round(this.hospitals.length * 0.7));
      this.hosts.set(group, sites);
      const some = id === GENERAL_PRACTICE ? sites : this.spread(between(3, 7, this.random), sites);
      for (const site of some) this.approve(site, group, id, 'side', [group]);
    }
  }

  /** The institute is in the capital; whoever is not from there has a part of it, outside the areas of the agreement. */
  private institute(specialty: string): void {
    const id = `institut-${specialty}`;
    const site = {
      ...hospital(this.region, 0, { id: '', part: 1, east: 720, north: 6170 }, false, () => 0.5),
      id,
      name: `Syntetisk ${id}`,
    };
    this.house.sites.push({ ...site, area: this.region.id === 'ost' ? 'hovedstaden' : null });
    this.house.units.push({ id, name: `Syntetisk ${id}`, site: id, ceilings: [] });
    this.house.approvals.push({ unit: id, specialty, kind: 'side', ...ALWAYS, tenths: 0, gives: [INSTITUTE] });
  }

  /** So many of the sites: a university hospital, one of every area, then any. */
  private spread(most: number, sites: readonly Site[] = this.hospitals): Site[] {
    const order = shuffled(sites, this.random);
    const first = this.region.areas.map(({ id }) => order.find((site) => site.area === id));
    const wanted = [...order.filter((site) => site.university.length > 0), ...first, ...order];
    return [...new Set(wanted.filter((site) => site !== undefined))].slice(0, most);
  }

  private sitesOf(department: string): Site[] {
    return this.hospitals.filter((site) => this.house.units.some((unit) => unit.id === `${site.id}-${department}`));
  }

  private approve(site: Site, department: string, specialty: string, kind: Approval['kind'], gives: string[]): void {
    const unit = `${site.id}-${department}`;
    if (!this.house.units.some(({ id }) => id === unit))
      this.house.units.push({ id: unit, name: `Syntetisk afdeling ${unit}`, site: site.id, ceilings: [] });
    this.house.approvals.push({ unit, specialty, kind, ...ALWAYS, tenths: 0, gives });
  }
}

/** So many sites, divided between the areas. */
function placed(region: RegionShape, count: number, make: (i: number, area: Area) => Site): Site[] {
  return Array.from({ length: count }, (_, i) => {
    const upTo = (n: number) => region.areas.slice(0, n + 1).reduce((sum, { part }) => sum + part, 0);
    const area = region.areas.find((_, n) => upTo(n) * count > i + 0.5) ?? region.areas.at(-1);
    return make(i, area ?? { id: '', part: 1, east: 0, north: 0 });
  });
}

function hospital(region: RegionShape, i: number, area: Area, university: boolean, random: Random): Site {
  const outer = area.id === region.areas.at(-1)?.id;
  return {
    id: `${region.id}-hospital-${String(i + 1).padStart(2, '0')}`,
    name: `Syntetisk hospital ${region.id} ${i + 1}`,
    area: area.id,
    east: Math.round(area.east + random() * 45),
    north: Math.round(area.north + random() * 60),
    shortage: !university && random() < (outer ? 0.5 : 0.1) ? [pick([ALWAYS, ALWAYS, { ...ALWAYS, to: '2031-01' }], random) ?? ALWAYS] : [],
    university: university ? [ALWAYS] : [],
  };
}

const pool = (region: RegionShape, i: number, area: Area, random: Random): Site => ({
  ...hospital(region, i, area, false, random),
  id: `${region.id}-omraade-${String(i + 1).padStart(2, '0')}`,
  name: `Syntetisk praksisområde ${region.id} ${i + 1}`,
});
