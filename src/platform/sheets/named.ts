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

const few = 8;

/** The column of names of one kind of thing. A name that several have is refused with their ids, an unknown one with those most like it. */
export function nameColumn(things: readonly NamedThing[]): Column<string> {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const index = nameIndex(things);
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
      const near = alike(cell, things);
      return { code: near.length > 0 ? 'nameUnknown' : 'nameUnknownNone', params: { value: cell, allowed: listed(near) } };
    },
  };
}

/** Those that share a word of some length with what was written. */
function alike(cell: string, things: readonly NamedThing[]): string[] {
  const words = plainName(cell)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3);
  return things.filter(({ name }) => words.some((word) => plainName(name).includes(word))).map(({ id }) => id);
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
