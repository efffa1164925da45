import { useLocale } from '../context.tsx';
import { monthName, yearOf } from './months.ts';

type AxisProps = {
  from: number;
  to: number;
  /** Pixels per month; decides how fine the axis is. */
  pixels: number;
};

/** The months of a span at which something begins: every year, quarter or month. */
function starts(from: number, to: number, every: number): number[] {
  const list: number[] = [];
  for (let month = Math.ceil(from / every) * every; month < to; month += every) list.push(month);
  return list;
}

/** How many months between names under the years: as few as leave room to read. */
const finest = (pixels: number): number | undefined => [1, 3, 6].find((months) => months * pixels >= 30);

/** Years, and months or quarters under them. For the eye; the bars say their months in words. */
export function Axis({ from, to, pixels }: AxisProps) {
  const locale = useLocale();
  const percent = (month: number) => `${(100 * (month - from)) / (to - from)}%`;
  const years = [...new Set([from, ...starts(from, to, 12)])];
  const fine = finest(pixels);
  return (
    <>
      {years.map((month, index) => {
        const end = years[index + 1] ?? to;
        return (
          <span key={month} className="timeline-year" style={{ insetInlineStart: percent(month), inlineSize: percent(end - month + from) }}>
            {(end - month) * pixels >= 34 && <span>{yearOf(month)}</span>}
          </span>
        );
      })}
      {fine &&
        starts(from, to, fine).map((month) => (
          <span key={month} className="timeline-month" style={{ insetInlineStart: percent(month) }}>
            {(to - month) * pixels >= 26 && monthName(month, locale)}
          </span>
        ))}
    </>
  );
}

/** Lines behind the rows: strong at years, faint at quarters. */
export function AxisLines({ from, to, pixels }: AxisProps) {
  const every = pixels >= 5 ? 3 : 12;
  return starts(from, to, every).map((month) => (
    <span
      key={month}
      className={month % 12 === 0 ? 'timeline-line timeline-line-year' : 'timeline-line'}
      style={{ insetInlineStart: `${(100 * (month - from)) / (to - from)}%` }}
    />
  ));
}
