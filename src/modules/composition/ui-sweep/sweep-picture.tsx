import { useMessages } from '../../../app/web/language.tsx';
import type { Varied } from '../rules/sweep-points.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Measure } from './measures.ts';
import { scaled, ticksOf } from './scale.ts';
import './sweep.css';
import { type Ground, type Point, valueWords } from './varied.ts';

const [WIDE, HIGH, LEFT, RIGHT, TOP, BOTTOM] = [640, 260, 70, 112, 14, 34];

/** A dot for each value computed, and the draft before as a dashed line; every figure stands in the table below. */
export function SweepPicture({
  type,
  ground,
  points,
  measure,
}: {
  type: Varied['type'];
  ground: Ground;
  points: readonly Point[];
  measure: Measure;
}) {
  const messages = useMessages(da, en);
  const m = messages.view;
  const dots = points.flatMap((point) => {
    const found = measure.of(point);
    return found === null || point.value === null ? [] : [{ value: point.value, found }];
  });
  const byFound = [...dots].sort((a, b) => a.found - b.found);
  const [least, most] = [byFound[0], byFound.at(-1)];
  if (!least || !most) return <p className="soft">{m.none}</p>;
  const before = measure.before(ground);
  const ticks = ticksOf([...dots.map(({ found }) => found), ...(before === null ? [] : [before])], measure.whole);
  const values = points.map(({ value }) => value ?? 0);
  const x = (value: number) => scaled(value, [Math.min(...values), Math.max(...values)], [LEFT, WIDE - RIGHT]);
  const y = (found: number) => scaled(found, [ticks[0] ?? 0, ticks.at(-1) ?? 1], [HIGH - BOTTOM, TOP]);
  const every = Math.max(1, Math.ceil(values.length / 6));
  const words = (value: number) => valueWords(type, value, messages);
  const at = ({ value, found }: (typeof dots)[number]) => [measure.write(found), words(value)] as const;
  const told = m.answer(measure.name, at(least), at(most), before === null ? null : measure.write(before));
  return (
    <figure className="sweep-figure">
      <figcaption>{told}</figcaption>
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} role="img" aria-label={told} className="sweep-picture">
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={LEFT} x2={WIDE - RIGHT} y1={y(tick)} y2={y(tick)} className="sweep-grid" />
            <text x={LEFT - 8} y={y(tick) + 4} textAnchor="end">
              {measure.write(tick)}
            </text>
          </g>
        ))}
        {values
          .filter((_, at) => at % every === 0)
          .map((value) => (
            <text key={value} x={x(value)} y={HIGH - 10} textAnchor="middle">
              {type === 'share' ? words(value) : value}
            </text>
          ))}
        {before !== null && (
          <>
            <line x1={LEFT} x2={WIDE - RIGHT} y1={y(before)} y2={y(before)} className="sweep-before" />
            <text x={WIDE - RIGHT + 6} y={y(before) + 4}>
              {m.before}
            </text>
          </>
        )}
        <polyline
          className="sweep-line"
          points={dots.map(({ value, found }) => `${x(value).toFixed(1)},${y(found).toFixed(1)}`).join(' ')}
        />
        {dots.map(({ value, found }) => (
          <circle key={value} cx={x(value)} cy={y(found)} r={4} className="sweep-dot">
            <title>{`${words(value)}: ${measure.write(found)}`}</title>
          </circle>
        ))}
      </svg>
    </figure>
  );
}
