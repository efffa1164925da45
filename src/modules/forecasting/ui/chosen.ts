/** What of a forecast is looked at, as the address says it; else the first specialty, area and basis, and a year some way on. */
interface Named {
  id: string;
  name: string;
}

interface Frame {
  series: Named[];
  areas: Named[];
  bases: string[];
  years: number[];
  thresholds: number[];
}

/** So many years on is what a plan is made for. */
const AHEAD = 10;

export function chosenIn({ series, areas, bases, years, thresholds }: Frame, search: Record<string, string>) {
  const year = years.find((one) => String(one) === search.aar) ?? years[Math.min(AHEAD, years.length) - 1] ?? 0;
  return {
    one: series.find(({ id }) => id === search.speciale) ?? series[0],
    place: areas.find(({ id }) => id === search.omraade) ?? areas[0],
    basis: bases.find((one) => one === search.behov) ?? bases[0],
    year,
    threshold: thresholds.find((one) => String(one) === search.over) ?? 0,
  };
}
