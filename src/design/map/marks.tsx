import type { PlaceMark } from './types.ts';

/** A mark at a symbol, by shape: a triangle at its upper right, or a square around it. */
export function MarkShape({ mark, cx, cy, r }: { mark: PlaceMark; cx: number; cy: number; r: number }) {
  if (mark === 'frame') return <rect className="map-frame" x={cx - r - 2.5} y={cy - r - 2.5} width={2 * r + 5} height={2 * r + 5} />;
  const [x, y] = [cx + r * 0.72, cy - r * 0.72];
  return <path className="map-triangle" d={`M${x} ${y - 6}L${x + 5.5} ${y + 4}L${x - 5.5} ${y + 4}Z`} />;
}
