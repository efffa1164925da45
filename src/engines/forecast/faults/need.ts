/** Faults in what is asked of a scenario. */
import type { Fault } from '../../../kernel/fault.ts';
import type { Scenario } from '../scenario.ts';
import { twice } from './people.ts';
import { nameFaults } from './rows.ts';

export function needFaults(scenario: Scenario): Fault[] {
  const { need, questions, years } = scenario;
  const bases = need?.bases ?? [];
  const known = (path: string, id: string): Fault[] =>
    bases.some((basis) => basis.id === id) ? [] : [{ path: `${path}/basis`, code: 'unknown.bases', params: { id } }];
  const inTime = (path: string, key: string, year: number, first = years.from + 1): Fault[] =>
    year >= first && year <= years.to
      ? []
      : [{ path: `${path}/${key}`, code: 'year.outside', params: { year, from: first, to: years.to } }];
  return [
    ...twice('/need/bases', bases, ({ id }) => id),
    ...(questions?.close ?? []).flatMap(({ specialty, trainingRegion, ...wish }, at) => {
      const path = `/questions/close/${at}`;
      const names = nameFaults(scenario, path, { specialty, trainingRegion });
      return [...names, ...known(path, wish.basis), ...inTime(path, 'from', wish.from), ...inTime(path, 'year', wish.year, wish.from)];
    }),
    ...(questions?.move ?? []).flatMap(({ basis, year }, at) => {
      const path = `/questions/move/${at}`;
      return [...known(path, basis), ...inTime(path, 'year', year)];
    }),
    ...(questions?.tornado ?? []).flatMap(({ specialty, basis, year }, at) => {
      const path = `/questions/tornado/${at}`;
      return [...nameFaults(scenario, path, { specialty }), ...known(path, basis), ...inTime(path, 'year', year)];
    }),
  ];
}
