import type { ImportNote } from '../../../platform/sheets/kind.ts';

/** The same thing to know about many rows, said once: the first row, and how many more. */
export function gathered(notes: readonly ImportNote[]): (ImportNote & { more: number })[] {
  const said = new Map<string, ImportNote & { more: number }>();
  for (const note of notes) {
    const key = `${note.code} ${JSON.stringify(note.params)}`;
    const before = said.get(key);
    if (before) before.more += 1;
    else said.set(key, { ...note, more: 0 });
  }
  return [...said.values()];
}
