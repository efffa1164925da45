/** The draft's tracks as the rules see them. */
import type { FlexTrack } from '../../../engines/composer/plan.ts';
import { monthOfDate } from '../../../kernel/month.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { DraftElement, DraftTrack } from '../rules/draft.ts';

/** A row of an element; its beginning and end become months here, which is cheaper than in the database. */
interface ElementRow extends Omit<DraftElement, 'from' | 'months'> {
  track: string;
  begin: string;
  end: string;
}

/** Every track of a draft in the one order (rules/change.ts): texts by their code points. */
export async function draftTracks(db: Db, composition: string): Promise<DraftTrack[]> {
  const tracks = await db.query<Omit<DraftTrack, 'elements' | 'flex'> & { flex: FlexTrack | null }>(
    `select id, specialty, pattern, to_char(starts_on, 'YYYY-MM') as start, pinned, flex from composition.track
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
  return tracks.map(({ flex, ...track }) => ({ ...track, ...(flex && { flex }), elements: byTrack.get(track.id) ?? [] }));
}
