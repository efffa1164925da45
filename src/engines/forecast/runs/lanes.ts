/** Four runs of one specialty side by side: their rates and people in the kernel's memory, year by year, and chance on top. */
import type { Rates } from '../project/rates.ts';
import { LANES, VECTOR, type Year, yearOf } from './kernel.ts';

/** Rates of a run; those of exits and work are [year][sex][age], or [sex][age] when all years are alike. */
export type RunRates = Pick<Rates, 'death' | 'retirement' | 'leaving' | 'outside' | 'absence' | 'hours' | 'arrivals' | 'moves'>;

/** What all runs of a specialty have in common. */
type Ground = Pick<Rates, 'years' | 'areas' | 'ages' | 'alike' | 'base' | 'completedAs' | 'arrivedAs' | 'moving' | 'moves'>;

const SEXES = 2;

export class Lanes {
  private readonly ground: Ground;
  private readonly year: Year;
  private readonly numbers: Float32Array;
  private readonly addresses: Int32Array;
  private readonly at: Record<'people' | 'stay' | 'moves' | 'work' | 'enter' | 'entering' | 'sums' | 'counted' | 'matrices', number>;
  private readonly people: Float32Array;
  private readonly span: { youngest: number; enterFrom: number; enterTo: number };

  constructor(ground: Ground) {
    const { years, areas, ages, alike, base, completedAs, arrivedAs, moving, moves } = ground;
    this.ground = ground;
    this.people = peopleOf(ground);
    const cells = SEXES * ages * (alike ? 1 : years);
    const sizes = {
      people: SEXES * (ages + 1) * areas * VECTOR,
      ...{ stay: cells * VECTOR, work: 2 * cells * VECTOR, enter: 2 * cells * VECTOR },
      entering: 2 * years * areas * VECTOR,
      ...{ sums: 3 * areas * VECTOR, counted: 2 * years * areas * VECTOR },
      ...{ matrices: moves.length * VECTOR, moves: SEXES * ages * 4 },
    };
    // the kernel's pointers run to one row before the first: nothing may lie at the beginning
    let next = (areas + 1) * VECTOR;
    this.at = Object.fromEntries(
      Object.entries(sizes).map(([name, size]) => {
        const from = next;
        next += size;
        return [name, from];
      }),
    ) as Lanes['at'];
    const memory = new WebAssembly.Memory({ initial: Math.ceil(next / 65536) });
    this.numbers = new Float32Array(memory.buffer);
    this.addresses = new Int32Array(memory.buffer);
    this.year = yearOf(areas, memory);
    moving.forEach((one, cell) => {
      this.addresses[this.at.moves / 4 + cell] = one < 0 ? 0 : this.at.matrices + one * areas * areas * VECTOR;
    });
    const enters = (a: number) => [a, ages + a].some((cell) => (completedAs[cell] as number) + (arrivedAs[cell] as number) > 0);
    const lives = (a: number) =>
      enters(a) || Array.from({ length: SEXES * areas }, (_none, line) => base[line * ages + a] as number).some(Boolean);
    const list = Array.from({ length: ages }, (_none, a) => a);
    this.span = {
      youngest: Math.max(0, list.findIndex(lives)),
      enterFrom: Math.max(0, list.findIndex(enters)),
      enterTo: list.findLastIndex(enters) + 1,
    };
  }

  /** The rates of one of the four runs, and those who completed, [year][area]. */
  set(lane: number, rates: RunRates, completed: Float64Array): void {
    const { numbers: to, at, ground } = this;
    const { areas, ages, completedAs, arrivedAs } = ground;
    const { death, retirement, leaving, outside, absence, hours, arrivals, moves } = rates;
    const [stay, work, enter] = [at.stay / 4 + lane, at.work / 4 + lane, at.enter / 4 + lane];
    for (let cell = 0; cell < death.length; cell += 1) {
      const [d, p, l] = [death[cell] as number, retirement[cell] as number, leaving[cell] as number];
      to[stay + cell * LANES] = (1 - d) * (1 - p) * (1 - l);
      const working = 1 - (outside[cell] as number);
      to[work + cell * 2 * LANES] = working;
      to[work + (cell * 2 + 1) * LANES] = working * (hours[cell] as number) * (1 - (absence[cell] as number));
      const line = cell % (SEXES * ages);
      const half = (1 - d / 2) * (1 - p / 2) * (1 - l / 2);
      to[enter + cell * 2 * LANES] = (completedAs[line] as number) * half;
      to[enter + (cell * 2 + 1) * LANES] = (arrivedAs[line] as number) * half;
    }
    for (let cell = 0; cell < completed.length; cell += 1) {
      to[at.entering / 4 + cell * 2 * LANES + lane] = completed[cell] as number;
      to[at.entering / 4 + (cell * 2 + 1) * LANES + lane] = arrivals[cell] as number;
    }
    for (let line = 0; line < moves.length; line += areas) {
      const [from, first] = [(line / areas) % areas, line - ((line / areas) % areas) * areas];
      let stays = 1;
      for (let other = 0; other < areas; other += 1) {
        if (other === from) continue;
        const share = moves[line + other] as number;
        stays -= share;
        to[at.matrices / 4 + (first + other * areas + from) * LANES + lane] = share;
      }
      to[at.matrices / 4 + (first + from * areas + from) * LANES + lane] = stays;
    }
  }

  /** All years of the four runs. `chance(lane, cell)`: a standard normal number for [year][area]; null for none. Answers by `heads` and `fte`. */
  run(heads: Float64Array[], fte: Float64Array[], chance: ((lane: number, cell: number) => number) | null): void {
    const { numbers, at, ground, span } = this;
    const { years, areas, ages, alike } = ground;
    const row = areas * VECTOR;
    this.begin();
    const off = new Float64Array(areas * LANES);
    const [sums, counted, entering] = [at.sums / 4, at.counted / 4, at.entering / 4];
    for (let t = 0; t < years; t += 1) {
      numbers.fill(0, sums, sums + 3 * areas * LANES);
      for (let x = 0; x < SEXES; x += 1) {
        const cell = (alike ? 0 : t * SEXES * ages) + x * ages + span.youngest;
        this.year(
          at.people + x * (ages + 1) * row + span.youngest * row,
          at.stay + cell * VECTOR,
          at.moves + (x * ages + span.youngest) * 4,
          at.work + cell * 2 * VECTOR,
          at.enter + cell * 2 * VECTOR,
          at.entering + t * areas * 2 * VECTOR,
          at.sums,
          at.counted + t * areas * 2 * VECTOR,
          ages - span.youngest,
          Math.max(0, span.enterFrom - span.youngest),
          Math.max(0, span.enterTo - span.youngest),
        );
      }
      for (let r = 0; r < areas; r += 1)
        for (let lane = 0; lane < LANES; lane += 1) {
          const here = counted + (t * areas + r) * 2 * LANES + lane;
          let factor = 1;
          if (chance) {
            const sum = sums + r * 3 * LANES + lane;
            const [before, after, variance] = [numbers[sum], numbers[sum + LANES], numbers[sum + 2 * LANES]] as [number, number, number];
            const come = entering + (t * areas + r) * 2 * LANES + lane;
            const all = variance + (numbers[come] as number) + (numbers[come + LANES] as number);
            const stayed = before > 0 ? after / before : 1;
            const now = (off[r * LANES + lane] as number) * stayed + Math.sqrt(all) * chance(lane, t * areas + r);
            off[r * LANES + lane] = now;
            factor = Math.max(0, 1 + now / Math.max(1, numbers[here] as number));
          }
          (heads[lane] as Float64Array)[t * areas + r] = (numbers[here] as number) * factor;
          (fte[lane] as Float64Array)[t * areas + r] = (numbers[here + LANES] as number) * factor;
        }
    }
  }

  private begin(): void {
    const { numbers, at, ground, people } = this;
    numbers.set(people, at.people / 4);
    numbers.fill(0, at.counted / 4, at.counted / 4 + 2 * ground.years * ground.areas * LANES);
  }
}

/** The people of the base as the kernel has them: [sex][age][area][run], with one age to spare. */
function peopleOf({ areas, ages, base }: Ground): Float32Array {
  const people = new Float32Array(SEXES * (ages + 1) * areas * LANES);
  for (let cell = 0; cell < base.length; cell += 1) {
    const [x, r, a] = [Math.floor(cell / areas / ages), Math.floor(cell / ages) % areas, cell % ages];
    const to = ((x * (ages + 1) + a) * areas + r) * LANES;
    people.fill(base[cell] as number, to, to + LANES);
  }
  return people;
}
