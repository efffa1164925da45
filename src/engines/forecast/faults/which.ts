/** Every table of a scenario: where it stands, what its rows may name, and what its values may be. */
import type { Need, Row, Scenario, Step, Table } from '../scenario.ts';

type Key = Exclude<keyof Row, 'value' | 'low' | 'high'>;

export interface TableKind {
  path: string;
  table: Table;
  keys: readonly Key[];
  /** Greatest value: 1 for shares. */
  most: number;
  least: number;
  /** Whether every cell needs a row; of what is counted, no row means none. */
  whole: boolean;
}

const PEOPLE = 1e7;
const cells: Key[] = ['specialty', 'sex', 'ages', 'years'];
const lines: Key[] = ['specialty', 'trainingRegion', 'years'];
const steady: Key[] = ['specialty', 'trainingRegion'];

const share = (path: string, table: Table, keys: Key[], whole = true): TableKind => ({ path, table, keys, most: 1, least: 0, whole });

function ofStep(path: string, step: Step | null, named: boolean): TableKind[] {
  if (!step) return [];
  const yearly: Key[] = named ? lines : ['years'];
  const always: Key[] = named ? steady : [];
  const { places, fill, rollOver, nominal, delay, completion, back } = step;
  return [
    { path: `${path}/places`, table: places, keys: yearly, most: PEOPLE, least: 0, whole: false },
    share(`${path}/fill`, fill, yearly),
    share(`${path}/rollOver`, rollOver, yearly),
    { path: `${path}/nominal`, table: nominal, keys: always, most: 20, least: 1, whole: true },
    { path: `${path}/delay`, table: delay, keys: always, most: 10, least: 0, whole: true },
    share(`${path}/completion`, completion, always),
    share(`${path}/back`, back, always),
  ];
}

function ofNeed(need: Need | null | undefined): TableKind[] {
  if (!need) return [];
  const where: Key[] = ['specialty', 'area'];
  const people = (path: string, table: Table): TableKind => ({ path, table, keys: ['area', 'years'], most: 1e10, least: 0, whole: true });
  const count = (path: string, table: Table, keys: Key[] = where): TableKind => ({
    path,
    table,
    keys,
    most: PEOPLE,
    least: 0,
    whole: false,
  });
  const factor = (path: string, table: Table): TableKind => ({ path, table, keys: where, most: 10, least: 0, whole: true });
  return [
    count('/need/start/table', need.start.table),
    ...(need.population ? [people('/need/population', need.population)] : []),
    ...need.terms.map((term, at) => factor(`/need/terms/${at}/factor`, term.factor)),
    ...need.bases.flatMap((basis, at): TableKind[] => {
      const path = `/need/bases/${at}`;
      if (basis.kind === 'coverage') return [people(`${path}/population`, basis.population)];
      if (basis.kind === 'target') return [count(`${path}/target`, basis.target, ['specialty'])];
      if (basis.kind === 'growth') return [factor(`${path}/factor`, basis.factor)];
      return basis.groups.flatMap((group, index) => [
        people(`${path}/groups/${index}/population`, group.population),
        { ...count(`${path}/groups/${index}/use`, group.use, ['specialty']), whole: true },
      ]);
    }),
  ];
}

export function tablesOf({ exits, work, moves, arrivals, settling, waiting, ...scenario }: Scenario): TableKind[] {
  return [
    ...ofNeed(scenario.need),
    share('/exits/death', exits.death, cells),
    share('/exits/retirement', exits.retirement, cells),
    share('/exits/leaving', exits.leaving, cells),
    share('/work/outside', work.outside, cells),
    share('/work/absence', work.absence, cells),
    { path: '/work/hours', table: work.hours, keys: cells, most: 2, least: 0, whole: true },
    share('/moves', moves, ['specialty', 'sex', 'ages', 'from', 'to'], false),
    { path: '/arrivals', table: arrivals, keys: ['specialty', 'area', 'years'], most: PEOPLE, least: 0, whole: false },
    share('/settling', settling, ['specialty', 'trainingRegion', 'area'], false),
    ...ofStep('/school', scenario.school, false),
    ...ofStep('/introduction', scenario.introduction, true),
    ...ofStep('/training', scenario.training, true),
    ...(waiting
      ? [
          { path: '/waiting/newcomers', table: waiting.newcomers, keys: ['years'] as Key[], most: PEOPLE, least: 0, whole: false },
          share('/waiting/leaving', waiting.leaving, ['years']),
        ]
      : []),
  ];
}
