/**
 * The projection in plain objects, person group by person group, as the README tells it: slow, and written to be compared with the fast form.
 */
import type { Projection, StockRow } from '../projection.ts';
import type { Entry, Scenario, Sex } from '../scenario.ts';
import { countOf } from './lookup.ts';
import { plainTraining } from './plain-training.ts';

interface Group {
  specialty: string;
  area: string;
  sex: Sex;
  age: number;
  people: number;
}

export function projectPlainly(scenario: Scenario): Projection {
  const { training, waiting } = plainTraining(scenario);
  const stock: StockRow[] = [];
  let groups: Group[] = scenario.base.rows.map((row) => ({ ...row, age: Math.min(row.age, scenario.ages.to) }));
  for (let year = scenario.years.from + 1; year <= scenario.years.to; year += 1) {
    const rows = emptyRows(scenario, year);
    const rowOf = (specialty: string, area: string): StockRow => {
      const row = rows.find((one) => one.specialty === specialty && one.area === area);
      if (!row) throw new Error(`no row for ${specialty} in ${area}`);
      return row;
    };
    const older = groups.flatMap((group) => {
      const left = exits(scenario, group, year, 1, rowOf(group.specialty, group.area));
      return moves(scenario, left, rowOf).map((one) => ({ ...one, age: Math.min(one.age + 1, scenario.ages.to) }));
    });
    const entered = entrants(scenario, training, year, rowOf).map((group) =>
      exits(scenario, group, year, 0.5, rowOf(group.specialty, group.area)),
    );
    groups = together([...older, ...entered]);
    for (const group of groups) count(scenario, group, year, rowOf(group.specialty, group.area));
    stock.push(...rows);
  }
  return { stock, training, waiting };
}

const emptyRows = (scenario: Scenario, year: number): StockRow[] =>
  scenario.specialties.flatMap(({ id: specialty }) =>
    scenario.areas.map(({ id: area }) => ({
      ...{ specialty, area, year, people: 0, heads: 0, fte: 0, completed: 0 },
      ...{ arrived: countOf(scenario.arrivals, { specialty, area, year }), died: 0, retired: 0, left: 0, moved: 0 },
    })),
  );

/** Those of the group that are still there after `time` (a year, or half of one for those who enter during it). */
function exits({ exits: tables }: Scenario, group: Group, year: number, time: number, row: StockRow): Group {
  const where = { specialty: group.specialty, sex: group.sex, age: group.age, year };
  const died = group.people * countOf(tables.death, where) * time;
  const retired = (group.people - died) * countOf(tables.retirement, where) * time;
  const left = (group.people - died - retired) * countOf(tables.leaving, where) * time;
  row.died += died;
  row.retired += retired;
  row.left += left;
  return { ...group, people: group.people - died - retired - left };
}

function moves({ areas, moves: table }: Scenario, group: Group, rowOf: (specialty: string, area: string) => StockRow): Group[] {
  const { specialty, sex, age, area: from } = group;
  const away = areas
    .filter(({ id }) => id !== from)
    .map(({ id: to }) => ({ ...group, area: to, people: group.people * countOf(table, { specialty, sex, age, from, to }) }))
    .filter(({ people }) => people > 0);
  for (const { area, people } of away) {
    rowOf(specialty, from).moved -= people;
    rowOf(specialty, area).moved += people;
  }
  return [{ ...group, people: away.reduce((stay, { people }) => stay - people, group.people) }, ...away];
}

function entrants(
  scenario: Scenario,
  training: Projection['training'],
  year: number,
  rowOf: (specialty: string, area: string) => StockRow,
): Group[] {
  for (const done of training) {
    if (done.step !== 'training' || done.year !== year) continue;
    const { specialty, trainingRegion } = done as { specialty: string; trainingRegion: string };
    for (const { id: area } of scenario.areas)
      rowOf(specialty, area).completed += done.completed * countOf(scenario.settling, { specialty, trainingRegion, area });
  }
  const { entry } = scenario;
  const ages = Array.from({ length: scenario.ages.to - scenario.ages.from + 1 }, (_none, at) => scenario.ages.from + at);
  return scenario.specialties.flatMap(({ id: specialty }) =>
    scenario.areas.flatMap(({ id: area }) => {
      const { completed, arrived } = rowOf(specialty, area);
      return (['f', 'm'] as const).flatMap((sex) =>
        ages.map((age) => ({
          specialty,
          area,
          sex,
          age,
          people: completed * entryShare(entry.completed, specialty, sex, age) + arrived * entryShare(entry.arrived, specialty, sex, age),
        })),
      );
    }),
  );
}

function entryShare(entry: Entry, specialty: string, sex: Sex, age: number): number {
  const row = entry.rows.findLast(
    (one) => (one.specialty ?? specialty) === specialty && one.sex === sex && one.ages[0] <= age && age <= one.ages[1],
  );
  return row ? row.share / (row.ages[1] - row.ages[0] + 1) : 0;
}

function together(groups: Group[]): Group[] {
  const sums = new Map<string, Group>();
  for (const group of groups) {
    if (group.people === 0) continue;
    const key = `${group.specialty} ${group.area} ${group.sex} ${group.age}`;
    const sum = sums.get(key);
    if (sum) sum.people += group.people;
    else sums.set(key, { ...group });
  }
  return [...sums.values()];
}

function count({ work }: Scenario, group: Group, year: number, row: StockRow): void {
  const where = { specialty: group.specialty, sex: group.sex, age: group.age, year };
  const working = group.people * (1 - countOf(work.outside, where));
  row.people += group.people;
  row.heads += working;
  row.fte += working * countOf(work.hours, where) * (1 - countOf(work.absence, where));
}
