/**
 * What has been said of a plan's tracks and lines before. Under a hand one of 500 tracks has changed, and only that one and the units it touches
 * are asked about; `assess.test.ts` holds it against asking anew.
 */
import { type Context, type JudgedTrack, type PlacedTrack, placed } from './context.ts';
import type { Finding } from './finding.ts';
import type { UsedLine } from './load.ts';

/** What a rule of one track, or one line of capacity, may look at: never the other tracks. */
export type Ground = Pick<Context, 'problem' | 'index' | 'memory'>;

/** For one problem: what has been said of tracks that are still the same objects, and last of lines with the same elements on them. */
export interface Memory extends Pick<Context, 'problem' | 'index'> {
  placed: WeakMap<JudgedTrack, PlacedTrack>;
  said: WeakMap<PlacedTrack, Map<object, unknown>>;
  lines: Map<string, { elements: readonly unknown[]; findings: Finding[] }>;
}

export const newMemory = ({ problem, index }: Pick<Context, 'problem' | 'index'>): Memory => ({
  problem,
  index,
  placed: new WeakMap(),
  said: new WeakMap(),
  lines: new Map(),
});

/** A context that remembers. The tracks given must be changed by making new ones, never in place. */
export function rememberedContext(memory: Memory, tracks: readonly JudgedTrack[], unplaced: Context['unplaced']): Context {
  const { problem, index } = memory;
  const place = (track: JudgedTrack): PlacedTrack => {
    const known = memory.placed.get(track);
    if (known) return known;
    const made = placed(track, index);
    memory.placed.set(track, made);
    memory.said.set(made, new Map());
    return made;
  };
  return { problem, index, memory, tracks: tracks.map(place), unplaced };
}

/** The memory of a context, when it is about the problem that the context is of. */
const memoryOf = ({ memory, problem, index }: Ground): Memory | null =>
  memory && memory.problem === problem && memory.index === index ? memory : null;

/** A function of a track, asked once of each track that is remembered. */
export function ofTrack<T>(make: (track: PlacedTrack, ground: Ground) => T): (track: PlacedTrack, ground: Ground) => T {
  return (track, ground) => {
    const said = memoryOf(ground)?.said.get(track);
    if (!said) return make(track, ground);
    // only `make` itself puts anything under its name
    const known = said.get(make) as { made: T } | undefined;
    if (known) return known.made;
    const made = make(track, ground);
    said.set(make, { made });
    return made;
  };
}

/** What is found on a line of capacity, asked again only when other elements lie on it. */
export function rememberedLine(
  ground: Ground,
  key: string,
  line: UsedLine,
  find: (line: UsedLine, ground: Ground) => Finding[],
): readonly Finding[] {
  const memory = memoryOf(ground);
  const known = memory?.lines.get(key);
  if (known && known.elements.length === line.elements.length && known.elements.every((one, i) => one === line.elements[i]))
    return known.findings;
  const findings = find(line, ground);
  memory?.lines.set(key, { elements: line.elements, findings });
  return findings;
}
