/** The log of a draft's changes: what can be undone, and done again. */
import type { Unplaced } from '../../../engines/composer/plan.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { Change } from '../rules/draft.ts';
import type { Filling } from '../rules/filling.ts';

export interface EditRow extends Change {
  /** the revision that it made */
  revision: number;
  kind: string;
  composedBefore: Unplaced[] | null;
  composedAfter: Unplaced[] | null;
  /** Both null where the assumptions about applicants do not change. */
  fillingBefore: Filling | null;
  fillingAfter: Filling | null;
}

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

/** Something new is done: what was undone cannot be done again. */
export async function addEdit(db: Db, composition: string, edit: EditRow, person: string): Promise<void> {
  await db.query(`update composition.edit set state = 'dropped' where composition = $1 and state = 'undone'`, [composition]);
  await db.query(
    `insert into composition.edit (composition, revision, kind, before, after, composed_before, composed_after, filling_before, filling_after, person)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      composition,
      edit.revision,
      edit.kind,
      json(edit.before),
      json(edit.after),
      json(edit.composedBefore),
      json(edit.composedAfter),
      json(edit.fillingBefore),
      json(edit.fillingAfter),
      person,
    ],
  );
}

export type Direction = 'undo' | 'redo';
/** Undone is what was done last; done again is what was undone last, which is the earliest of them. */
const next = { undo: `state = 'done' order by revision desc`, redo: `state = 'undone' order by revision` };

export async function nextEdit(db: Db, composition: string, direction: Direction): Promise<EditRow | null> {
  const [row] = await db.query<EditRow>(
    `select revision, kind, before, after, composed_before as "composedBefore", composed_after as "composedAfter",
       filling_before as "fillingBefore", filling_after as "fillingAfter"
     from composition.edit where composition = $1 and ${next[direction]} limit 1`,
    [composition],
  );
  return row ?? null;
}

export const markEdit = (db: Db, composition: string, revision: number, direction: Direction): Promise<unknown> =>
  db.query('update composition.edit set state = $3 where composition = $1 and revision = $2', [
    composition,
    revision,
    direction === 'undo' ? 'undone' : 'done',
  ]);

export interface Steps {
  undo: { kind: string; personName: string | null } | null;
  redo: { kind: string; personName: string | null } | null;
}

/** What undo and redo would do next. */
export async function stepsOf(db: Db, composition: string): Promise<Steps> {
  const step = (direction: Direction) => `(select jsonb_build_object('kind', kind, 'personName', people.display_name(person))
    from composition.edit where composition = $1 and ${next[direction]} limit 1)`;
  const [row] = await db.query<Steps>(`select ${step('undo')} as undo, ${step('redo')} as redo`, [composition]);
  return row ?? { undo: null, redo: null };
}
