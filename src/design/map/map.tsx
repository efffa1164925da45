import { useId, useMemo } from 'react';
import { classes } from '../classes.ts';
import { Link } from '../context.tsx';
import { Legend, legendLookup } from '../fill.tsx';
import { useNarrow } from '../use-media.ts';
import { useView, ViewFigure } from '../view-figure.tsx';
import { MarkShape } from './marks.tsx';
import { Patterns, patternOf } from './patterns.tsx';
import { nameThem, type Placed, pushApart } from './place.ts';
import type { MapPlace, MapProps, Point } from './types.ts';
import { Way } from './way.tsx';
import './map.css';

export type { MapPlace, MapProps, PlaceMark, Point } from './types.ts';

/** Places on an outline: the symbol's area is the amount. Inline, so that it follows the colours of the page and prints; always a table one key away. */
export function PlaceMap(props: MapProps) {
  const { sentence, legend, marks, labels, tools, table } = props;
  const [view, onView] = useView(props.view, props.onView);
  return (
    <ViewFigure className="map" {...{ sentence, view, onView, labels, tools }}>
      {() =>
        view === 'table' ? (
          table
        ) : (
          <>
            <Legend legend={legend} />
            <ul className="legend" aria-label={marks.title}>
              {marks.items.map(({ mark, label }) => (
                <li key={mark} className="legend-item">
                  <svg className="map-legend" viewBox="0 0 16 16" aria-hidden="true">
                    <circle className="map-symbol" cx="8" cy="8" r="5" style={{ fill: 'var(--hue-14)' }} />
                    <MarkShape mark={mark} cx={8} cy={8} r={5} />
                  </svg>
                  {label}
                </li>
              ))}
            </ul>
            <Picture {...props} />
          </>
        )
      }
    </ViewFigure>
  );
}

function Picture({ caption, outline, frame, inset, places, way, selected, legend }: MapProps) {
  const narrow = useNarrow();
  const id = useId().replace(/[^\w-]/g, '');
  const width = narrow ? 358 : 760;
  const { height, at, box } = useMemo(() => projection(frame, inset, width), [frame, inset, width]);
  const look = legendLookup(legend);
  const placed = useMemo(() => symbols(places, at, narrow ? 17 : 27), [places, at, narrow]);
  const passed = new Set(way);
  const isDim = (place: string): boolean => way !== undefined && !passed.has(place);
  const lies = (ring: readonly Point[]): boolean => inset !== undefined && ring.every((point) => inFrame(inset, point));
  const wayText = way?.join(' ') ?? '';
  const names = useMemo(
    () =>
      nameThem(firstOf(placed, wayText.split(' ')), new Map(places.map((place) => [place.id, place.label])), { width, height }, box?.edges),
    [placed, places, width, height, box, wayText],
  );
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const stops = (way ?? []).flatMap((stop) => placed.find((one) => one.id === stop) ?? []);
  return (
    <svg className="map-picture" viewBox={`0 0 ${width} ${height}`} {...{ role: 'group' }}>
      <title>{caption}</title>
      <Patterns id={id} />
      <g {...unseen}>
        <path
          className="map-land"
          d={outline
            .filter((ring) => !lies(ring))
            .map((ring) => pathOf(ring.map(at)))
            .join('')}
        />
        {box && inset && (
          <>
            <rect className="map-box" {...box.rect} />
            <path
              className="map-land"
              d={outline
                .filter(lies)
                .map((ring) => pathOf(ring.map(at)))
                .join('')}
            />
            <text className="map-name" x={box.rect.x + 5} y={box.rect.y + 15}>
              {inset.label}
            </text>
          </>
        )}
        {placed.map((one) => (
          <line key={one.id} className={classes('map-leader', isDim(one.id) && 'map-dim')} x1={one.x} y1={one.y} x2={one.cx} y2={one.cy} />
        ))}
      </g>
      {placed.map((one) => {
        const place = placeOf.get(one.id);
        if (!place) return null;
        return (
          <Link
            key={one.id}
            href={place.href}
            className={classes('map-place', isDim(one.id) && 'map-dim', one.id === selected && 'map-chosen')}
            aria-label={place.words}
            aria-current={one.id === selected || undefined}
          >
            <title>{place.words}</title>
            <circle className="map-reach" cx={one.cx} cy={one.cy} r={Math.max(one.r, 12)} />
            <circle className={`map-symbol ${look.fill(place.colourKey)}`} cx={one.cx} cy={one.cy} r={one.r} />
            <circle cx={one.cx} cy={one.cy} r={one.r} fill={patternOf(id, look.fill(place.colourKey))} />
            {place.marks.map((mark) => (
              <MarkShape key={mark} mark={mark} {...one} />
            ))}
          </Link>
        );
      })}
      <g {...unseen} className="map-words" lang={look.lang}>
        {placed.map((one) => {
          const text = placeOf.get(one.id)?.text ?? '';
          return (
            one.r >= 6 + 3 * text.length && (
              <text key={one.id} className={classes('map-text', isDim(one.id) && 'map-dim')} x={one.cx} y={one.cy + 4} textAnchor="middle">
                {text}
              </text>
            )
          );
        })}
        {names.map((name) => (
          <text key={name.id} className={classes('map-name', isDim(name.id) && 'map-dim')} x={name.x} y={name.y} textAnchor={name.anchor}>
            {placeOf.get(name.id)?.label}
          </text>
        ))}
        <Way stops={stops} />
      </g>
    </svg>
  );
}

/** Those of a way are named first. */
const firstOf = (placed: readonly Placed[], ids: readonly string[]): Placed[] =>
  [...placed].sort((a, b) => Number(ids.includes(b.id)) - Number(ids.includes(a.id)));

const inFrame = ({ from, to }: { from: Point; to: Point }, { x, y }: Point): boolean =>
  x >= from.x && x <= to.x && y >= from.y && y <= to.y;

/** How much of the picture's width the inset takes. */
const insetPart = 0.17;

/** From plane coordinates to pixels; the inset goes to the upper right corner, at a scale of its own. */
function projection(frame: MapProps['frame'], inset: MapProps['inset'], width: number) {
  const scale = width / (frame.to.x - frame.from.x);
  const height = Math.round((frame.to.y - frame.from.y) * scale);
  const flat = ({ x, y }: Point): Point => ({ x: (x - frame.from.x) * scale, y: (frame.to.y - y) * scale });
  if (!inset) return { height, at: flat, box: null };
  const own = (width * insetPart) / (inset.to.x - inset.from.x);
  const size = { width: width * insetPart, height: (inset.to.y - inset.from.y) * own + nameHeight };
  const corner = { x: width - size.width - 2, y: 2 };
  const at = (point: Point): Point =>
    inFrame(inset, point)
      ? { x: corner.x + (point.x - inset.from.x) * own, y: corner.y + nameHeight + (inset.to.y - point.y) * own }
      : flat(point);
  const edges = { left: corner.x, top: corner.y, right: corner.x + size.width, bottom: corner.y + size.height };
  return { height, at, box: { rect: { ...corner, ...size }, edges } };
}

const nameHeight = 14;
/** What is drawn only: the places and the table say it in words. */
const unseen = { 'aria-hidden': true } as const;

function symbols(places: readonly MapPlace[], at: (point: Point) => Point, largest: number): Placed[] {
  const most = Math.max(1, ...places.map(({ amount }) => amount));
  return pushApart(places.map((place) => ({ id: place.id, ...at(place), r: Math.max(3, largest * Math.sqrt(place.amount / most)) })));
}

const pathOf = (points: readonly Point[]): string => `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
