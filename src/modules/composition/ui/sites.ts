/** Short names of sites, for bars and sentences: the town where that is enough, else with the institution before it. */
interface Site {
  id: string;
  name: string;
}

/** «Sjællands Universitetshospital, Køge» → institution and town; «Holbæk Sygehus» is its town. */
function partsOf(name: string): { institution: string; town: string } {
  const comma = name.lastIndexOf(', ');
  const centre = /^Psykiatrisk Center (.+)$/.exec(name);
  if (centre?.[1]) return { institution: 'Psykiatrien', town: centre[1] };
  if (comma < 0) return { institution: '', town: name.replace(/ (Hospital|Sygehus)$/, '') };
  return { institution: name.slice(0, comma), town: name.slice(comma + 2).replace(/-området$/, '') };
}

/** «Sjællands Universitetshospital» → «SUH»; psychiatry by what it is; others by their name. */
function prefixOf(institution: string): string {
  if (/psykiatri/i.test(institution)) return 'Psyk.';
  const university = /^(.+) Universitetshospital$/.exec(institution);
  if (!university?.[1]) return institution;
  const initials = university[1].split(' ').map((word) => word.charAt(0).toLocaleUpperCase('da'));
  return `${initials.join('')}UH`;
}

/** A short name each, unlike every other; by site id. */
export function shortSites(sites: readonly Site[]): Map<string, string> {
  const all = [...new Map(sites.map((site) => [site.id, site])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const parts = new Map(all.map(({ id, name }) => [id, partsOf(name)]));
  const inTown = countOf([...parts.values()].map(({ town }) => town));
  const short = ({ id, name }: Site): string => {
    const { institution, town } = parts.get(id) ?? partsOf(name);
    const prefix = prefixOf(institution);
    const speaksForItself = prefix === '' || (prefix !== 'Psyk.' && institution !== 'Almen praksis' && inTown.get(town) === 1);
    return speaksForItself ? town : `${prefix} ${town}`;
  };
  const shorts = countOf(all.map(short));
  const named = all.map((site) => ({ id: site.id, name: shorts.get(short(site)) === 1 ? short(site) : site.name }));
  const seen = new Map<string, number>();
  return new Map(
    named.map(({ id, name }) => {
      const number = (seen.get(name) ?? 0) + 1;
      seen.set(name, number);
      return [id, number === 1 ? name : `${name} (${number})`];
    }),
  );
}

/** Shorter still, for a narrow bar: «SUH Roskilde» → «SUH Ros.». */
export const abbreviated = (short: string): string =>
  short
    .split(' ')
    .map((word) => (word.length <= 5 ? word : `${word.slice(0, 3)}.`))
    .join(' ');

/** A track's way: each site once as long as it stays there, told apart by id. */
export const routeOf = (elements: readonly { site: string | null; siteShort: string | null }[], toBeNamed: string): string[] =>
  elements.filter(({ site }, i) => i === 0 || site !== elements[i - 1]?.site).map(({ siteShort }) => siteShort ?? toBeNamed);

function countOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
