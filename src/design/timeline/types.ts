import type { KeyboardEvent, ReactNode } from 'react';
import type { LegendData } from '../fill.tsx';
import type { View } from '../view-figure.tsx';

/** Months are whole numbers, year × 12 + (month − 1); `to` is the month after the last one. */
export type TimelineBar = {
  id: string;
  from: number;
  to: number;
  /** Written in the bar when it fits … */
  label: string;
  /** … else the first of these that fits, else nothing. */
  short?: string | readonly string[];
  /** What it is called where there is room, in the list and the table, when that isn't `label`. */
  tableLabel?: string;
  colourKey?: string;
  patternKey?: string;
  /** The whole of it in words, what a screen reader says; the label is put before it when it isn't in it. */
  title: string;
  /** An address for the bar; else `onSelect` is called. */
  href?: string;
  /** What it lies at; the list, where there is no room beside it, leads there. */
  placeHref?: string;
  /** There, but not the matter: drawn pale. */
  muted?: boolean;
  /** What is wrong with it, in words: drawn with a shape and a frame, written out in list and table. */
  flag?: string;
  /** Held where it is, in a word: drawn with a shape, written out in list and table. */
  locked?: string;
  /** What it is to be isn't decided: drawn as an empty, hatched frame. */
  undecided?: boolean;
};

export type TimelineRow = {
  id: string;
  label: string;
  sublabel?: string;
  href?: string;
  /** What is wrong with it as a whole, in words. */
  flag?: string;
  /** The id of its group. */
  group?: string;
  bars: readonly TimelineBar[];
};

export type TimelineGroup = { id: string; label: string; note?: string };

export type TimelineLabels = {
  /** Buttons of the view switch. */
  chart: string;
  table: string;
  /** Column headings of the table. */
  row: string;
  group: string;
  bar: string;
  from: string;
  to: string;
  months: string;
  flag: string;
  /** Needed when bars can be held. */
  locked?: string;
  /** "12 mdr." */
  monthCount: (count: number) => string;
  /** "Vis 40 til (460 tilbage)" */
  more: (next: number, left: number) => string;
  /** "Vis alle 45 steder": opens a long legend. */
  colours?: (count: number) => string;
  /** How to move by keyboard, for screen readers. */
  keys: string;
};

export type TimelineView = View;
export type TimelineSelection = { row: string; bar?: string };

type At = { row: string; bar: string };

/** What may be done with the bars by hand. Every drag has a key or a form that does the same; what it means is the page's to say. */
export type TimelineHand = {
  /** A key on a row's name or a bar that doesn't move the focus; true when it was taken. */
  onKey: (event: KeyboardEvent, at: TimelineSelection) => boolean;
  /** The border between a bar and the next was moved by so many months. */
  onBorder: (at: At, months: number) => void;
  /** The row's first border was moved: all of it lies so many months later. */
  onStart: (row: string, months: number) => void;
  /** A bar was let go on another. */
  onSwap: (a: At, b: At) => void;
  words: {
    /** How long the bars on each side of the border become. */
    border: (before: number, after: number) => string;
    start: (month: number, row: string) => string;
    swap: string;
  };
};

export type TimelineProps = {
  /** Its accessible name. */
  caption: string;
  /** A sentence above: what it shows. */
  sentence: ReactNode;
  /** The axis, in months, half-open. */
  from: number;
  to: number;
  rows: readonly TimelineRow[];
  /** In the order they are shown; rows without a group come first. */
  groups?: readonly TimelineGroup[];
  legend: LegendData;
  /** What is chosen; comes from the address. */
  selected?: TimelineSelection;
  /** A bar, or a row without an address, was chosen. */
  onSelect?: (selection: TimelineSelection) => void;
  /** Given when the bars may be changed. */
  hand?: TimelineHand;
  /** Chart or table; give both to keep it in the address. */
  view?: TimelineView;
  onView?: (view: TimelineView) => void;
  /** A month marked by a line through all rows, with its name. */
  markMonth?: { month: number; label: string };
  /** Shown beside the view switch. */
  tools?: ReactNode;
  /** The least width of a month (CSS length; 0.5rem when left out): wider ones scroll sideways and show months on the axis. */
  monthWidth?: string;
  /** The highest it may grow before it scrolls (CSS length). */
  maxHeight?: string;
  labels: TimelineLabels;
};
