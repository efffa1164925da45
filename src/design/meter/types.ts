import type { ReactNode } from 'react';
import type { LegendData } from '../fill.tsx';
import type { Tone } from '../mark.tsx';
import type { Sort } from '../table.tsx';
import type { View } from '../view-figure.tsx';

/** Shares are fractions (0.386 is 38.6 %). */
export type MeterRow = {
  id: string;
  label: string;
  /** The rows behind the figure, or where to change it. */
  href?: string;
  /** What the whole is made of, the measured part first; keys of the legend. */
  segments: readonly { colourKey: string; patternKey?: string; value: number; href?: string }[];
  /** The whole; the segments' sum when left out. */
  total?: number;
  /** The measured share; `null` when there is none (nothing to share). */
  value: number | null;
  /** The share at an earlier time; its column is shown when `labels.before` names it. */
  before?: number | null;
  /** What the share should be: at least, at most, exactly; and the same in words. */
  target?: { low?: number; high?: number; aim?: number; text: string };
  /** Under, on, over: in words, with a tone. */
  state?: { word: string; tone: Tone };
  /** In small type under the name; e.g. that a figure is constructed. */
  note?: ReactNode;
};

export type MeterLabels = {
  /** Buttons of the view switch. */
  chart: string;
  table: string;
  /** Column headings; `deviation` is in percentage points. */
  name: string;
  bar: string;
  share: string;
  target: string;
  deviation: string;
  state: string;
  /** The column of earlier shares: "2023–2027". */
  before?: string;
  /** With its unit: "Årsværk". */
  total: string;
};

export type MeterView = View;

export type MeterProps = {
  caption: string;
  /** A sentence above: what it shows. */
  sentence: ReactNode;
  rows: readonly MeterRow[];
  /** All rows together; stands last, apart. */
  summary?: MeterRow;
  legend: LegendData;
  /** Chart or table, and the order; give them with their callbacks (or `sortHref`) to keep them in the address. */
  view?: MeterView;
  onView?: (view: MeterView) => void;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  sortHref?: (sort: Sort) => string;
  /** The row that is open. */
  current?: string;
  tools?: ReactNode;
  /** Shown when there are no rows. */
  empty?: ReactNode;
  labels: MeterLabels;
};
