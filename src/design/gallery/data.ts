import type { LegendData, Pattern } from '../fill.tsx';
import type { MeterRow } from '../meter/meter.tsx';
import type { TimelineBar, TimelineGroup, TimelineRow } from '../timeline/timeline.tsx';
import type { TreeNode } from '../tree/tree.tsx';

/** Made-up things for the gallery: the same each time. */
const towns = [
  'Bakkeby',
  'Dalsted',
  'Engholm',
  'Fjordvig',
  'Granlund',
  'Havneby',
  'Kildebro',
  'Lyngsø',
  'Møllerup',
  'Næsborg',
  'Ravnkilde',
  'Skovsted',
  'Toftehøj',
  'Ørsted',
  'Ålykke',
];
const kinds = ['Ahorn', 'Birk', 'Cypres', 'Douglas', 'El', 'Fyr', 'Gran', 'Hassel'];
const areas: { key: string; label: string; pattern: Pattern }[] = [
  { key: 'north', label: 'Nord', pattern: 'plain' },
  { key: 'south', label: 'Syd', pattern: 'hatch' },
  { key: 'other', label: 'Uden for', pattern: 'dots' },
];

export const legend: LegendData = {
  colours: { title: 'Sted', items: towns.map((town) => ({ key: town, label: town })) },
  patterns: { title: 'Område', items: areas },
};

function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export const axis = { from: 2028 * 12, to: 2034 * 12 };

export function timelineRows(count: number): TimelineRow[] {
  const next = numbers(7);
  return Array.from({ length: count }, (_, index) => {
    const kind = Math.floor((index * kinds.length) / count);
    const bars: TimelineBar[] = [];
    const lengths = [
      [12, 24, 12, 12],
      [6, 6, 18, 24, 6],
      [12, 12, 12, 12, 12],
      [30, 18, 3, 9],
    ][next(4)] ?? [60];
    let at = axis.from + next(12);
    lengths.forEach((months, step) => {
      const town = towns[next(towns.length)] ?? '';
      const area = areas[next(20) === 0 ? 2 : next(2)] ?? areas[0];
      const flag = next(60) === 0 ? 'Ingen plads i maj' : undefined;
      bars.push({
        id: `${index}-${step}`,
        from: at,
        to: at + months,
        label: `${town}, hal ${1 + next(4)}`,
        short: [town, town.slice(0, 3)],
        colourKey: town,
        patternKey: area?.key,
        title: `${town}, ${months} måneder, område ${area?.label}${flag ? `. ${flag}` : ''}`,
        muted: next(25) === 0,
        flag,
        ...(next(40) === 0 && { locked: 'Fast' }),
        undecided: next(30) === 0,
      });
      at += months;
    });
    return {
      id: `r${index}`,
      label: `${kinds[kind]} ${index + 1}`,
      sublabel: `${bars.length} trin`,
      group: `g${kind}`,
      href: index % 2 ? `#row-${index}` : undefined,
      bars,
    };
  });
}

export const groups: TimelineGroup[] = kinds.map((label, index) => ({ id: `g${index}`, label }));

export const meterLegend: LegendData = {
  colours: {
    title: 'Del',
    items: [
      { key: 'south', label: 'Syd', hue: 1, pattern: 'hatch' },
      { key: 'north', label: 'Nord', hue: 14 },
    ],
  },
};

export const meterRows: MeterRow[] = kinds.map((label, index) => {
  const next = numbers(index * 7919);
  const total = 40 + next(300);
  const value = index === 6 ? 0.4 : 0.3 + next(200) / 1000;
  const low = index === 7;
  const state = low
    ? { word: 'Undtaget', tone: 'neutral' as const }
    : value < 0.395
      ? { word: 'Under mål', tone: 'warning' as const }
      : value > 0.405
        ? { word: 'Over mål', tone: 'info' as const }
        : { word: 'På mål', tone: 'success' as const };
  return {
    id: label,
    label,
    href: `#m-${index}`,
    before: index === 5 ? null : 0.3 + next(200) / 1000,
    value,
    segments: [
      { colourKey: 'south', value: value * total, href: `#s-${index}` },
      { colourKey: 'north', value: (1 - value) * total },
    ],
    target: low ? undefined : index === 2 ? { low: 0.35, high: 0.45, text: '35–45 %' } : { aim: 0.4, text: '40 %' },
    state,
  };
});

export const meterSummary: MeterRow = {
  id: 'all',
  label: 'I alt',
  value: 0.386,
  before: 0.371,
  segments: [
    { colourKey: 'south', value: 386 },
    { colourKey: 'north', value: 614 },
  ],
  target: { aim: 0.4, text: '40 %' },
  state: { word: 'Under mål', tone: 'warning' },
};

const leaf = (id: string, label: string): TreeNode => ({ id, label, href: `#${id}` });
export const nodes: TreeNode[] = [
  {
    id: 'a',
    label: 'Nord',
    href: '#a',
    note: '3 steder',
    children: [
      { id: 'a1', label: 'Bakkeby', href: '#a1', note: '2 haller', children: [leaf('a11', 'Ahorn'), leaf('a12', 'Birk')] },
      { id: 'a2', label: 'Dalsted', href: '#a2', children: [leaf('a21', 'Cypres')] },
      leaf('a3', 'Engholm'),
    ],
  },
  { id: 'b', label: 'Syd', href: '#b', children: [leaf('b1', 'Fjordvig')] },
];
