/**
 * One year of one sex of a specialty, four runs side by side: exits, moves, a year older, those who enter, and who is counted. The loops of
 * `project/stock.ts` without the ledger, written out for the number of areas and translated when first needed.
 */
import * as w from './assemble.ts';

/** Bytes of a vector: four runs, 32 bits each. */
export const VECTOR = 16;
export const LANES = 4;

/** Addresses in the memory; people lie [age][area], from the youngest age anybody has, with one age to spare after the oldest. */
export type Year = (
  people: number,
  /** The share that stays, by age. */
  stay: number,
  /** By age the address of the moves [to][from], with those who stay on the diagonal; 0 where nobody moves. */
  moves: number,
  /** By age: the share that works, and full-time equivalents of one. */
  work: number,
  /** By age: the part of those who completed, and of those who arrived, that is of this age and still there at the end of the year. */
  enter: number,
  /** By area: those who completed, and those who arrived. */
  entering: number,
  /** By area, added to: people before and after exits, and the variance of who leaves. */
  sums: number,
  /** By area, added to: heads, full-time equivalents. */
  counted: number,
  ages: number,
  enterFrom: number,
  enterTo: number,
) => void;

const PARAMS = 11;
const modules = new Map<number, WebAssembly.Module>();

export function yearOf(areas: number, memory: WebAssembly.Memory): Year {
  const module = modules.get(areas) ?? new WebAssembly.Module(translated(areas) as BufferSource);
  modules.set(areas, module);
  return new WebAssembly.Instance(module, { of: { memory } }).exports.run as Year;
}

function translated(areas: number): Uint8Array {
  const [people, stay, moves, work, enter, entering, sums, counted, ages, enterFrom, enterTo] = Array.from(
    { length: PARAMS },
    (_none, at) => w.get(at),
  ) as [w.Code, w.Code, w.Code, w.Code, w.Code, w.Code, w.Code, w.Code, w.Code, w.Code, w.Code];
  const [AT, RATE, MOVES, MATRIX, SHARE, OTHER] = [PARAMS, PARAMS + 1, PARAMS + 2, PARAMS + 3, PARAMS + 4, PARAMS + 5];
  const local = (group: number) => (r: number) => PARAMS + 6 + group * areas + r;
  const [one, two, three, gone] = [local(0), local(1), local(2), local(3)];
  const row = areas * VECTOR;
  const each = (of: (r: number) => w.Code): w.Code => Array.from({ length: areas }, (_none, r) => of(r)).flat();
  const oldest = w.times(w.minus(ages, w.whole(1)), w.whole(row));
  const rate = (from: w.Code, size: number) => w.plus(from, w.times(w.minus(ages, w.whole(1)), w.whole(size)));
  const moved = (to: number) =>
    Array.from({ length: areas }, (_none, from) =>
      w.multiply(w.get(gone(from)), w.load(w.get(MATRIX), (to * areas + from) * VECTOR)),
    ).reduce(w.add);
  const leave = [
    ...w.set(SHARE, w.load(w.get(RATE))),
    ...each((r) => [
      ...w.set(OTHER, w.load(w.get(AT), r * VECTOR)),
      ...w.set(one(r), w.add(w.get(one(r)), w.get(OTHER))),
      ...w.set(gone(r), w.multiply(w.get(OTHER), w.get(SHARE))),
      ...w.set(two(r), w.add(w.get(two(r)), w.get(gone(r)))),
      ...w.set(three(r), w.add(w.get(three(r)), w.subtract(w.get(gone(r)), w.multiply(w.get(gone(r)), w.get(SHARE))))),
    ]),
    ...w.set(MATRIX, w.loadWhole(w.get(MOVES))),
    ...w.either(
      w.get(MATRIX),
      each((to) => w.store(w.get(AT), row + to * VECTOR, moved(to))),
      each((r) => w.store(w.get(AT), row + r * VECTOR, w.get(gone(r)))),
    ),
    ...w.set(AT, w.minus(w.get(AT), w.whole(row))),
    ...w.set(RATE, w.minus(w.get(RATE), w.whole(VECTOR))),
    ...w.set(MOVES, w.minus(w.get(MOVES), w.whole(4))),
  ];
  const come = [
    ...w.set(SHARE, w.load(w.get(RATE))),
    ...w.set(OTHER, w.load(w.get(RATE), VECTOR)),
    ...each((r) =>
      w.store(
        w.get(AT),
        r * VECTOR,
        w.add(
          w.load(w.get(AT), r * VECTOR),
          w.add(
            w.multiply(w.get(SHARE), w.load(entering, 2 * r * VECTOR)),
            w.multiply(w.get(OTHER), w.load(entering, (2 * r + 1) * VECTOR)),
          ),
        ),
      ),
    ),
    ...w.set(AT, w.plus(w.get(AT), w.whole(row))),
    ...w.set(RATE, w.plus(w.get(RATE), w.whole(2 * VECTOR))),
  ];
  const count = [
    ...w.set(SHARE, w.load(w.get(RATE))),
    ...w.set(OTHER, w.load(w.get(RATE), VECTOR)),
    ...each((r) => [
      ...w.set(gone(r), w.load(w.get(AT), r * VECTOR)),
      ...w.set(one(r), w.add(w.get(one(r)), w.multiply(w.get(gone(r)), w.get(SHARE)))),
      ...w.set(two(r), w.add(w.get(two(r)), w.multiply(w.get(gone(r)), w.get(OTHER)))),
    ]),
    ...w.set(AT, w.plus(w.get(AT), w.whole(row))),
    ...w.set(RATE, w.plus(w.get(RATE), w.whole(2 * VECTOR))),
  ];
  const place = (from: w.Code, group: number, size: number, r: number) => w.load(from, (r * size + group) * VECTOR);
  const body = [
    ...each((r) => [one, two, three].flatMap((sum, group) => w.set(sum(r), place(sums, group, 3, r)))),
    ...w.set(AT, w.plus(people, oldest)),
    ...w.set(RATE, rate(stay, VECTOR)),
    ...w.set(MOVES, rate(moves, 4)),
    ...w.repeat(leave, w.atLeast(w.get(AT), people)),
    ...each((r) => [one, two, three].flatMap((sum, group) => w.store(sums, (r * 3 + group) * VECTOR, w.get(sum(r))))),
    ...each((r) => w.store(people, r * VECTOR, w.nothing)),
    ...w.set(AT, w.plus(people, oldest)),
    ...each((r) => w.store(w.get(AT), r * VECTOR, w.add(w.load(w.get(AT), r * VECTOR), w.load(w.get(AT), row + r * VECTOR)))),
    ...w.set(AT, w.plus(people, w.times(enterFrom, w.whole(row)))),
    ...w.set(RATE, w.plus(enter, w.times(enterFrom, w.whole(2 * VECTOR)))),
    ...w.set(MATRIX, w.plus(people, w.times(enterTo, w.whole(row)))),
    ...w.either(w.below(w.get(AT), w.get(MATRIX)), w.repeat(come, w.below(w.get(AT), w.get(MATRIX))), []),
    ...each((r) => [one, two].flatMap((sum, group) => w.set(sum(r), place(counted, group, 2, r)))),
    ...w.set(AT, people),
    ...w.set(RATE, work),
    ...w.set(MATRIX, w.plus(people, w.times(ages, w.whole(row)))),
    ...w.repeat(count, w.below(w.get(AT), w.get(MATRIX))),
    ...each((r) => [one, two].flatMap((sum, group) => w.store(counted, (r * 2 + group) * VECTOR, w.get(sum(r))))),
  ];
  return w.assemble({ params: PARAMS, wholes: 4, vectors: 2 + 4 * areas, body });
}
