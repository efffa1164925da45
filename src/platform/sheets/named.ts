/** A cell that names something: its id, its name, or another name for it; capitals and double spaces don't matter. */
import type { Column } from '../files/columns.ts';

export interface NamedThing {
  id: string;
  /** The name shown; every other name that means it. */
  name: string;
  others: readonly string[];
}

export const plainName = (text: string): string => text.toLocaleLowerCase('da').replace(/\s+/g, ' ').trim();

/** The things by every name they have. */
export function nameIndex(things: readonly NamedThing[]): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>();
  for (const { id, name, others } of things)
    for (const one of [name, ...others]) {
      const key = plainName(one);
      const ids = index.get(key);
      if (ids) ids.add(id);
      else index.set(key, new Set([id]));
    }
  return index;
}

const few = 5;

/** The column of names of one kind of thing. A name that several have is refused with their ids, an unknown one with those most like it. */
export function nameColumn(things: readonly NamedThing[]): Column<string> {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const index = nameIndex(things);
  let like: ((cell: string) => string[]) | null = null;
  /** The same name is often wrong in many rows. */
  const told = new Map<string, string[]>();
  const near = (cell: string): string[] => {
    like ??= liker(things);
    const found = told.get(cell) ?? like(cell);
    told.set(cell, found);
    return found;
  };
  const listed = (ids: readonly string[]): string =>
    ids
      .slice(0, few)
      .map((id) => `${byId.get(id)?.name} [${id}]`)
      .join('; ') + (ids.length > few ? ' …' : '');
  return {
    read(cell) {
      // «Neurologi [neurologi]» as we list candidates ourselves
      const wanted = /\[([a-z0-9-]+)\]$/.exec(cell)?.[1] ?? cell;
      if (byId.has(wanted)) return { value: wanted };
      const found = [...(index.get(plainName(wanted)) ?? [])];
      const [only] = found;
      if (only !== undefined && found.length === 1) return { value: only };
      if (found.length > 1) return { code: 'nameAmbiguous', params: { value: cell, allowed: listed(found.sort()) } };
      const alike = near(cell);
      return { code: alike.length > 0 ? 'nameUnknown' : 'nameUnknownNone', params: { value: cell, allowed: listed(alike) } };
    },
  };
}

/** Pairs of letters, word for word: what is left of a name when a letter is wrong or a word is missing. */
const pairsOf = (text: string): Set<string> =>
  new Set(
    plainName(text)
      .split(/[^\p{L}\p{N}]+/u)
      .flatMap((word) => [...` ${word}`].map((_, at) => ` ${word} `.slice(at, at + 2))),
  );

/** Less than this in common, of one, and it is another name. */
const leastLike = 0.35;

/** For a cell, the things most like it, the most like first; what few names have tells more than «hospital», which many have. */
function liker(things: readonly NamedThing[]): (cell: string) => string[] {
  const all = things.map(({ id, name }) => ({ id, name: plainName(name), pairs: pairsOf(name) }));
  const having = new Map<string, number>();
  for (const { pairs } of all) for (const pair of pairs) having.set(pair, (having.get(pair) ?? 0) + 1);
  const weight = (pairs: Iterable<string>): number =>
    [...pairs].reduce((sum, pair) => sum + Math.log(1 + all.length / (having.get(pair) ?? 1)), 0);
  return (cell) => {
    const pairs = pairsOf(cell);
    const words = plainName(cell)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3);
    const whole = weight(pairs);
    return all
      .map(({ id, name, pairs: others }) => {
        const common = weight([...pairs].filter((pair) => others.has(pair)));
        return { id, name, likeness: (2 * common) / (whole + weight(others)) };
      })
      .filter(({ name, likeness }) => likeness >= leastLike || words.some((word) => name.includes(word)))
      .sort((a, b) => b.likeness - a.likeness)
      .map(({ id }) => id);
  };
}

/** Things by id, as we write them: the name where only one has it, else the id. */
export function nameWriter(things: readonly NamedThing[]): (id: string | null) => string | null {
  const counts = new Map<string, number>();
  for (const { name } of things) counts.set(plainName(name), (counts.get(plainName(name)) ?? 0) + 1);
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return (id) => {
    const thing = id === null ? undefined : byId.get(id);
    return thing && counts.get(plainName(thing.name)) === 1 ? thing.name : id;
  };
}
