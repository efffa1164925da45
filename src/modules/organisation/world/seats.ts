import {
  date,
  flag,
  integer,
  list,
  oneOf,
  optional,
  type RowError,
  readNames,
  readTable,
  slug,
  text,
  unknownReference,
} from '../../../platform/files/index.ts';
import { home, levels } from '../../curricula/world/read.ts';
import { readOrganisation } from './reference.ts';
import { readUnits } from './units.ts';

/** Where a trainee of one specialty and training region may be: an approval whose number of places is still to be found. */
export interface Seat {
  unit: string;
  site: string;
  area: string | null;
  latitude: number;
  longitude: number;
  specialty: string;
  step: 'main' | 'side';
  trainingRegion: string;
  gives: string[];
  weight: number;
  /** The unit's own validity, or the beginning of the approvals (constructed), whichever is later. */
  from: string;
  source: string;
}

export interface ApprovalRow {
  id: string;
  unit: string;
  specialty: string;
  step: 'kbu' | 'intro' | 'main' | 'side';
  training_region: string;
  valid: string;
  tenths: number;
  full_time_equivalents: boolean;
  gives: string[];
  source: string;
  constructed: boolean;
}

export interface CeilingRow {
  unit: string;
  training_region: string;
  valid: string;
  tenths: number;
  source: string;
  constructed: boolean;
}

/** When the constructed approvals begin. */
const approvalsBegin = '2020-01-01';

const gives = (specialty: string, level: number): string[] => levels.slice(0, level + 1).map(({ group }) => `${specialty}:${group}`);

/** All seats of the demonstration world: own training, side training, and places lent to other training regions. */
export function readSeats(data: string): { seats: Seat[]; errors: RowError[] } {
  const names = readNames(data);
  const organisation = readOrganisation(data);
  const world = readUnits(data);
  const specialty = names.column('specialty');
  const side = readTable(data, 'demo/side_places.csv', { specialty, group: slug, host: optional(specialty), units: list(slug) });
  const shared = readTable(
    data,
    'demo/shared_places.csv',
    { specialty, training_region: names.column('trainingRegion'), unit: slug, source: text },
    ['specialty', 'training_region', 'unit'],
  );
  const errors: RowError[] = [...world.errors, ...side.errors, ...shared.errors];

  const sites = new Map([...organisation.sites, ...world.sites].map((site) => [site.id, site]));
  const units = new Map(world.units.map((unit) => [unit.id, unit]));
  const seats = new Map<string, Seat>();
  const add = (unitId: string, seat: Pick<Seat, 'specialty' | 'step' | 'gives' | 'source'> & { trainingRegion?: string }): boolean => {
    const unit = units.get(unitId);
    const site = sites.get(unit?.site ?? '');
    if (unit === undefined || site === undefined) return false;
    const trainingRegion = seat.trainingRegion ?? site.training_region;
    const isHome = seat.step === 'main' && site.kind !== 'institute' && trainingRegion === site.training_region;
    const groups = isHome ? [...seat.gives, `${seat.specialty}:${home.group}`] : seat.gives;
    const key = `${unitId} ${seat.specialty} ${seat.step} ${trainingRegion}`;
    const before = seats.get(key);
    if (before) before.gives.push(...seat.gives);
    else {
      const { agreement_area: area, latitude, longitude, id } = site;
      const begin = unit.valid.slice(1, 11);
      const from = begin > approvalsBegin ? begin : approvalsBegin;
      seats.set(key, {
        ...seat,
        gives: groups,
        from,
        unit: unitId,
        site: id,
        area,
        latitude,
        longitude,
        trainingRegion,
        weight: unit.weight,
      });
    }
    return true;
  };
  for (const unit of world.units) {
    if (unit.specialty === null) continue;
    const source = 'Konstrueret: pladserne er beregnet af demonstrationsverdenens forløb';
    add(unit.id, { specialty: unit.specialty, step: 'main', gives: gives(unit.specialty, unit.level), source });
  }
  for (const row of side.rows) {
    const hosts = row.host === null ? row.units : world.units.filter((unit) => unit.specialty === row.host).map((unit) => unit.id);
    const source = 'Konstrueret: pladser til sideuddannelse, beregnet af demonstrationsverdenens forløb';
    for (const host of hosts)
      if (!add(host, { specialty: row.specialty, step: 'side', gives: [row.group], source }))
        errors.push(unknownReference(row, 'units', host, 'demo/special_units.csv'));
  }
  for (const row of shared.rows) {
    const level = units.get(row.unit)?.level ?? 0;
    const seat = { specialty: row.specialty, step: 'main' as const, gives: gives(row.specialty, level), source: row.source };
    const lent = add(row.unit, { ...seat, trainingRegion: row.training_region });
    if (!lent) errors.push(unknownReference(row, 'unit', row.unit, 'demo/departments.csv'));
  }
  return { seats: [...seats.values()], errors };
}

/** Approvals with periods of their own (lapsed, lapsing, renewed, reduced). Unless `in_tracks`, no track already begun uses them. */
export function readExtraApprovals(data: string) {
  const names = readNames(data);
  return readTable(
    data,
    'demo/extra_approvals.csv',
    {
      unit: slug,
      specialty: names.column('specialty'),
      step: oneOf('main', 'side'),
      training_region: names.column('trainingRegion'),
      in_tracks: flag,
      from: date,
      to: optional(date),
      places: integer(0, 99),
      source: text,
    },
    ['unit', 'specialty', 'step', 'training_region', 'from'],
  );
}
