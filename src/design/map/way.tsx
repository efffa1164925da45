import type { Placed } from './place.ts';

/** A way from place to place: a line, and at each place the numbers of its stops. */
export function Way({ stops }: { stops: readonly Placed[] }) {
  if (stops.length === 0) return null;
  const numbers = new Map<string, number[]>();
  stops.forEach(({ id }, n) => {
    numbers.set(id, [...(numbers.get(id) ?? []), n + 1]);
  });
  const once = [...new Map(stops.map((stop) => [stop.id, stop])).values()];
  return (
    <>
      <polyline className="map-way" points={stops.map(({ cx, cy }) => `${cx},${cy}`).join(' ')} />
      {once.map(({ id, cx, cy, r }) => {
        const text = (numbers.get(id) ?? []).join(', ');
        const width = 10 + 6.5 * text.length;
        return (
          <g key={id} transform={`translate(${cx - r * 0.7 - width / 2} ${cy - r * 0.7 - 8})`}>
            <rect className="map-stop" width={width} height="16" rx="8" />
            <text className="map-stop-text" x={width / 2} y="12" textAnchor="middle">
              {text}
            </text>
          </g>
        );
      })}
    </>
  );
}
