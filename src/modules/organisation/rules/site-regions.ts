/** The operating regions a site lies in: the one named, and its successors, each as long as both exist. */
export interface Span {
  from: string;
  to: string | null;
}

export interface OperatingRegion extends Span {
  id: string;
}

export interface SiteRegionSpan extends Span {
  site: string;
  operatingRegion: string;
}

const later = (a: string, b: string): string => (a > b ? a : b);
export const sooner = (a: string | null, b: string | null): string | null => (a === null ? b : b === null ? a : a < b ? a : b);

export function siteRegions(
  site: Span & { id: string; operatingRegion: string | null },
  regions: readonly OperatingRegion[],
  successors: ReadonlyMap<string, string>,
): SiteRegionSpan[] {
  const rows: SiteRegionSpan[] = [];
  for (let id = site.operatingRegion ?? undefined; id !== undefined; id = successors.get(id)) {
    const region = regions.find((one) => one.id === id);
    if (region === undefined) break;
    const from = later(site.from, region.from);
    const to = sooner(site.to, region.to);
    if (to === null || from < to) rows.push({ site: site.id, operatingRegion: region.id, from, to });
  }
  return rows;
}
