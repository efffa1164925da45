/** How time, memory and gap grow with the problem: three panels over the same sizes, drawn as a picture that also reads as text. */
import { COMPOSER } from './contestants.ts';
import type { Result } from './run.ts';

interface Point {
  name: string;
  tracks: number;
  seconds: number;
  megabytes: number;
  /** Per cent. */
  gap: number;
}

export const pointsOf = (results: readonly Result[]): Point[] =>
  results.flatMap(({ name, measures }) =>
    measures
      .filter(({ contestant, ownGap }) => contestant === COMPOSER && ownGap !== null)
      .map(({ demanded, seconds, megabytes, ownGap }) => ({ name, tracks: demanded, seconds, megabytes, gap: 100 * (ownGap ?? 0) })),
  );

const PANEL = { width: 300, height: 220, left: 52, top: 46, between: 28, below: 74 };

interface Panel {
  heading: string;
  of: (point: Point) => number;
  text: (value: number) => string;
}

const panels: Panel[] = [
  { heading: 'Seconds to the end', of: ({ seconds }) => seconds, text: (value) => (value < 10 ? value.toFixed(1) : value.toFixed(0)) },
  { heading: 'Memory, MB', of: ({ megabytes }) => megabytes, text: (value) => value.toFixed(0) },
  { heading: 'Proven gap, %', of: ({ gap }) => gap, text: (value) => value.toFixed(2) },
];

/** Tracks run along a logarithmic axis, every panel upwards from nothing. */
export function growthPicture(points: readonly Point[], machine: string): string {
  const width = panels.length * (PANEL.width + PANEL.between) + PANEL.left;
  const height = PANEL.top + PANEL.height + PANEL.below;
  const told = points.map(
    ({ name, tracks, seconds, megabytes, gap }) =>
      `${name}: ${tracks} tracks, ${seconds.toFixed(1)} s, ${megabytes} MB, ${gap.toFixed(2)} %`,
  );
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" font-family="sans-serif" font-size="12">`,
    '<title id="title">The composer from one specialty to five years of the nation</title>',
    `<desc id="desc">${escaped(`Time, memory and proven gap by number of tracks, ${machine}. ${told.join('; ')}.`)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...panels.map((panel, i) => drawn(panel, points, PANEL.left + i * (PANEL.width + PANEL.between))),
    '</svg>',
  ].join('\n')}\n`;
}

function drawn({ heading, of, text }: Panel, points: readonly Point[], left: number): string {
  const most = Math.max(...points.map(of), 1e-9);
  const logs = points.map(({ tracks }) => Math.log(tracks));
  const [least, last] = [Math.min(...logs), Math.max(...logs)];
  const inner = PANEL.width - 40;
  const x = (point: Point) => left + 10 + (inner - 20) * (last === least ? 0.5 : (Math.log(point.tracks) - least) / (last - least));
  const y = (value: number) => PANEL.top + PANEL.height * (1 - value / (1.15 * most));
  const base = PANEL.top + PANEL.height;
  const line = points.map((point) => `${x(point).toFixed(1)},${y(of(point)).toFixed(1)}`).join(' ');
  return [
    `<text x="${left}" y="${PANEL.top - 20}" font-size="14" font-weight="bold" fill="#1a1a1a">${heading}</text>`,
    `<path d="M${left} ${PANEL.top}V${base}H${left + inner}" fill="none" stroke="#595959"/>`,
    `<polyline points="${line}" fill="none" stroke="#0a5c99" stroke-width="2"/>`,
    ...points.map((point, i) => {
      // Beside the line, which comes from the left below and leaves to the right above.
      const first = i === 0;
      const at = `${x(point).toFixed(1)}" cy="${y(of(point)).toFixed(1)}`;
      return [
        `<circle cx="${at}" r="4" fill="#0a5c99"/>`,
        `<text x="${(x(point) + (first ? 4 : -7)).toFixed(1)}" y="${(y(of(point)) - 8).toFixed(1)}" text-anchor="${first ? 'start' : 'end'}" fill="#1a1a1a">${text(of(point))}</text>`,
        `<text transform="translate(${x(point).toFixed(1)} ${base + 14}) rotate(35)" fill="#1a1a1a">${escaped(point.name.split(',')[0] ?? '')} (${point.tracks})</text>`,
      ].join('');
    }),
  ].join('\n');
}

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
