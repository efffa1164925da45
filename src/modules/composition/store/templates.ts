/** Track templates: read with their elements, and written set by set. */
import type { Db } from '../../../platform/db/db.ts';
import type { Validity } from '../rules/edition.ts';
import type { KnownPlaces } from '../rules/written-place.ts';
import { setValidity } from './editions.ts';

export interface TemplateElement {
  position: number;
  kind: 'own' | 'side';
  unit: string | null;
  months: number | null;
  written: string;
  note: string;
}

export interface Template {
  id: string;
  /** the edition that it took the place of */
  replaces: string | null;
  specialty: string;
  trainingRegion: string;
  number: string;
  step: 'intro' | 'main';
  alternation: 'all' | 'even' | 'odd';
  starts: string | null;
  from: string | null;
  to: string | null;
  source: string;
  elements: TemplateElement[];
}

/** Every edition of every template. */
export const listTemplates = (db: Db, trainingRegion: string | null): Promise<Template[]> =>
  db.query<Template>(
    `select t.id, t.replaces, t.specialty, t.training_region as "trainingRegion", t.number, t.step, t.alternation, t.starts,
       lower(t.valid) as "from", upper(t.valid) as "to", t.source,
       (select coalesce(jsonb_agg(jsonb_build_object('position', e.position, 'kind', e.kind, 'unit', e.unit, 'months', e.months,
          'written', e.written, 'note', e.note) order by e.position), '[]')
        from composition.template_element e where e.template = t.id) as elements
     from composition.template t where $1::text is null or t.training_region = $1
     order by t.specialty, t.training_region, t.number, t.alternation, lower(t.valid) nulls first`,
    [trainingRegion],
  );

/** The ends of editions that are replaced or end, then the new ones: a statement each, however many there are. */
export async function saveTemplates(db: Db, ended: { id: string; valid: Validity | 'empty' }[], added: Template[]): Promise<void> {
  await setValidity(db, 'template', ended);
  await db.query(
    `insert into composition.template (id, replaces, specialty, training_region, number, step, alternation, starts, valid, source)
     select t.id, t.replaces, t.specialty, t."trainingRegion", t.number, t.step, t.alternation, t.starts, daterange(t."from", t."to"), t.source
     from jsonb_to_recordset($1::jsonb) as t (id text, replaces text, specialty text, "trainingRegion" text, number text, step text,
       alternation text, starts text, "from" date, "to" date, source text)`,
    [JSON.stringify(added)],
  );
  const elements = added.flatMap((template) => template.elements.map((element) => ({ template: template.id, ...element })));
  await db.query(
    `insert into composition.template_element (template, position, kind, unit, months, written, note)
     select e.template, e.position, e.kind, e.unit, e.months, e.written, e.note
     from jsonb_to_recordset($1::jsonb) as e (template text, position int, kind text, unit text, months int, written text, note text)`,
    [JSON.stringify(elements)],
  );
}

export type Place = KnownPlaces & {
  specialtyRows: { id: string; name: string; nameEn: string; mainMonths: number | null }[];
  unitRegions: { id: string; region: string }[];
};

/** Units with what they are approved for, sites with their towns, specialties: what the names in a file can mean. */
export async function knownPlaces(db: Db, today: string): Promise<Place> {
  const units = await db.query<Place['units'][number] & { region: string }>(
    `select u.id, u.name, u.site, s.training_region as region,
       array(select distinct a.specialty from organisation.unit_approval a where a.unit = u.id and a.step in ('main', 'intro')) as specialties
     from organisation.unit u join organisation.site s on s.id = u.site where upper(u.valid) is null or upper(u.valid) > $1::date`,
    [today],
  );
  const sites = await db.query<{ id: string; name: string; town: string }>('select id, name, town from organisation.site');
  const specialtyRows = await db.query<Place['specialtyRows'][number]>(
    'select id, name_da as name, name_en as "nameEn", main_months as "mainMonths" from curricula.specialty',
  );
  const groups = await db.query<Place['groups'][number]>(`select id, name from curricula.competence_group where id like 'side:%'`);
  return {
    units,
    groups,
    specialtyRows,
    unitRegions: units.map(({ id, region }) => ({ id, region })),
    sites: sites.map(({ id, name, town }) => ({ id, names: [name, town] })),
    specialties: specialtyRows.map(({ id, name }) => ({ id, names: [name] })),
  };
}
