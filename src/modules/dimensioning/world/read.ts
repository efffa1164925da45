import { type Column, list, optional, type RowError, readNames, readTable, text } from '../../../platform/files/index.ts';

/** A number of tracks a year in half tracks; a half carries the parity of the years in which it is a whole one. */
interface Count {
  min_halves: number;
  max_halves: number;
  parity: 'even' | 'odd' | null;
}

/** `24`, `14-20` (a range) or `10.5 even` (a half that is a track in even years). */
const count: Column<Count> = {
  read(cell) {
    const match = /^(\d+)(?:-(\d+))?(?:(\.5) (even|odd))?$/.exec(cell);
    if (match === null) return { code: 'notAllowed', params: { value: cell, allowed: '24, 14-20, 10.5 even, 10.5 odd' } };
    const low = Number(match[1]) * 2 + (match[3] ? 1 : 0);
    const parity = match[4] === 'even' || match[4] === 'odd' ? match[4] : null;
    return { value: { min_halves: low, max_halves: match[2] ? Number(match[2]) * 2 : low, parity } };
  },
};

const startMonth: Column<string> = {
  read: (cell) => (/^(0[1-9]|1[0-2])$/.test(cell) ? { value: cell } : { code: 'notAllowed', params: { value: cell, allowed: '01 … 12' } }),
};

export interface PlanCount extends Count {
  plan: string;
  year: number;
  specialty: string;
  training_region: string;
  step: 'main';
  /** Months of the year in which tracks begin, `01` … `12`. */
  starts: string[];
  source: string;
  constructed: true;
}

const plan = {
  id: 'konstrueret-2026-2030',
  name: 'Plan 2026–2030 (konstrueret)',
  from_year: 2026,
  to_year: 2030,
  source:
    'Konstrueret: 1.140 forløb om året, som er de 1.090 i 2023 (https://www.sst.dk/da/nyheder/2021/antallet-af-speciallaegeuddannelser-oeges, 2021) og 50 om året ' +
    'af de 100, som planen for 2024–2025 lægger til over to år (https://www.sst.dk/da/nyheder/2023/Der-kommer-flere-speciallaeger-fremover, 2023); ' +
    'fordelt omtrent Øst 44, Syd 22, Nord 34 %',
  constructed: true,
};

const years = [2026, 2027, 2028, 2029, 2030];

/** The constructed plan: one row for each year, specialty and training region. */
export function readPlan(data: string): { plan: typeof plan; counts: PlanCount[]; errors: RowError[] } {
  const names = readNames(data);
  const table = readTable(
    data,
    'demo/dimensioning_plan.csv',
    { specialty: names.column('specialty'), ost: count, syd: count, nord: count, starts: list(startMonth), source: text },
    ['specialty'],
  );
  const counts = table.rows.flatMap((row) =>
    years.flatMap((year) =>
      (['ost', 'syd', 'nord'] as const).map((region) => {
        const { specialty, starts, source } = row;
        return {
          plan: plan.id,
          year,
          specialty,
          training_region: region,
          step: 'main' as const,
          ...row[region],
          starts,
          source,
          constructed: true as const,
        };
      }),
    ),
  );
  return { plan, counts, errors: [...names.errors, ...table.errors] };
}

/** The published figures, row by row as found; `all` is every specialty together. */
export function readDocumented(data: string) {
  const names = readNames(data);
  const specialty: Column<string | null> = { read: (cell) => (cell === 'all' ? { value: null } : names.column('specialty').read(cell)) };
  const table = readTable(data, 'dimensioning.csv', {
    plan: optional(text),
    year: text,
    specialty,
    region: text,
    kind: text,
    count: text,
    basis: text,
    source: text,
  });
  return {
    rows: table.rows.map(({ row, file: _, plan: name, region, ...rest }) => ({ ...rest, id: row - 1, plan: name ?? '', place: region })),
    errors: [...names.errors, ...table.errors],
  };
}
