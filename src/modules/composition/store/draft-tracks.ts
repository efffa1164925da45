/** The draft's tracks as the rules see them, and putting a change of them in the database. */
import { firstDay, month, monthOfDate } from '../../../kernel/month.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { Change, DraftElement, DraftTrack } from '../rules/draft.ts';

/** A row of an element; its beginning and end become months here, which is cheaper than in the database. */
interface ElementRow extends Omit<DraftElement, 'from' | 'months'> {
  track: string;
  begin: string;
  end: string;
}

/** Every track of a draft in the one order (rules/change.ts): texts by their code points. */
export async function draftTracks(db: Db, composition: string): Promise<DraftTrack[]> {
  const tracks = await db.query<Omit<DraftTrack, 'elements'>>(
    `select id, specialty, pattern, to_char(starts_on, 'YYYY-MM') as start, pinned from composition.track
     where composition = $1 order by specialty collate "C", starts_on, id collate "C"`,
    [composition],
  );
  const elements = await db.query<ElementRow>(
    `select track, id, kind, unit, lower(period) as begin, upper(period) as end, pinned
     from composition.element where composition = $1 order by track, position`,
    [composition],
  );
  const byTrack = new Map<string, DraftElement[]>();
  for (const { track, id, kind, unit, begin, end, pinned } of elements) {
    const list = byTrack.get(track);
    const element = { id, kind, unit, from: begin.slice(0, 7), months: monthOfDate(end) - monthOfDate(begin), pinned };
    if (list) list.push(element);
    else byTrack.set(track, [element]);
  }
  return tracks.map((track) => ({ ...track, elements: byTrack.get(track.id) ?? [] }));
}

/** Saves only what the change touched. What is said of a track elsewhere stays: it is changed, not made anew. */
export async function saveChange(db: Db, composition: string, { before, after }: Change): Promise<void> {
  const ids = (tracks: readonly DraftTrack[]) => tracks.map(({ id }) => id);
  await db.query('delete from composition.element where composition = $1 and track = any ($2)', [composition, ids(before)]);
  await db.query('delete from composition.track where composition = $1 and id = any ($2) and not id = any ($3)', [
    composition,
    ids(before),
    ids(after),
  ]);
  if (after.length === 0) return;
  const tracks = after.map(({ id, specialty, pattern, start, pinned }) => ({
    id,
    specialty,
    pattern,
    starts_on: firstDay(month(start)),
    pinned,
  }));
  await db.query(
    `insert into composition.track (composition, id, specialty, pattern, starts_on, pinned)
     select $1, r.id, r.specialty, r.pattern, r.starts_on, r.pinned
     from jsonb_to_recordset($2) as r (id text, specialty text, pattern text, starts_on date, pinned boolean)
     on conflict (composition, id) do update set specialty = excluded.specialty, pattern = excluded.pattern, starts_on = excluded.starts_on,
       pinned = excluded.pinned`,
    [composition, JSON.stringify(tracks)],
  );
  const elements = after.flatMap((track) =>
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
    [composition, JSON.stringify(elements)],
  );
}
