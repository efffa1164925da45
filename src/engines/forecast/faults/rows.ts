/** Faults in the rows of one table: names that are not there, values out of bounds, intervals, rows twice, cells that no row names. */
import type { Fault } from '../../../kernel/fault.ts';
import { type Axis, type AxisName, axesOf, dense } from '../project/dense.ts';
import type { Row, Scenario } from '../scenario.ts';
import type { TableKind } from './which.ts';

const lists = { specialty: 'specialties', trainingRegion: 'trainingRegions', area: 'areas', from: 'areas', to: 'areas' } as const;
const names = Object.keys(lists) as (keyof typeof lists)[];
const selectors = [...names, 'sex', 'ages', 'years'] as const;

/** Any object that names specialties, areas and training regions. */
export function nameFaults(scenario: Scenario, path: string, row: Partial<Row>): Fault[] {
  return names.flatMap((key) => {
    const id = row[key];
    if (id === undefined || scenario[lists[key]].some((one) => one.id === id)) return [];
    return [{ path: `${path}/${key}`, code: `unknown.${lists[key]}`, params: { id } }];
  });
}

export function tableFaults(scenario: Scenario, kind: TableKind): Fault[] {
  const first = new Map<string, number>();
  const faults = kind.table.rows.flatMap((row, index) => {
    const path = `${kind.path}/rows/${index}`;
    const key = JSON.stringify(selectors.map((one) => row[one] ?? null));
    const other = first.get(key);
    first.set(key, other ?? index);
    const twice = other === undefined ? [] : [{ path, code: 'row.twice', params: { other } }];
    return [...twice, ...nameFaults(scenario, path, row), ...rowFaults(kind, path, row)];
  });
  return faults.length > 0 || !kind.whole ? faults : gaps(scenario, kind);
}

function rowFaults({ keys, most, least, table }: TableKind, path: string, row: Row): Fault[] {
  const faults: Fault[] = [];
  const say = (at: string, code: string, params: Fault['params'] = {}) => faults.push({ path: at ? `${path}/${at}` : path, code, params });
  for (const key of selectors)
    if (row[key] !== undefined && !(keys as readonly string[]).includes(key)) say(key, 'row.key', { key, keys: keys.join(', ') });
  for (const key of ['ages', 'years'] as const) {
    const [from, to] = row[key] ?? [0, 0];
    if (from > to) say(key, 'range.reversed', { from, to });
  }
  for (const key of ['value', 'low', 'high'] as const) {
    const value = row[key];
    if (value !== undefined && (value > most || value < least))
      say(key, most === 1 ? 'rate.bounds' : 'value.bounds', { value, least, most });
  }
  const { low, high, value } = row;
  if (table.basis === 'decision') return faults;
  if (low === undefined || high === undefined) say('', 'interval.missing');
  else if (low > value || high < value) say('', 'interval.outside', { low, value, high });
  return faults;
}

const axisOf: Record<string, AxisName> = { ages: 'age', years: 'year' };

/** The first cell that no row names. */
function gaps(scenario: Scenario, { path, keys, table }: TableKind): Fault[] {
  const all = axesOf(scenario);
  const axes: [string, Axis][] = keys.map((key) => [key, all[axisOf[key] ?? (key as AxisName)]]);
  const cells = dense(
    table.rows.map((row) => ({ ...row, value: 1 })),
    axes.length > 0 ? axes.map(([, axis]) => axis) : [{ size: 1, span: () => [0, 1] }],
  );
  const at = cells.indexOf(0);
  if (at < 0) return [];
  let rest = at;
  const where = [...axes].reverse().map(([key, axis]) => {
    const index = rest % axis.size;
    rest = Math.floor(rest / axis.size);
    return `${key} ${labelOf(scenario, key, index)}`;
  });
  return [{ path, code: 'table.gap', params: { cell: where.reverse().join(', ') || 'all' } }];
}

function labelOf(scenario: Scenario, key: string, index: number): string | number {
  if (key === 'ages') return scenario.ages.from + index;
  if (key === 'years') return scenario.years.from + 1 + index;
  if (key === 'sex') return index === 0 ? 'f' : 'm';
  return scenario[lists[key as keyof typeof lists]][index]?.id ?? index;
}
