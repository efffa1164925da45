import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import './fill.css';

/** How an area is drawn besides its hue. */
export type Pattern = 'plain' | 'hatch' | 'dots' | 'lines' | 'cross' | 'rungs';

/** What keys mean: hues by one key, patterns by another. A hue (1–14) is given by place in the list unless it says its own. */
export type LegendData = {
  colours: { title: string; items: { key: string; label: string; hue?: number }[] };
  patterns?: { title: string; items: { key: string; label: string; pattern: Pattern }[] };
};

const hueCount = 14;

/** From keys to class names and words; made once per legend. */
export function legendLookup(legend: LegendData) {
  const colours = new Map(legend.colours.items.map((item, index) => [item.key, { label: item.label, hue: item.hue ?? index + 1 }]));
  const patterns = new Map(legend.patterns?.items.map((item) => [item.key, item]));
  const pattern = (key: string | undefined): Pattern => patterns.get(key ?? '')?.pattern ?? 'plain';
  return {
    fill(colourKey: string | undefined, patternKey?: string): string {
      const hue = colours.get(colourKey ?? '')?.hue ?? hueCount;
      const drawn = pattern(patternKey);
      return classes('fill', `hue-${((hue - 1) % hueCount) + 1}`, drawn !== 'plain' && `fill-${drawn}`);
    },
    colourLabel: (key: string | undefined): string => colours.get(key ?? '')?.label ?? '',
    patternLabel: (key: string | undefined): string => patterns.get(key ?? '')?.label ?? '',
  };
}

export type LegendLookup = ReturnType<typeof legendLookup>;

/** What the hues and patterns mean, in words. `only` leaves out what isn't on the page. */
export function Legend({ legend, only }: { legend: LegendData; only?: ReadonlySet<string> }) {
  const { colours, patterns } = legend;
  const look = legendLookup(legend);
  const shown = colours.items.filter((item) => only?.has(item.key) ?? true);
  return (
    <>
      {patterns && patterns.items.length > 0 && (
        <LegendLine title={patterns.title}>
          {patterns.items.map((item) => (
            <LegendItem key={item.key} fill={look.fill(undefined, item.key)} label={item.label} />
          ))}
        </LegendLine>
      )}
      {shown.length > 0 && (
        <LegendLine title={colours.title}>
          {shown.map((item) => (
            <LegendItem key={item.key} fill={look.fill(item.key)} label={item.label} />
          ))}
        </LegendLine>
      )}
    </>
  );
}

const LegendLine = ({ title, children }: { title: string; children: ReactNode }) => (
  <ul className="legend" aria-label={title}>
    <li className="legend-title" aria-hidden="true">
      {title}
    </li>
    {children}
  </ul>
);

const LegendItem = ({ fill, label }: { fill: string; label: string }) => (
  <li className="legend-item">
    <span className={`swatch ${fill}`} aria-hidden="true" />
    {label}
  </li>
);
