/** A text as passages, each with an id that it keeps when the text is changed: what comments are tied to. */
export interface Passage {
  id: string;
  kind: 'heading' | 'paragraph' | 'note';
  text: string;
}

/** Paragraphs are parted by an empty line; one that begins with `#` is a heading. */
export const paragraphsOf = (text: string): Omit<Passage, 'id'>[] =>
  text
    .split(/\n[ \t]*\n/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part.replace(/^#+/, '').trim() !== '')
    .map((part) => (part.startsWith('#') ? { kind: 'heading', text: part.replace(/^#+\s*/, '') } : { kind: 'paragraph', text: part }));

/** The text as it is written in a field: what `paragraphsOf` reads. */
export const writtenOf = (passages: readonly Passage[]): string =>
  passages.map(({ kind, text }) => (kind === 'heading' ? `# ${text}` : text)).join('\n\n');

const words = (text: string): string[] => text.toLocaleLowerCase('da').match(/[\p{L}\p{N}]+/gu) ?? [];

/** How much two texts have in common: twice the words they share, over all their words. */
function likeness(a: string, b: string): number {
  const left = words(a);
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  const right = words(b);
  let shared = 0;
  for (const word of right) {
    const many = counts.get(word) ?? 0;
    if (many > 0) shared += 1;
    counts.set(word, many - 1);
  }
  return left.length + right.length === 0 ? 1 : (2 * shared) / (left.length + right.length);
}

/** As like as this, a changed passage is the same one. */
const enough = 0.5;

/**
 * The passages of a new text with the ids they had: first those that stand unchanged, then – likest first – those that are changed but recognised. The
 * rest get numbers that no earlier version has used. A passage that was moved keeps its id.
 */
export function withIds(before: readonly Passage[], fresh: readonly Omit<Passage, 'id'>[], used: number): Passage[] {
  const ids = new Array<string | null>(fresh.length).fill(null);
  const left = new Map(before.map((passage) => [passage.id, passage]));
  const take = (at: number, id: string) => {
    ids[at] = id;
    left.delete(id);
  };
  fresh.forEach(({ text, kind }, at) => {
    const same = [...left.values()].find((one) => one.text === text && one.kind === kind);
    if (same) take(at, same.id);
  });
  const pairs = fresh.flatMap(({ text }, at) =>
    ids[at] === null ? [...left.values()].map((one) => ({ at, id: one.id, like: likeness(one.text, text) })) : [],
  );
  for (const { at, id, like } of pairs.sort((a, b) => b.like - a.like || a.at - b.at))
    if (like >= enough && ids[at] === null && left.has(id)) take(at, id);
  let next = used;
  return fresh.map((passage, at) => {
    next += ids[at] === null ? 1 : 0;
    return { id: ids[at] ?? `p${next}`, ...passage };
  });
}

/** The highest number that an id has had. */
export const highestId = (passages: readonly Passage[]): number => Math.max(0, ...passages.map(({ id }) => Number(id.slice(1)) || 0));

/** Where a passage of one version is in another. */
export function followPassages(
  from: readonly Passage[],
  to: readonly Passage[],
  ids: readonly string[],
): Map<string, 'same' | 'changed' | 'gone'> {
  const was = new Map(from.map((one) => [one.id, one.text]));
  const is = new Map(to.map((one) => [one.id, one.text]));
  return new Map(ids.map((id) => [id, !is.has(id) ? 'gone' : is.get(id) === was.get(id) ? 'same' : 'changed']));
}
