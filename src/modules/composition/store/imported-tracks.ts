/** What a draft's tracks were made of, and what was written about their elements. */
import type { Db } from '../../../platform/db/db.ts';

export interface DraftWithTemplates {
  id: string;
  name: string;
  trainingRegion: string;
  revision: number;
  /** the templates that it has tracks of */
  templates: string[];
}

/** The drafts of a start year, the newest first. */
export const draftsOfYear = (db: Db, year: number): Promise<DraftWithTemplates[]> =>
  db.query<DraftWithTemplates>(
    `select c.id, c.name, c.training_region as "trainingRegion", c.revision,
       array(select distinct m.template from composition.track_template m where m.composition = c.id) as templates
     from composition.composition c where c.start_year = $1 order by c.created_at desc`,
    [year],
  );

export interface Told {
  tracks: { track: string; template: string }[];
  /** shares: the lengths that were a share of what remains, as it was laid */
  elements: { element: string; written: string; monthsNamed: boolean; shares: number[] }[];
}

export async function saveTold(db: Db, composition: string, { tracks, elements }: Told): Promise<void> {
  await db.query(
    `insert into composition.track_template (composition, track, template)
     select $1, t.track, t.template from jsonb_to_recordset($2::jsonb) as t (track text, template text)`,
    [composition, JSON.stringify(tracks)],
  );
  await db.query(
    `insert into composition.element_note (composition, element, written, months_named, shares)
     select $1, e.element, e.written, e."monthsNamed", e.shares
     from jsonb_to_recordset($2::jsonb) as e (element text, written text, "monthsNamed" boolean, shares int[])`,
    [composition, JSON.stringify(elements)],
  );
}

type ElementNote = Omit<Told['elements'][number], 'shares'>;

/** What has become of lengths that nobody had named. */
export const keepLengths = (db: Db, composition: string, lengths: readonly Omit<Told['elements'][number], 'written'>[]): Promise<unknown> =>
  db.query(
    `update composition.element_note n set months_named = r."monthsNamed", shares = n.shares || r.shares
     from jsonb_to_recordset($2::jsonb) as r (element text, "monthsNamed" boolean, shares int[])
     where n.composition = $1 and n.element = r.element`,
    [composition, JSON.stringify(lengths)],
  );

/** What was written about the elements that the draft still has. */
export const elementNotes = (db: Db, composition: string): Promise<ElementNote[]> =>
  db.query<ElementNote>(
    `select n.element, n.written, composition.is_named(n, e.period) as "monthsNamed" from composition.element_note n
     join composition.element e on e.composition = n.composition and e.id = n.element where n.composition = $1`,
    [composition],
  );

/** The templates that the draft's tracks were made of, with the numbers they have year after year. */
export const trackNumbers = (db: Db, composition: string): Promise<{ track: string; template: string; number: string }[]> =>
  db.query(
    `select m.track, m.template, t.number from composition.track_template m join composition.template t on t.id = m.template
     join composition.track d on d.composition = m.composition and d.id = m.track where m.composition = $1`,
    [composition],
  );

/** The elements whose length nobody has named, with the shares that they were laid with. */
export async function openLengths(db: Db, composition: string): Promise<Map<string, number[]>> {
  const rows = await db.query<{ element: string; shares: number[] }>(
    `select n.element, n.shares from composition.element_note n
     join composition.element e on e.composition = n.composition and e.id = n.element
     where n.composition = $1 and not composition.is_named(n, e.period)`,
    [composition],
  );
  return new Map(rows.map(({ element, shares }) => [element, shares]));
}

/** The composition composes these specialties too. */
export const addSpecialties = (db: Db, composition: string, specialties: readonly string[]): Promise<unknown> =>
  db.query(
    `update composition.composition c
     set specialties = array(select distinct s from unnest(c.specialties || $2::text[]) s order by s) where c.id = $1`,
    [composition, specialties],
  );
