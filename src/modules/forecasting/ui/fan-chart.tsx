import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { da } from './da.ts';
import { en } from './en.ts';
import type { FanYear } from './fan-part.tsx';
import { bandPath, linePath, ticksOf } from './fan-paths.ts';
import './forecast.css';

const [WIDE, HIGH, LEFT, RIGHT, BOTTOM] = [760, 320, 64, 34, 34];

/** Supply as bands of 50, 80 and 95 % about its median, need as a hatched band with a dashed line; every figure stands in the table beside. */
export function FanChart({ years, label }: { years: FanYear[]; label: string }) {
  const m = useMessages(da, en);
  const { formatNumber } = useFormats();
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year ?? first + 1;
  const values = years.flatMap(({ counted, supply, need }) => [
    ...(counted === null ? [] : [counted]),
    ...(supply ? [supply.lo95, supply.hi95] : []),
    ...(need ? [need.lo80, need.hi80] : []),
  ]);
  const ticks = ticksOf(Math.min(...values), Math.max(...values));
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const x = (year: number) => LEFT + ((WIDE - LEFT - RIGHT) * (year - first)) / Math.max(1, last - first);
  const y = (value: number) => 8 + ((HIGH - BOTTOM - 8) * (high - value)) / Math.max(1e-9, high - low);
  const supply = years.flatMap(({ year, supply: spread }) => (spread ? [{ x: x(year), spread }] : []));
  const need = years.flatMap(({ year, need: spread }) => (spread ? [{ x: x(year), spread }] : []));
  const counted = years.flatMap(({ year, counted: count }) => (count === null ? [] : [{ x: x(year), y: y(count) }]));
  const step = Math.max(1, Math.ceil((last - first) / 8));
  return (
    <>
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} role="img" aria-label={label} className="fan">
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={LEFT} x2={WIDE - RIGHT} y1={y(tick)} y2={y(tick)} className="fan-grid" />
            <text x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
              {formatNumber(tick)}
            </text>
          </g>
        ))}
        {years
          .filter(({ year }) => (year - first) % step === 0)
          .map(({ year }) => (
            <text key={year} x={x(year)} y={HIGH - 8} textAnchor="middle">
              {year}
            </text>
          ))}
        {([95, 80, 50] as const).map((level) => (
          <path
            key={level}
            className={`fan-${level}`}
            d={bandPath(supply, y, ({ [`lo${level}` as const]: lo, [`hi${level}` as const]: hi }) => [lo, hi])}
          />
        ))}
        <path className="fan-need-band" d={bandPath(need, y, ({ lo80, hi80 }) => [lo80, hi80])} />
        <path className="fan-need" d={linePath(need.map((one) => ({ x: one.x, y: y(one.spread.median) })))} />
        <path className="fan-median" d={linePath(supply.map((one) => ({ x: one.x, y: y(one.spread.median) })))} />
        <path className="fan-counted" d={linePath(counted)} />
        {counted.map((at) => (
          <circle key={at.x} cx={at.x} cy={at.y} r={3} className="fan-point" />
        ))}
      </svg>
      <ul className="fan-legend">
        <li className="fan-key-median">{m.fanMedian}</li>
        {[50, 80, 95].map((level) => (
          <li key={level} className={`fan-key-${level}`}>
            {m.interval(level)}
          </li>
        ))}
        {need.length > 0 && <li className="fan-key-need">{m.fanNeed}</li>}
        {counted.length > 0 && <li className="fan-key-counted">{m.counted}</li>}
      </ul>
    </>
  );
}
