/** Puts what exists on one day under what it belongs to. */

interface Thing {
  id: string;
}

/**
 * Training region → operating region → site. A site names both: the training region is decided by the executive order on the three councils
 * (BEK 1706 of 20 December 2006), the operating region by who runs the hospital, so neither follows from the other. An operating
 * region stands under every training region in which it has a site; one without sites that day under none.
 */
export function tree<T extends Thing, O extends Thing, S extends { trainingRegion: string; operatingRegion: string }>(
  trainingRegions: T[],
  operatingRegions: O[],
  sites: S[],
): (T & { operatingRegions: (O & { sites: S[] })[] })[] {
  return trainingRegions.map((training) => ({
    ...training,
    operatingRegions: operatingRegions
      .map((operating) => ({
        ...operating,
        sites: sites.filter((site) => site.trainingRegion === training.id && site.operatingRegion === operating.id),
      }))
      .filter((operating) => operating.sites.length > 0),
  }));
}
