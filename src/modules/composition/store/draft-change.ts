/** Putting a change of a draft's tracks in the database. */
import { canonicalJson } from '../../../kernel/canonical.ts';
import { firstDay, month } from '../../../kernel/month.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { Change, DraftElement, DraftTrack } from '../rules/draft.ts';

/**
 * Saves only what the change touched. What is said of a track elsewhere stays: it is changed, not made anew. Elements that lie where they lay are
 * changed too; where one moves, all of its track are written anew, since two may not lie in the same months even for a moment.
 */
export async function saveChange(db: Db, composition: string, { before, after }: Change): Promise<void> {
  const was = new Map(before.map((track) => [track.id, track]));
  const is = new Set(after.map(({ id }) => id));
  const still = after.filter((track) => lieStill(was.get(track.id), track));
  const moved = after.filter((track) => !still.includes(track));
  const gone = before.filter(({ id }) => !is.has(id));
  const leaving = [...gone, ...moved.filter(({ id }) => was.has(id))].map(({ id }) => id);
  if (leaving.length > 0)
    await db.query('delete from composition.element where composition = $1 and track = any ($2)', [composition, leaving]);
  if (gone.length > 0)
    await db.query('delete from composition.track where composition = $1 and id = any ($2)', [composition, gone.map(({ id }) => id)]);
  await saveTracks(
    db,
    composition,
    after.filter((track) => !sameTrack(was.get(track.id), track)),
  );
  await changeElements(
    db,
    composition,
    still.flatMap((track) => otherElements(was.get(track.id), track)),
  );
  await addElements(db, composition, moved);
}

const sameTrack = (a: DraftTrack | undefined, b: DraftTrack): boolean =>
  a !== undefined &&
  a.specialty === b.specialty &&
  a.pattern === b.pattern &&
  a.start === b.start &&
  a.pinned === b.pinned &&
  canonicalJson(a.flex ?? null) === canonicalJson(b.flex ?? null);

const lieStill = (a: DraftTrack | undefined, b: DraftTrack): boolean =>
  a !== undefined &&
  a.elements.length === b.elements.length &&
  a.elements.every(({ id, from, months }, at) => {
    const other = b.elements[at];
    return other?.id === id && other.from === from && other.months === months;
  });

const otherElements = (a: DraftTrack | undefined, b: DraftTrack): DraftElement[] =>
  b.elements.filter(({ kind, unit, pinned }, at) => {
    const other = a?.elements[at];
    return other?.kind !== kind || other.unit !== unit || other.pinned !== pinned;
  });

async function saveTracks(db: Db, composition: string, tracks: readonly DraftTrack[]): Promise<void> {
  if (tracks.length === 0) return;
  const rows = tracks.map(({ id, specialty, pattern, start, pinned, flex }) => ({
    id,
    specialty,
    pattern,
    starts_on: firstDay(month(start)),
    pinned,
    flex: flex ?? null,
  }));
  await db.query(
    `insert into composition.track (composition, id, specialty, pattern, starts_on, pinned, flex)
     select $1, r.id, r.specialty, r.pattern, r.starts_on, r.pinned, r.flex
     from jsonb_to_recordset($2) as r (id text, specialty text, pattern text, starts_on date, pinned boolean, flex jsonb)
     on conflict (composition, id) do update set specialty = excluded.specialty, pattern = excluded.pattern, starts_on = excluded.starts_on,
       pinned = excluded.pinned, flex = excluded.flex`,
    [composition, JSON.stringify(rows)],
  );
}

async function changeElements(db: Db, composition: string, elements: readonly DraftElement[]): Promise<void> {
  if (elements.length === 0) return;
  await db.query(
    `update composition.element e set kind = r.kind, unit = r.unit, pinned = r.pinned
     from jsonb_to_recordset($2) as r (id text, kind text, unit text, pinned boolean)
     where e.composition = $1 and e.id = r.id`,
    [composition, JSON.stringify(elements)],
  );
}

async function addElements(db: Db, composition: string, tracks: readonly DraftTrack[]): Promise<void> {
  if (tracks.length === 0) return;
  const rows = tracks.flatMap((track) =>
    track.elements.map(({ id, kind, unit, from, months, pinned }, at) => ({
      id,
      track: track.id,
      position: at + 1,
      kind,
      unit,
      from_on: firstDay(month(from)),
      to_on: firstDay(month(from) + months),
      pinned,
    })),
  );
  await db.query(
    `insert into composition.element (composition, id, track, position, kind, unit, period, pinned)
     select $1, r.id, r.track, r.position, r.kind, r.unit, daterange(r.from_on, r.to_on), r.pinned
     from jsonb_to_recordset($2)
       as r (id text, track text, position int, kind text, unit text, from_on date, to_on date, pinned boolean)`,
    [composition, JSON.stringify(rows)],
  );
}
