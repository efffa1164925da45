/** Made-up hospitals in two areas, their departments, and the practice pools. */
import type { Approval, Site, Unit } from '../problem.ts';
import { GENERAL_PRACTICE, type MadeSpecialty } from './specialties.ts';

const ALWAYS = { from: '2018-01', to: '2050-01' };
export const WEST = 'sjaelland';
export const EAST = 'hovedstaden';

export interface House {
  sites: Site[];
  units: Unit[];
  /** Without places yet: those follow from a sample of tracks that shall fit. */
  approvals: Approval[];
}

export function makeHouse(made: readonly MadeSpecialty[], random: () => number): House {
  const hospitals = Array.from({ length: 14 }, (_, i) => hospital(i, random));
  const pools = made.some((specialty) => specialty.id === GENERAL_PRACTICE) ? Array.from({ length: 16 }, (_, i) => pool(i, random)) : [];
  const house: House = { sites: [...hospitals, ...pools], units: [], approvals: [] };
  const helpers = ['med', 'kir', 'psyk'];
  for (const group of helpers)
    for (const site of hospitals) {
      const unit = addUnit(house, `${site.id}-${group}`, site);
      for (const { id } of made) house.approvals.push(approval(unit.id, id, 'side', [group]));
    }
  for (const specialty of made) {
    if (specialty.id === GENERAL_PRACTICE) {
      for (const site of pools)
        house.approvals.push(approval(addUnit(house, `${site.id}-praksis`, site).id, specialty.id, 'own', ['praksis']));
      continue;
    }
    // The university hospitals (0 and 1) always have a department, so that the special competence can be had.
    const others = hospitals.slice(2).sort(() => random() - 0.5);
    for (const site of [...hospitals.slice(0, 2), ...others.slice(0, specialty.departments)]) {
      const special = site.university.length > 0 || random() < 0.2;
      const gives = special ? ['special', 'trauma', 'almindelig'] : ['almindelig'];
      house.approvals.push(approval(addUnit(house, `${site.id}-${specialty.id}`, site).id, specialty.id, 'own', gives));
    }
  }
  return house;
}

function hospital(i: number, random: () => number): Site {
  const west = i >= 8;
  return {
    id: `hospital-${String(i + 1).padStart(2, '0')}`,
    name: `Syntetisk hospital ${i + 1}`,
    area: west ? WEST : EAST,
    east: Math.round((west ? 630 : 700) + random() * 40),
    north: Math.round((west ? 6110 : 6160) + random() * 50),
    shortage: west && i % 2 === 0 ? [ALWAYS] : [],
    university: i < 2 ? [ALWAYS] : [],
  };
}

function pool(i: number, random: () => number): Site {
  const west = i >= 8;
  return {
    ...hospital(west ? 8 : 3, random),
    id: `omraade-${String(i + 1).padStart(2, '0')}`,
    name: `Syntetisk praksisområde ${i + 1}`,
    shortage: west && i % 3 === 0 ? [ALWAYS] : [],
    university: [],
  };
}

function addUnit(house: House, id: string, site: Site): Unit {
  const unit: Unit = { id, name: `Syntetisk afdeling ${id}`, site: site.id, ceilings: [] };
  house.units.push(unit);
  return unit;
}

const approval = (unit: string, specialty: string, kind: Approval['kind'], gives: string[]): Approval => ({
  unit,
  specialty,
  kind,
  ...ALWAYS,
  tenths: 0,
  gives,
});
