import type { ReactNode } from 'react';
import type { LegendData } from '../fill.tsx';
import type { View } from '../view-figure.tsx';

/** Plane coordinates, east and north, in one and the same unit. */
export type Point = { x: number; y: number };

/** What is marked at a place, each by its own shape: a triangle, or a frame around it. */
export type PlaceMark = 'triangle' | 'frame';

export type MapPlace = Point & {
  id: string;
  /** Drawn as the symbol's area. */
  amount: number;
  /** Written beside the symbol where there is room. */
  label: string;
  /** Written in the symbol where there is room. */
  text: string;
  /** The whole of it in words. */
  words: string;
  href: string;
  colourKey: string;
  marks: readonly PlaceMark[];
};

export type MapProps = {
  /** Its accessible name. */
  caption: string;
  sentence: ReactNode;
  /** Closed lines, drawn faintly. */
  outline: readonly (readonly Point[])[];
  /** The part that is shown: lower left and upper right corner. */
  frame: { from: Point; to: Point };
  /** A part that lies elsewhere, drawn in a box with its name. */
  inset?: { from: Point; to: Point; label: string };
  /** In the order in which the tab key visits them. */
  places: readonly MapPlace[];
  /** Ids of places in order, drawn as a numbered line. */
  way?: readonly string[];
  selected?: string;
  legend: LegendData;
  marks: { title: string; items: readonly { mark: PlaceMark; label: string }[] };
  view?: View;
  onView?: (view: View) => void;
  tools?: ReactNode;
  labels: { chart: string; table: string };
  /** The same as a table, one key ("t") away. */
  table: ReactNode;
};
