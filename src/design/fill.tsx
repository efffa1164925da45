import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { Disclosure } from './disclosure.tsx';
import './fill.css';

/** How an area is drawn besides its hue. */
export type Pattern = 'plain' | 'hatch' | 'dots' | 'lines' | 'cross' | 'rungs';

/**
 * What keys mean: hues by one key, patterns by another. A hue (from 1) is given by place in the list unless it says its own;
 * after 14 the hues come again with a bar at their edge. A colour's own pattern holds where no pattern key is given.
 */
export type LegendData = {
  colours: { title: string; items: { key: string; label: string; hue?: number; pattern?: Pattern }[] };
  patterns?: { title: string; items: { key: string; label: string; pattern: Pattern }[] };
};

const hueCount = 14;

/** From keys to class names and words; made once per legend. */
export function legendLookup(legend: LegendData) {
  const colours = new Map(legend.colours.items.map((item, index) => [item.key, { ...item, hue: item.hue ?? index + 1 }]));
  const patterns = new Map(legend.patterns?.items.map((item) => [item.key, item]));
  return {
    fill(colourKey: string | undefined, patternKey?: string): string {
      const colour = colours.get(colourKey ?? '');
      const hue = colour?.hue ?? hueCount;
      const drawn = patterns.get(patternKey ?? '')?.pattern ?? colour?.pattern ?? 'plain';
      return classes('fill', `hue-${((hue - 1) % hueCount) + 1}`, hue > hueCount && 'fill-again', drawn !== 'plain' && `fill-${drawn}`);
    },
    colourLabel: (key: string | undefined): string => colours.get(key ?? '')?.label ?? '',
    patternLabel: (key: string | undefined): string => patterns.get(key ?? '')?.label ?? '',
  };
}

export type LegendLookup = ReturnType<typeof legendLookup>;

/** What the hues and patterns mean, in words. `only` leaves out hues that aren't on the page; `folded` opens them on demand. */
export function Legend({ legend, only, folded }: { legend: LegendData; only?: ReadonlySet<string>; folded?: boolean }) {
  const { colours, patterns } = legend;
  const look = legendLookup(legend);
  const shown = colours.items.filter((item) => only?.has(item.key) ?? true);
  const hues = shown.length > 0 && (
    <LegendLine title={colours.title}>
      {shown.map((item) => (
        <LegendItem key={item.key} fill={look.fill(item.key)} label={item.label} />
      ))}
    </LegendLine>
  );
  return (
    <>
      {patterns && patterns.items.length > 0 && (
        <LegendLine title={patterns.title}>
          {patterns.items.map((item) => (
            <LegendItem key={item.key} fill={look.fill(undefined, item.key)} label={item.label} />
          ))}
        </LegendLine>
      )}
      {hues && folded ? <Disclosure summary={colours.title}>{hues}</Disclosure> : hues}
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
