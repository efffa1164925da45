/** A scenario of one of its specialties: everything that names another is left out. What has no name holds for all. */
import type { Scenario } from '../scenario.ts';

const LISTS = ['rows', 'underWay', 'candidates'];

export function partOf(scenario: Scenario, id: string): Scenario {
  const is = (row: { specialty?: string }) => row.specialty === undefined || row.specialty === id;
  const without = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(without);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inside]) => [
        key,
        LISTS.includes(key) && Array.isArray(inside) ? inside.filter(is) : without(inside),
      ]),
    );
  };
  return { ...(without(scenario) as Scenario), specialties: scenario.specialties.filter((one) => one.id === id) };
}
