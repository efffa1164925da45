/** The outline of Denmark's five regions in plane kilometres, projected as the sites of a problem are. */
import outline from '../../../../data/denmark_outline.json';
import type { Point } from '../../../design/map/map.tsx';
import { utm32 } from '../rules/build-problem-utm.ts';

export const denmark: Point[][] = outline.regions.flatMap(({ rings }) =>
  rings.map((ring) =>
    ring.map(([longitude = 0, latitude = 0]) => {
      const { east, north } = utm32(latitude, longitude);
      return { x: east, y: north };
    }),
  ),
);

/** Bornholm lies 150 km out at sea; the pictures draw it nearer. */
export const bornholm = { from: { x: 848, y: 6094 }, to: { x: 900, y: 6150 } };
const mainland = { from: { x: 436, y: 6044 }, to: { x: 738, y: 6406 } };

export const isOnBornholm = ({ x }: Point): boolean => x > bornholm.from.x;

export interface Frame {
  from: Point;
  to: Point;
}

const margin = 12;
/** Wide enough for names, and not higher than wide. */
const leastWidth = 70;

/** What to show so that all the points are in sight; without any, the whole country. Room for the box of Bornholm is added to the right. */
export function frameOf(points: readonly Point[], withBornholm: boolean): Frame {
  const near = points.filter((point) => !isOnBornholm(point));
  const [xs, ys] =
    near.length === 0
      ? [
          [mainland.from.x, mainland.to.x],
          [mainland.from.y, mainland.to.y],
        ]
      : [near.map(({ x }) => x), near.map(({ y }) => y)];
  const [left, right, low, high] = [Math.min(...xs) - margin, Math.max(...xs) + margin, Math.min(...ys) - margin, Math.max(...ys) + margin];
  // the box of Bornholm takes about a sixth of the picture's width
  const most = Math.max(leastWidth, right - left, (high - low) * 1.05);
  const box = withBornholm ? most * 0.2 : 0;
  const width = most + box;
  const spare = most - (right - left);
  const height = Math.max(high - low, width * 0.6);
  const rest = (height - (high - low)) / 2;
  return { from: { x: left - spare / 2, y: low - rest }, to: { x: right + spare / 2 + box, y: high + rest } };
}
