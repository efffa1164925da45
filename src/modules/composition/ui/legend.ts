/** How sites and areas are drawn: a hue for each site, a pattern for each area, so that colour is never alone. */
import type { LegendData, Pattern } from '../../../design/fill.tsx';
import { shortArea } from './sentence.ts';
import type { Composition, Track } from './types.ts';

export const elsewhere = 'elsewhere';
const hues = 13;
const otherHue = 14;

interface Words {
  site: string;
  area: string;
  elsewhere: string;
}

/**
 * Sites get their hues within their area, those with most months first; the pattern tells the areas apart,
 * so that two areas may use the same hue. Sites beyond the thirteenth of an area share a grey.
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
  const used = new Map<string, number>();
  const sites = [...months].sort((a, b) => b[1].months - a[1].months);
  const patterns = areaPatterns(agreement, words);
  const place = (area: string): number => patterns.items.findIndex(({ key }) => key === area);
  const items = sites
    .map(([key, { name, area }]) => {
      const next = (used.get(area) ?? 0) + 1;
      used.set(area, next);
      return { key, label: name, area, hue: next > hues ? otherHue : next, pattern: patterns.items[place(area)]?.pattern };
    })
    .sort((a, b) => place(a.area) - place(b.area));
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
