/** Names of specialties, regions, sites and units as files write them: what the database calls them, and the table of aliases. */
import type { Column } from '../../../platform/files/index.ts';
import { nameColumn, nameWriter, otherNames, regionColumn, regionName, specialtyThings } from '../../../platform/sheets/index.ts';
import { says } from '../rules/written.ts';
import { indexPlaces } from '../rules/written-place.ts';
import type { Place } from '../store/templates.ts';

/** «Øst», «Grønland + Syd», «DK (all regions)»: the training regions named; none = the whole country. */
const regionsColumn: Column<string[]> = {
  read(cell) {
    const whole = regionColumn.read(cell);
    if ('value' in whole) return { value: [whole.value] };
    const bare = cell.replace(/\([^)]*\)/g, '').trim();
    const parts = bare.split(/\s*[+/,&]\s*|\s+og\s+|\s+and\s+/i).flatMap((part) => {
      const read = regionColumn.read(part);
      return 'value' in read ? [read.value] : [];
    });
    if (parts.length > 0) return { value: [...new Set(parts)] };
    return says(bare, 'all')
      ? { value: [] }
      : { code: 'nameUnknown', params: { value: cell, allowed: [...Object.values(regionName), 'DK'].join(', ') } };
  },
};

export function namesOf(places: Place) {
  const specialties = specialtyThings(places.specialtyRows);
  const units = places.units.map(({ id, name }) => ({ id, name, others: [] }));
  const bySpecialty = nameColumn(specialties);
  return {
    specialty: bySpecialty,
    /** A specialty with something in brackets after it, which may say the step. */
    specialtyWritten: {
      read(cell) {
        const whole = bySpecialty.read(cell);
        if ('value' in whole) return whole;
        const bare = bySpecialty.read(cell.replace(/\([^)]*\)/g, '').trim());
        return 'value' in bare ? bare : whole;
      },
    } satisfies Column<string>,
    region: regionColumn,
    regions: regionsColumn,
    unit: nameColumn(units),
    showSpecialty: nameWriter(specialties),
    showUnit: nameWriter(units),
    index: indexPlaces({
      ...places,
      sites: places.sites.map((site) => ({ id: site.id, names: [...site.names, ...otherNames('site', site.id)] })),
      specialties: places.specialties.map(({ id, names }) => ({ id, names: [...names, ...otherNames('specialty', id)] })),
    }),
    regionOfUnit: new Map(places.unitRegions.map(({ id, region }) => [id, region])),
  };
}
