/** Faults in the people of a scenario: twice, unknown, too young, or a cohort of which nobody can be left. */
import type { Fault } from '../../../kernel/fault.ts';
import { axesOf, dense } from '../project/dense.ts';
import { countOf } from '../project/lookup.ts';
import { completionShares } from '../project/step.ts';
import type { Scenario, Step } from '../scenario.ts';
import { nameFaults } from './rows.ts';

/** Each item once by its key. */
export function twice<Item>(path: string, items: readonly Item[], keyOf: (item: Item) => string): Fault[] {
  const first = new Map<string, number>();
  return items.flatMap((item, index) => {
    const key = keyOf(item);
    const other = first.get(key);
    if (other === undefined) first.set(key, index);
    return other === undefined ? [] : [{ path: `${path}/${index}`, code: 'row.twice', params: { other, key } }];
  });
}

export function peopleFaults(scenario: Scenario): Fault[] {
  const { base, ages, waiting } = scenario;
  const young = base.rows.flatMap(({ age }, index) =>
    age < ages.from ? [{ path: `/base/rows/${index}/age`, code: 'age.young', params: { age, from: ages.from } }] : [],
  );
  const candidates = waiting?.candidates ?? [];
  return [
    ...base.rows.flatMap((row, index) => nameFaults(scenario, `/base/rows/${index}`, row)),
    ...twice('/base/rows', base.rows, (row) => `${row.specialty}, ${row.area}, ${row.sex}, ${row.age}`),
    ...young,
    ...candidates.flatMap((row, index) => nameFaults(scenario, `/waiting/candidates/${index}`, row)),
    ...twice('/waiting/candidates', candidates, ({ specialty }) => specialty),
    ...movedFaults(scenario),
    ...underWayFaults(scenario, '/school', scenario.school, false),
    ...underWayFaults(scenario, '/introduction', scenario.introduction, true),
    ...underWayFaults(scenario, '/training', scenario.training, true),
  ];
}

/** Only places of the plan can be moved: never more in a year than it has there. */
function movedFaults(scenario: Scenario): Fault[] {
  const { moved = [], questions, training, years } = scenario;
  const taken = new Map<string, number>();
  const all = [
    ...moved.map((one, index) => ({ one, path: `/moved/${index}`, alone: false })),
    ...(questions?.move ?? []).map((one, index) => ({ one, path: `/questions/move/${index}`, alone: true })),
  ];
  return all.flatMap(({ one: { from, to, years: span, places }, path, alone }): Fault[] => {
    const names = [...nameFaults(scenario, `${path}/from`, from), ...nameFaults(scenario, `${path}/to`, to)];
    if (names.length > 0) return names;
    if (from.specialty === to.specialty && from.trainingRegion === to.trainingRegion) return [{ path, code: 'moved.same', params: {} }];
    if (span[0] > span[1]) return [{ path: `${path}/years`, code: 'range.reversed', params: { from: span[0], to: span[1] } }];
    for (let year = span[0]; year <= span[1]; year += 1) {
      const inside = { from: years.from + 1, to: years.to };
      if (year < inside.from || year > inside.to) return [{ path: `${path}/years`, code: 'year.outside', params: { year, ...inside } }];
      const key = JSON.stringify([from.specialty, from.trainingRegion, year]);
      const out = (taken.get(key) ?? 0) + places;
      if (!alone) taken.set(key, out);
      const planned = countOf(training.places, { ...from, year });
      if (out > planned) return [{ path: `${path}/places`, code: 'moved.more', params: { ...from, year, places: out, planned } }];
    }
    return [];
  });
}

function underWayFaults(scenario: Scenario, path: string, step: Step | null, named: boolean): Fault[] {
  if (!step) return [];
  const at = `${path}/underWay`;
  const faults = step.underWay.flatMap((row, index) => {
    const here = `${at}/${index}`;
    const lacking = named && (row.specialty === undefined || row.trainingRegion === undefined);
    if (lacking) return [{ path: here, code: 'underWay.unnamed', params: {} }];
    if (row.started > scenario.years.from) return [{ path: `${here}/started`, code: 'underWay.later', params: { started: row.started } }];
    return nameFaults(scenario, here, row);
  });
  const again = twice(at, step.underWay, (row) => `${row.specialty ?? ''}, ${row.trainingRegion ?? ''}, ${row.started}`);
  if (faults.length + again.length > 0) return [...faults, ...again];
  return step.underWay.flatMap((row, index) => {
    const gone = row.people > 0 && isOver(scenario, step, row, named);
    return gone ? [{ path: `${at}/${index}`, code: 'underWay.over', params: { started: row.started } }] : [];
  });
}

/** Whether everybody of the cohort has completed or dropped out when the projection begins. */
function isOver(scenario: Scenario, step: Step, row: Step['underWay'][number], named: boolean): boolean {
  const { specialty, trainingRegion } = axesOf(scenario);
  const axes = named ? [specialty, trainingRegion] : [{ size: 1, span: (): [number, number] => [0, 1] }];
  const line = named ? specialty.span({ ...row, value: 0 })[0] * trainingRegion.size + trainingRegion.span({ ...row, value: 0 })[0] : 0;
  const [nominal, delay, completion] = [step.nominal, step.delay, step.completion].map((table) => dense(table.rows, axes)[line] as number);
  const shares = completionShares(nominal as number, delay as number);
  const years = scenario.years.from - row.started;
  const completed = shares.slice(0, years + 1).reduce((sum, share) => sum + share, 0) * (completion as number);
  const dropped = (1 - (completion as number)) * Math.min(1, years / Math.ceil(nominal as number));
  return completed + dropped > 1 - 1e-9;
}
