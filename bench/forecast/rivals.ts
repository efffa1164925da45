/** The same projection in the two ways one would write first: loops over one typed array, and one object a person. Supply of one run, no ledger. */
import { ratesOf } from '../../src/engines/forecast/project/rates.ts';
import type { Scenario } from '../../src/engines/forecast/scenario.ts';
import { seededRandom } from '../../src/kernel/random.ts';

/** Plain loops over [specialty][sex][area][age]; `entering` people a specialty, area and year. Answers heads in the last year. */
export function plainLoops(scenario: Scenario): (entering: number) => number {
  const rates = ratesOf(scenario);
  const { kinds, areas, ages, years, moves, moving, completedAs } = rates;
  const at = (s: number, x: number, r: number, a: number) => ((s * 2 + x) * areas + r) * ages + a;
  return (entering) => {
    let was = rates.base.slice();
    let heads = 0;
    for (let t = 0; t < years; t += 1) {
      const now = new Float64Array(was.length);
      heads = 0;
      for (let s = 0; s < kinds; s += 1)
        for (let x = 0; x < 2; x += 1)
          for (let r = 0; r < areas; r += 1)
            for (let a = 0; a < ages; a += 1) {
              const cell = ((t * kinds + s) * 2 + x) * ages + a;
              const stay =
                (1 - (rates.death[cell] as number)) * (1 - (rates.retirement[cell] as number)) * (1 - (rates.leaving[cell] as number));
              const people = (was[at(s, x, r, a)] as number) * stay;
              let away = 0;
              const older = Math.min(a + 1, ages - 1);
              for (let to = 0; to < areas; to += 1) {
                if (to === r) continue;
                const share = moves[((moving[(s * 2 + x) * ages + a] as number) * areas + r) * areas + to] ?? 0;
                away += share;
                now[at(s, x, to, older)] = (now[at(s, x, to, older)] as number) + people * share;
              }
              now[at(s, x, r, older)] = (now[at(s, x, r, older)] as number) + people * (1 - away);
            }
      for (let s = 0; s < kinds; s += 1)
        for (let x = 0; x < 2; x += 1)
          for (let r = 0; r < areas; r += 1)
            for (let a = 0; a < ages; a += 1) {
              const here = (now[at(s, x, r, a)] as number) + entering * (completedAs[(s * 2 + x) * ages + a] as number);
              now[at(s, x, r, a)] = here;
              heads += here * (1 - (rates.outside[((t * kinds + s) * 2 + x) * ages + a] as number));
            }
      was = now;
    }
    return heads;
  };
}

interface Person {
  specialty: number;
  sex: number;
  area: number;
  age: number;
}

/** One object a person, a lot drawn for each of the things that may happen in a year. */
export function personByPerson(scenario: Scenario): (entering: number, seed: number) => number {
  const rates = ratesOf(scenario);
  const { kinds, areas, ages, years, moves, moving } = rates;
  return (entering, seed) => {
    const random = seededRandom(seed);
    let people: Person[] = [];
    rates.base.forEach((count, cell) => {
      const line = Math.floor(cell / ages);
      const person = { specialty: Math.floor(line / areas / 2), sex: Math.floor(line / areas) % 2, area: line % areas, age: cell % ages };
      for (let n = Math.floor(count + random()); n > 0; n -= 1) people.push({ ...person });
    });
    for (let t = 0; t < years; t += 1) {
      people = people.filter((person) => {
        const cell = ((t * kinds + person.specialty) * 2 + person.sex) * ages + person.age;
        if (random() < (rates.death[cell] as number)) return false;
        if (random() < (rates.retirement[cell] as number)) return false;
        if (random() < (rates.leaving[cell] as number)) return false;
        const of = moving[(person.specialty * 2 + person.sex) * ages + person.age] as number;
        const row = (of * areas + person.area) * areas;
        let lot = random();
        for (let to = 0; to < areas; to += 1) {
          lot -= moves[row + to] ?? 0;
          if (lot >= 0) continue;
          person.area = to;
          break;
        }
        person.age = Math.min(person.age + 1, ages - 1);
        return true;
      });
      for (let specialty = 0; specialty < kinds; specialty += 1)
        for (let area = 0; area < areas; area += 1)
          for (let n = Math.floor(entering + random()); n > 0; n -= 1)
            people.push({ specialty, area, sex: random() < 0.6 ? 0 : 1, age: 12 + Math.floor(random() * 6) });
    }
    return people.length;
  };
}
