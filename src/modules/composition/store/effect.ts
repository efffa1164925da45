/** Versions that everybody signed in may read, since they are under treatment or in effect; and taking effect. */

import type { Db } from '../../../platform/db/db.ts';
import { instantOf } from '../../../platform/db/instant.ts';

export interface OpenedRow {
  name: string;
  trainingRegion: string;
  sha256: string;
  content: string;
}

/** A version that the asker may see: of an own training region, or opened. */
export async function openedVersion(db: Db, composition: string, no: number): Promise<OpenedRow | null> {
  const [row] = await db.query<OpenedRow>(
    'select name, training_region as "trainingRegion", sha256, content from composition.version_to_read($1, $2)',
    [composition, no],
  );
  return row ?? null;
}

export async function openVersion(db: Db, composition: string, no: number): Promise<void> {
  await db.query(
    'insert into composition.version_opened (composition, no, opened_by) values ($1, $2, platform.me()) on conflict (composition, no) do nothing',
    [composition, no],
  );
}

/** The newest version in effect. */
export async function effectOf(db: Db, composition: string): Promise<{ version: number; at: string; byName: string | null } | null> {
  const [row] = await db.query<{ version: number; at: string; byName: string | null }>(
    `select e.no as version, ${instantOf('e.effected_at')} as at,
       people.display_name(e.effected_by) as "byName"
     from composition.effect e where e.composition::text = $1 order by e.no desc limit 1`,
    [composition],
  );
  return row ?? null;
}

/** Places of the start year that come from elsewhere, and would be there twice. */
export async function placesFromElsewhere(db: Db, composition: string, no: number): Promise<string[]> {
  const rows = await db.query<{ name: string }>(
    `select distinct s.name_da as name from composition.version v join composition.composition c on c.id = v.composition
       cross join lateral jsonb_array_elements(v.content::jsonb #> '{plan,tracks}') t
       join composition.place p on p.training_region = c.training_region and p.start_year = c.start_year and p.specialty = t ->> 'specialty'
         and p.composition is distinct from c.id
       join curricula.specialty s on s.id = p.specialty
     where v.composition = $1 and v.no = $2 order by 1`,
    [composition, no],
  );
  return rows.map(({ name }) => name);
}

/** A unit that has no room for the version's tracks, and from which day: the trigger's own words (0005_capacity.sql). */
const NO_ROOM = /^unit (\S+) has no room for .* from (\d{4}-\d\d-\d\d)$/;

/** Makes the version's places and gives how many, or the first unit without room; the database refuses unless its chain is complete. */
export async function takeEffect(
  db: Db,
  composition: string,
  no: number,
  sha256: string,
  capacity: string,
): Promise<{ places: number } | { full: { unit: string; from: string } }> {
  await db.query('savepoint take_effect');
  try {
    const [row] = await db.query<{ made: number }>('select composition.take_effect($1, $2, $3, $4) as made', [
      composition,
      no,
      sha256,
      capacity,
    ]);
    if (!row) throw new Error('no places were made');
    return { places: row.made };
  } catch (fault) {
    const [, unit, from] = NO_ROOM.exec((fault as Error).message) ?? [];
    if (!unit || !from) throw fault;
    await db.query('rollback to savepoint take_effect');
    const [row] = await db.query<{ name: string }>('select name from organisation.unit where id = $1', [unit]);
    return { full: { unit: row?.name ?? unit, from } };
  }
}

/** A version's content as it is stored. Only the owner reads it past every wall. */
export async function versionContent(db: Db, composition: string, no: number): Promise<string | null> {
  const [row] = await db.query<{ content: string }>('select content from composition.version where composition = $1 and no = $2', [
    composition,
    no,
  ]);
  return row?.content ?? null;
}
