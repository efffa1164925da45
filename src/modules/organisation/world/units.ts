import { readDepartments } from './departments.ts';
import { readPools } from './pools.ts';

export interface UnitRow {
  id: string;
  name: string;
  kind: 'department' | 'institute' | 'practicePool';
  site: string;
  valid: string;
  source: string;
  constructed: boolean;
  /** Specialty of its own training; null for a unit that only takes side training. */
  specialty: string | null;
  /** 0 main, 1 regional, 2 highly specialised (constructed). */
  level: number;
  /** Size beside the others of its specialty (constructed). */
  weight: number;
}

/** All units of the demonstration world, and the sites of the practice pools. */
export function readUnits(data: string) {
  const departments = readDepartments(data);
  const pools = readPools(data);
  return { ...pools, errors: [...departments.errors, ...pools.errors], units: [...departments.units, ...pools.units] };
}
