/** What the plan comes to at each site. */
import type { Problem, Site } from '../../../engines/composer/problem.ts';
import type { NamedTrack } from '../ui/tracks.ts';

export interface SiteSum {
  site: Site;
  months: number;
  /** tracks that are there at some time */
  tracks: number;
  /** months by unit, most first */
  units: { unit: string; name: string; months: number; tracks: number }[];
  shortage: boolean;
  university: boolean;
}

type Counted = Pick<NamedTrack, 'id' | 'elements'>;

/** Sites with anything of these tracks, those of the home area first, then by months. Elements to be named are nowhere. */
export function sumSites({ sites, agreement }: Pick<Problem, 'sites' | 'agreement'>, tracks: readonly Counted[]): SiteSum[] {
  const bySite = new Map<string, { tracks: Set<string>; units: Map<string, { name: string; months: number; tracks: Set<string> }> }>();
  for (const { id, elements } of tracks)
    for (const { site, unit, unitName, months } of elements) {
      if (site === null || unit === null) continue;
      const here = bySite.get(site) ?? { tracks: new Set<string>(), units: new Map() };
      bySite.set(site, here);
      here.tracks.add(id);
      const there = here.units.get(unit) ?? { name: unitName ?? unit, months: 0, tracks: new Set<string>() };
      here.units.set(unit, there);
      there.months += months;
      there.tracks.add(id);
    }
  return sites
    .flatMap((site): SiteSum[] => {
      const here = bySite.get(site.id);
      if (!here) return [];
      const units = [...here.units].map(([unit, sum]) => ({ unit, name: sum.name, months: sum.months, tracks: sum.tracks.size }));
      return [
        {
          site,
          months: units.reduce((sum, { months }) => sum + months, 0),
          tracks: here.tracks.size,
          units: units.sort((a, b) => b.months - a.months || (a.name < b.name ? -1 : 1)),
          shortage: site.shortage.length > 0,
          university: site.university.length > 0,
        },
      ];
    })
    .sort((a, b) => rank(a.site, agreement) - rank(b.site, agreement) || b.months - a.months || (a.site.id < b.site.id ? -1 : 1));
}

/** Home first, then the agreement's other areas, then what lies outside. */
function rank({ area }: Site, { home, areas }: Problem['agreement']): number {
  if (area === home) return 0;
  return area === null ? areas.length + 1 : 1 + areas.indexOf(area);
}

/** Months by area (null = elsewhere), of all sites. */
export function areaMonths(sums: readonly SiteSum[]): Map<string | null, number> {
  const months = new Map<string | null, number>();
  for (const { site, months: n } of sums) months.set(site.area, (months.get(site.area) ?? 0) + n);
  return months;
}
