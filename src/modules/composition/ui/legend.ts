/** How sites and areas are drawn: a hue for each site, a pattern for each area, so that colour is never alone. */
import type { LegendData, Pattern } from '../../../design/fill.tsx';
import { shortArea } from './sentence.ts';
import type { Composition, Track } from './types.ts';

export const elsewhere = 'elsewhere';
const hues = 13;
const otherHue = 14;

/** FNV-1a: the same for a text always, and as good as random. */
const hashOf = (text: string): number =>
  [...text].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5);

/** A site's own hue, or the next one that is free; when all are taken they come again, marked at the edge, and then the common grey. */
function hueOf(site: string, taken: Set<number>): number {
  const own = hashOf(site) % hues;
  const wished = [0, otherHue].flatMap((round) => Array.from({ length: hues }, (_, step) => round + 1 + ((own + step) % hues)));
  const hue = wished.find((one) => !taken.has(one)) ?? otherHue;
  taken.add(hue);
  return hue;
}

interface Words {
  site: string;
  area: string;
  elsewhere: string;
}

/**
 * A site's hue is its own within its area, whatever other sites come and go, but for two that wish the same. The pattern tells the areas
 * apart, so that two areas may use the same hue.
 */
export function planLegend({ agreement }: Composition, tracks: readonly Track[], words: Words): LegendData {
  const months = new Map<string, { name: string; area: string; months: number }>();
  for (const { elements } of tracks)
    for (const element of elements) {
      const key = element.site;
      if (key === null) continue;
      const found = months.get(key) ?? { name: element.siteName ?? key, area: element.area ?? elsewhere, months: 0 };
      found.months += element.months;
      months.set(key, found);
    }
  const taken = new Map<string, Set<number>>();
  const patterns = areaPatterns(agreement, words);
  const place = (area: string): number => patterns.items.findIndex(({ key }) => key === area);
  const byId = [...months].sort(([a], [b]) => (a < b ? -1 : 1));
  const items = byId
    .map(([key, { name, area, months: amount }]) => {
      const inArea = taken.get(area) ?? new Set();
      taken.set(area, inArea);
      return { key, label: name, area, amount, hue: hueOf(key, inArea), pattern: patterns.items[place(area)]?.pattern };
    })
    .sort((a, b) => place(a.area) - place(b.area) || b.amount - a.amount);
  return { colours: { title: words.site, lang: 'da', items }, patterns };
}

/** The measured area stands first. */
export const homeFirst = ({ areas, home }: Composition['agreement']) =>
  [...areas].sort((a, b) => Number(b.id === home.id) - Number(a.id === home.id));

const otherPatterns: Pattern[] = ['hatch', 'lines', 'cross', 'rungs'];

/** The home area is plain, the others each have a pattern, months elsewhere are dotted. */
export function areaPatterns({ areas, home }: Composition['agreement'], words: Pick<Words, 'area' | 'elsewhere'>) {
  const others = areas.filter(({ id }) => id !== home.id);
  return {
    title: words.area,
    items: [
      { key: home.id, label: shortArea(home.name), pattern: 'plain' as Pattern },
      ...others.map(({ id, name }, i) => ({
        key: id,
        label: shortArea(name),
        pattern: otherPatterns[i % otherPatterns.length] ?? 'hatch',
      })),
      { key: elsewhere, label: words.elsewhere, pattern: 'dots' as Pattern },
    ],
  };
}
