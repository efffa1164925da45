import type { ReactNode } from 'react';
import type { View } from '../view-figure.tsx';

/** How an amount stands to its limit: above, even with it, or below by less and more; `empty` is all the way below. */
export type HeatLevel = 'above' | 'even' | 'high' | 'low' | 'empty';

export type HeatCell = {
  /** Written in the cell: a few signs. */
  text: string;
  /** The whole of it in words, without the row's and the column's name. */
  words: string;
  level: HeatLevel;
};

export type HeatColumn = {
  key: string;
  /** Over the column: a few signs. */
  label: string;
  /** Written out, for screen readers and the table. */
  name: string;
  /** Columns of one group stand under one heading. */
  group: string;
};

export type HeatRow = {
  id: string;
  label: string;
  /** The label's language, when it isn't the page's. */
  lang?: string;
  sublabel?: string;
  href?: string;
  /** One for each column; null = nothing there. */
  cells: readonly (HeatCell | null)[];
  /** What stands out in it, in words, for a narrow screen … */
  summary?: ReactNode;
  /** … and the column that shows it. */
  worst?: string;
};

export type HeatPlace = { row: string; column: string };

export type HeatLabels = {
  chart: string;
  table: string;
  row: string;
  legend: string;
  levels: Record<HeatLevel, string>;
  /** Opens the cell that stands out, on a narrow screen. */
  open: string;
  more: (next: number, left: number) => string;
  keys: string;
};

export type HeatmapProps = {
  /** Its accessible name. */
  caption: string;
  sentence: ReactNode;
  columns: readonly HeatColumn[];
  rows: readonly HeatRow[];
  /** The least width of a column (CSS length); wider ones scroll sideways. */
  columnWidth?: string;
  selected?: HeatPlace;
  onSelect: (place: HeatPlace) => void;
  view?: View;
  onView?: (view: View) => void;
  tools?: ReactNode;
  maxHeight?: string;
  labels: HeatLabels;
};
