import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { Disclosure } from './disclosure.tsx';
import './fill.css';

/** How an area is drawn besides its hue. */
export type Pattern = 'plain' | 'hatch' | 'dots' | 'lines' | 'cross' | 'rungs';

/**
 * What keys mean: hues by one key, patterns by another. A hue (from 1) is given by place in the list unless it says its own;
 * after 14 the hues come again with a bar at their edge. A colour's own pattern holds where no pattern key is given.
 * `lang` is the language of the labels, when it isn't the page's.
 */
export type LegendData = {
  colours: { title: string; lang?: string; items: { key: string; label: string; hue?: number; pattern?: Pattern }[] };
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
    /** The language of the colours' labels, when it isn't the page's. */
    lang: legend.colours.lang,
    patternLabel: (key: string | undefined): string => patterns.get(key ?? '')?.label ?? '',
  };
}

export type LegendLookup = ReturnType<typeof legendLookup>;

type LegendProps = {
  legend: LegendData;
  /** Leaves out hues that aren't on the page. */
  only?: ReadonlySet<string>;
  /** Folds the hues away, under these words. */
  folded?: ReactNode;
};

/** What the hues and patterns mean, in words. */
export function Legend({ legend, only, folded }: LegendProps) {
  const { colours, patterns } = legend;
  const look = legendLookup(legend);
  const shown = colours.items.filter((item) => only?.has(item.key) ?? true);
  const hues = shown.length > 0 && (
    <LegendLine title={colours.title}>
      {shown.map((item) => (
        <LegendItem key={item.key} fill={look.fill(item.key)} label={item.label} lang={colours.lang} />
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
      {hues && folded ? <Disclosure summary={folded}>{hues}</Disclosure> : hues}
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

const LegendItem = ({ fill, label, lang }: { fill: string; label: string; lang?: string }) => (
  <li className="legend-item" lang={lang}>
    <span className={`swatch ${fill}`} aria-hidden="true" />
    {label}
  </li>
);
