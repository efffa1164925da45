/**
 * What holds from a day. A thing's rows through time never overlap; a change closes the row in force at its day and begins a new one, so
 * that what held before can still be read. Periods are half-open; `to` null = until further notice, `from` null = since always.
 */
import { isRefusal, type Refusal, refuse } from './refusal.ts';

export interface Held<V> {
  id: string;
  from: string | null;
  to: string | null;
  value: V;
}

export type FromADay<V> =
  /** The value from that day: a change, a correction (the row began that very day), or an opening (nothing was in force). No `to`: as long
   * as what it replaces, or until the next row. */
  | { act: 'hold'; from: string; to?: string | null | undefined; value: V }
  /** Another value for a time; then the one before it again. */
  | { act: 'pause'; from: string; to: string | null; value: V }
  | { act: 'end'; from: string }
  /** What is planned from that day is given up, and what held until then goes on. */
  | { act: 'withdraw'; from: string; today: string };

const holds = (day: string) => (row: Held<unknown>) => (row.from === null || row.from <= day) && (row.to === null || row.to > day);
const earlier = (a: string | null, b: string | null): string | null => (a === null ? b : b === null || a < b ? a : b);

/** The row in force on a day. */
export const inForceOn = <V>(rows: readonly Held<V>[], day: string): Held<V> | undefined => rows.find(holds(day));

/** The rows after the change, or why it cannot be. Rows keep their ids; new ones get theirs from `newId`. */
export function fromADay<V>(rows: readonly Held<V>[], change: FromADay<V>, newId: (from: string) => string): Held<V>[] | Refusal {
  const { from } = change;
  const current = inForceOn(rows, from);
  const others = rows.filter((row) => row !== current);
  const before = current && current.from !== from ? [{ ...current, to: from }] : [];
  const idHere = current && current.from === from ? current.id : newId(from);
  if (change.act === 'end') {
    if (!current) return refuse('nothingInForce', { on: from });
    return current.from === from ? refuse('endsAsItBegins', { on: from }) : inOrder([...others, ...before]);
  }
  if (change.act === 'withdraw') return withdraw(rows, from, change.today);
  const later = inOrder(rows.filter((row) => row.from !== null && row.from > from))[0];
  const asLong = current ? current.to : (later?.from ?? null);
  const to = change.to === undefined ? asLong : change.to;
  if (to !== null && to <= from) return refuse('endsBeforeItBegins', { from, to });
  const room = change.act === 'pause' ? asLong : (later?.from ?? null);
  if (room !== null && (to === null || to > room) && later) return refuse('laterRowPlanned', { from: later.from, id: later.id });
  if (change.act === 'hold') return inOrder([...others, ...before, { id: idHere, from, to, value: change.value }]);
  if (!current) return refuse('nothingInForce', { on: from });
  const end = earlier(to, current.to);
  const after = end !== null && end !== current.to ? [{ id: newId(end), from: end, to: current.to, value: current.value }] : [];
  return inOrder([...others, ...before, { id: idHere, from, to: end, value: change.value }, ...after]);
}

function withdraw<V>(rows: readonly Held<V>[], from: string, today: string): Held<V>[] | Refusal {
  const planned = rows.find((row) => row.from === from);
  if (!planned) return refuse('nothingInForce', { on: from });
  if (from <= today) return refuse('alreadyBegun', { on: from });
  return inOrder(rows.filter((row) => row !== planned).map((row) => (row.to === from ? { ...row, to: planned.to } : row)));
}

const inOrder = <V>(rows: Held<V>[]): Held<V>[] => [...rows].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));

export interface RowsChanged<V> {
  removed: Held<V>[];
  changed: Held<V>[];
  added: Held<V>[];
}

/** What must be saved for rows to become other rows. */
export function rowsChanged<V>(before: readonly Held<V>[], after: readonly Held<V>[]): RowsChanged<V> {
  const was = new Map(before.map((row) => [row.id, row]));
  const kept = new Set(after.map((row) => row.id));
  const differs = (row: Held<V>, old: Held<V>) => row.from !== old.from || row.to !== old.to || row.value !== old.value;
  return {
    removed: before.filter((row) => !kept.has(row.id)),
    changed: after.filter((row) => {
      const old = was.get(row.id);
      return old !== undefined && differs(row, old);
    }),
    added: after.filter((row) => !was.has(row.id)),
  };
}

/** Of many changes: the rows of each thing as they become, one change after another; a refused one leaves them as they were. */
export interface Worked<W, V> {
  rows: RowsChanged<V>;
  done: { wish: W; key: string; before: Held<V> | undefined; after: Held<V> | undefined }[];
  /** Wishes for what is so already. */
  unchanged: number;
  refused: { index: number; refusal: Refusal }[];
}

interface Work<W, V> {
  lines: ReadonlyMap<string, readonly Held<V>[]>;
  keyOf: (wish: W) => string;
  decide: (rows: readonly Held<V>[], wish: W) => Held<V>[] | Refusal;
}

export function workThrough<W extends { from: string }, V>(wishes: readonly W[], { lines, keyOf, decide }: Work<W, V>): Worked<W, V> {
  const now = new Map<string, readonly Held<V>[]>();
  const done: Worked<W, V>['done'] = [];
  const refused: Worked<W, V>['refused'] = [];
  let unchanged = 0;
  for (const [index, wish] of wishes.entries()) {
    const key = keyOf(wish);
    const rows = now.get(key) ?? lines.get(key) ?? [];
    const result = decide(rows, wish);
    if (isRefusal(result)) {
      if (result.refusal === 'nothingChanges') unchanged += 1;
      else refused.push({ index, refusal: result });
      continue;
    }
    now.set(key, result);
    done.push({ wish, key, before: inForceOn(rows, wish.from), after: inForceOn(result, wish.from) });
  }
  const parts = [...now].map(([key, rows]) => rowsChanged(lines.get(key) ?? [], rows));
  return {
    rows: {
      removed: parts.flatMap(({ removed }) => removed),
      changed: parts.flatMap(({ changed }) => changed),
      added: parts.flatMap(({ added }) => added),
    },
    done,
    unchanged,
    refused,
  };
}
