/** The fan's shapes as SVG paths. */
export interface Spread {
  median: number;
  lo50: number;
  hi50: number;
  lo80: number;
  hi80: number;
  lo95: number;
  hi95: number;
}

interface Point {
  x: number;
  y: number;
}

const write = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

export const linePath = (points: readonly Point[]): string => (points.length === 0 ? '' : `M${points.map(write).join('L')}`);

export function bandPath(
  at: readonly { x: number; spread: Spread }[],
  y: (value: number) => number,
  of: (spread: Spread) => [number, number],
): string {
  if (at.length === 0) return '';
  const edge = (k: 0 | 1) => at.map(({ x, spread }) => ({ x, y: y(of(spread)[k]) }));
  return `M${[...edge(1), ...edge(0).reverse()].map(write).join('L')}Z`;
}

/** Four to nine round numbers that hold all values; from nothing when that is near. */
export function ticksOf(least: number, most: number): number[] {
  const from = least >= 0 && least < 0.4 * most ? 0 : least;
  const rough = Math.max(1e-6, (most - from) / 5);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough) ?? rough;
  const first = Math.floor(from / step);
  const last = Math.ceil(most / step);
  return Array.from({ length: last - first + 1 }, (_none, at) => Number(((first + at) * step).toPrecision(12)));
}
