/** What the schema of a nation cannot say: regions and years told twice, and shared units whose parts do not agree with the whole. */
import { monthText } from '../../../kernel/month.ts';
import type { Fault } from '../fault.ts';
import type { Nation } from './nation.ts';
import { partAt, regionsOf, turnsOf } from './shared.ts';

type Say = (path: string, code: string, params?: Fault['params']) => void;

export function nationFaults(nation: Nation): Fault[] {
  const faults: Fault[] = [];
  const say: Say = (path, code, params = {}) => {
    faults.push({ path, code, params });
  };
  const seen = new Map<string, number>();
  nation.problems.forEach(({ trainingRegion, year }, i) => {
    const other = seen.get(`${year}|${trainingRegion}`);
    if (other !== undefined) say(`/problems/${i}`, 'nation.twice', { region: trainingRegion, year, other });
    seen.set(`${year}|${trainingRegion}`, i);
  });
  sharedRows(nation, say);
  usedByMany(nation, say);
  if (faults.length === 0) parts(nation, say);
  return faults;
}

/** Each row is of a known unit, of some months, and alone for its line in its time. */
function sharedRows({ shared, problems }: Nation, say: Say): void {
  const units = new Set(problems.flatMap((problem) => problem.units.map(({ id }) => id)));
  const specialties = new Set(problems.flatMap((problem) => problem.specialties.map(({ id }) => id)));
  shared.forEach((row, i) => {
    const path = `/shared/${i}`;
    if (!units.has(row.unit)) say(`${path}/unit`, 'unknown.unit', { id: row.unit });
    if (row.specialty !== null && !specialties.has(row.specialty)) say(`${path}/specialty`, 'unknown.specialty', { id: row.specialty });
    if ((row.specialty === null) !== (row.kind === null)) say(path, 'shared.half', { unit: row.unit });
    if (row.from >= row.to) say(path, 'period.empty', { from: row.from, to: row.to });
    const other = shared.findIndex(
      (one) => one.unit === row.unit && one.specialty === row.specialty && one.kind === row.kind && one.from < row.to && row.from < one.to,
    );
    if (other < i && row.from < row.to) say(path, 'shared.overlap', { unit: row.unit, other });
  });
}

/** A unit in the problems of several regions has its whole told. */
function usedByMany({ problems, shared }: Nation, say: Say): void {
  const told = new Set(shared.map(({ unit }) => unit));
  const first = new Map<string, string>();
  const said = new Set<string>();
  problems.forEach(({ trainingRegion, units }, i) => {
    units.forEach(({ id }, j) => {
      const other = first.get(id) ?? trainingRegion;
      first.set(id, other);
      if (other === trainingRegion || told.has(id) || said.has(id)) return;
      said.add(id);
      say(`/problems/${i}/units/${j}`, 'shared.untold', { id, region: other });
    });
  });
}

/** All regions' parts are within the whole, in every month of the row. */
function parts(nation: Nation, say: Say): void {
  const regions = regionsOf(nation);
  nation.shared.forEach((row, i) => {
    for (const at of turnsOf(row, regions)) {
      const each = regions.map((region) => partAt(row, region, at));
      const open = regions[each.indexOf(null)];
      const sum = each.reduce<number>((total, part) => total + (part ?? 0), 0);
      const about = { unit: row.unit, from: monthText(at) };
      if (open) say(`/shared/${i}`, 'shared.noPart', { ...about, region: open.trainingRegion });
      else if (sum > row.tenths) say(`/shared/${i}`, 'shared.over', { ...about, parts: sum / 10, whole: row.tenths / 10 });
      if (open || sum > row.tenths) return;
    }
  });
}
