import {
  flag,
  integer,
  optional,
  type RowError,
  readNames,
  readTable,
  slug,
  text,
  unknownReference,
} from '../../../platform/files/index.ts';

export interface SpecialtyRow {
  id: string;
  no: number;
  name_da: string;
  name_en: string;
  specialty_group: string;
  intro_months: string;
  main_months: number | null;
  main_months_constructed: boolean;
  source: string;
}

export interface GroupRow {
  id: string;
  specialty: string;
  name: string;
  source: string;
  constructed: boolean;
}

/** The levels of a department, lowest first, and the competence group that each adds to those below it. */
export const levels = [
  { group: 'hf', name: 'hovedfunktion' },
  { group: 'rf', name: 'regionsfunktion' },
  { group: 'hse', name: 'højt specialiseret funktion' },
] as const;

/** What a department gives that can be a trainee's home: it lies in the training region and is no state institute. */
export const home = { group: 'stam', name: 'stamafdeling' } as const;

/** `intern medicin: kardiologi` → `Kardiologi`. */
export function shortName(name: string): string {
  const last = name.replace('intern medicin: ', '');
  return last.charAt(0).toUpperCase() + last.slice(1);
}

/** Specialties with lengths (sourced, else constructed and marked) and the competence groups of levels and of side training. */
export function readCurricula(data: string): { specialties: SpecialtyRow[]; groups: GroupRow[]; errors: RowError[] } {
  const names = readNames(data);
  const table = readTable(
    data,
    'specialties.csv',
    {
      no: integer(1, 99),
      name_da: text,
      name_en: text,
      group: text,
      intro_months: text,
      hu_months: optional(integer(1, 120)),
      source: text,
    },
    ['name_da'],
  );
  const lengths = readTable(data, 'main_months.csv', { specialty: names.column('specialty'), months: integer(1, 120), source: text }, [
    'specialty',
  ]);
  const side = readTable(
    data,
    'competence_groups.csv',
    { id: slug, specialty: names.column('specialty'), name: text, source: text, constructed: flag },
    ['id'],
  );
  const errors = [...names.errors, ...table.errors, ...lengths.errors, ...side.errors];

  const constructed = new Map(lengths.rows.map((row) => [row.specialty, row]));
  const specialties: SpecialtyRow[] = [];
  for (const row of table.rows) {
    const id = names.find('specialty', row.name_da);
    if (id === undefined) {
      errors.push(unknownReference(row, 'name_da', row.name_da, 'aliases.csv'));
      continue;
    }
    const filled = row.hu_months === null ? constructed.get(id) : undefined;
    specialties.push({
      id,
      no: row.no,
      name_da: row.name_da,
      name_en: row.name_en,
      specialty_group: row.group,
      intro_months: row.intro_months,
      main_months: row.hu_months ?? filled?.months ?? null,
      main_months_constructed: filled !== undefined,
      source: filled === undefined ? row.source : `${row.source} | hu: ${filled.source}`,
    });
  }
  const levelGroups = specialties.flatMap((specialty) =>
    [...levels, home].map(({ group, name }) => ({
      id: `${specialty.id}:${group}`,
      specialty: specialty.id,
      name: `${shortName(specialty.name_da)}: ${name}`,
      source: 'Konstrueret: et niveau af afdelinger giver en gruppe af kompetencer; målbeskrivelsernes egne grupper er ikke indlæst',
      constructed: true,
    })),
  );
  const sideGroups = side.rows.map(({ id, specialty, name, source, constructed: made }) => ({
    id,
    specialty,
    name,
    source,
    constructed: made,
  }));
  return { specialties, groups: [...levelGroups, ...sideGroups], errors };
}
