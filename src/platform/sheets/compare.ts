/** What a row changes: the thing as it is beside the thing as it would be, column by column. */
import type { Change } from './kind.ts';

/** Values as a reader writes them, by the column's header. */
export type Shown = Record<string, string>;

/** `before` null = it is new. */
export function changeOf(thing: Omit<Change, 'what' | 'fields'>, before: Shown | null, after: Shown): Change {
  const labels = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after)])];
  const fields = labels
    .map((column) => ({ column, before: before?.[column] ?? '', after: after[column] ?? '' }))
    .filter((field) => field.before !== field.after);
  return { ...thing, what: before === null ? 'added' : fields.length > 0 ? 'changed' : 'unchanged', fields };
}
