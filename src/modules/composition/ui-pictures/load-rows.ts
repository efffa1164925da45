/** Lines of capacity as rows of the heat map, and what they say together. */
import type { HeatCell, HeatColumn, HeatLevel, HeatRow } from '../../../design/heatmap/heatmap.tsx';
import { monthName, monthWords, yearOf } from '../../../design/timeline/months.ts';
import { type Month, monthText } from '../../../kernel/month.ts';
import { balanceOf, fullest, isNothing, type Load } from '../rules/unit-load.ts';
import type { da } from './load.da.ts';
import { type NamedLoad, stepOf } from './load-filters.ts';
import type { Period, PeriodSize } from './periods.ts';

type Words = typeof da;

export const usedIn = ({ others, own }: Load): number => others + own;

function levelOf(load: Load): HeatLevel {
  const balance = balanceOf(load);
  const used = usedIn(load);
  if (balance > 0) return 'above';
  if (balance === 0) return 'even';
  return used === 0 ? 'empty' : 2 * used >= (load.places ?? 0) ? 'high' : 'low';
}

/** The fullest month of a period stands for it; its name is said when the period has more months than one. */
function cellOf(loads: readonly Load[], from: Month, m: Words): HeatCell | null {
  const at = fullest(loads);
  const load = at === null ? undefined : loads[at];
  if (at === null || !load) return null;
  return { text: m.signed(balanceOf(load)), words: wordsOf(load, loads.length > 1 ? monthText(from + at) : null, m), level: levelOf(load) };
}

export const wordsOf = (load: Load, month: string | null, m: Words): string => m.words(usedIn(load), load.places, month);

interface RowsInput {
  lines: readonly NamedLoad[];
  /** The first month of every line's loads. */
  from: Month;
  periods: readonly Period[];
  m: Words;
  hrefOf: (line: NamedLoad) => string;
}

export const rowsOf = ({ lines, from, periods, m, hrefOf }: RowsInput): HeatRow[] =>
  lines.map((line) => {
    const at = fullest(line.loads);
    const load = at === null ? undefined : line.loads[at];
    const same = load ? line.loads.filter((one) => !isNothing(one) && balanceOf(one) === balanceOf(load)).length : 0;
    return {
      id: line.key,
      label: line.unitName,
      lang: 'da',
      sublabel: subOf(line, m),
      href: hrefOf(line),
      cells: periods.map((period) => cellOf(line.loads.slice(period.from - from, period.to - from), period.from, m)),
      summary: load && at !== null ? m.peak(wordsOf(load, monthText(from + at), m), same) : undefined,
      worst: at === null ? undefined : periods.find((period) => period.from <= from + at && from + at < period.to)?.key,
    };
  });

/** A department is mostly named after its specialty («Geriatri …» of «Intern medicin: geriatri»); then the step alone says enough. */
export function subOf(line: NamedLoad, m: Words): string {
  const plain = (text: string) => text.toLocaleLowerCase('da');
  const specialty = plain(line.specialtyName ?? '');
  const unit = plain(line.unitName);
  const named = unit.startsWith(specialty) || unit.startsWith(specialty.split(': ').at(-1) ?? specialty);
  return m.sub(stepOf(line), named && line.kind === 'own' ? null : line.specialtyName);
}

export function columnsOf(periods: readonly Period[], size: PeriodSize, locale: string, m: Words): HeatColumn[] {
  return periods.map(({ key, from }) => {
    const year = yearOf(from);
    const quarter = 1 + Math.floor((from % 12) / 3);
    if (size === 'aar') return { key, label: String(year), name: String(year), group: String(year) };
    if (size === 'kvartal') return { key, label: m.quarter(quarter), name: m.quarterName(quarter, year), group: String(year) };
    return { key, label: monthName(from, locale), name: monthWords(from, locale), group: String(year) };
  });
}

interface Worst {
  line: NamedLoad;
  month: Month;
  tenths: number;
}

/** How many units are above and full, when, and which is worst. */
export function overview(lines: readonly NamedLoad[], from: Month) {
  const [above, full, all] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const years = new Set<number>();
  let worst: Worst | null = null;
  for (const line of lines) {
    all.add(line.unit);
    for (const [at, load] of line.loads.entries()) {
      const balance = balanceOf(load);
      if (isNothing(load) || balance < 0) continue;
      if (balance === 0) full.add(line.unit);
      else {
        above.add(line.unit);
        years.add(yearOf(from + at));
        if (worst === null || balance > worst.tenths) worst = { line, month: from + at, tenths: balance };
      }
    }
  }
  return { above: above.size, full: full.size, all: all.size, years: [...years].sort(), worst };
}
