/** The filters of the heat map; they live in the address. */
import type { UnitLoad } from '../rules/unit-load.ts';
import { balanceOf, compareSeverity, isNothing, severity, sumOf } from '../rules/unit-load.ts';

export interface NamedLoad extends UnitLoad {
  unitName: string;
  siteName: string;
  area: string | null;
  /** null = over all */
  specialtyName: string | null;
}

export interface LoadFilters {
  specialty: string;
  /** own, side or ceiling */
  step: string;
  area: string;
  text: string;
  /** over, fulde or plads */
  only: string;
  /** '' = the worst first, navn, ubrugt */
  order: string;
}

export const loadFiltersOf = (search: Record<string, string>): LoadFilters => ({
  specialty: search.speciale ?? '',
  step: search.trin ?? '',
  area: search.omraade ?? '',
  text: search.q ?? '',
  only: search.kun ?? '',
  order: search.orden ?? '',
});

export const noLoadFilters = { speciale: null, trin: null, omraade: null, q: null, kun: null };

export const elsewhere = 'elsewhere';
const plain = (text: string): string => text.toLocaleLowerCase('da');
export const stepOf = ({ kind }: Pick<UnitLoad, 'kind'>): string => kind ?? 'ceiling';

export function isShown(line: NamedLoad, { specialty, step, area, text, only }: LoadFilters): boolean {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const all = plain([line.unitName, line.siteName, line.specialtyName ?? ''].join(' '));
  const balances = line.loads.filter((load) => !isNothing(load)).map(balanceOf);
  return (
    balances.length > 0 &&
    (!specialty || line.specialty === specialty) &&
    (!step || stepOf(line) === step) &&
    (!area || (line.area ?? elsewhere) === area) &&
    words.every((word) => all.includes(word)) &&
    (only !== 'over' || balances.some((balance) => balance > 0)) &&
    (only !== 'fulde' || balances.some((balance) => balance >= 0)) &&
    (only !== 'plads' || balances.some((balance) => balance < 0))
  );
}

const collator = new Intl.Collator('da', { numeric: true });
const byName = (a: NamedLoad, b: NamedLoad): number =>
  collator.compare(a.unitName, b.unitName) ||
  collator.compare(a.specialtyName ?? '', b.specialtyName ?? '') ||
  collator.compare(a.key, b.key);

/** The lines that are shown, in order. */
export function chosenLoads(lines: readonly NamedLoad[], filters: LoadFilters): NamedLoad[] {
  const shown = lines.filter((line) => isShown(line, filters));
  if (filters.order === 'navn') return shown.sort(byName);
  const keys = new Map(shown.map((line) => [line.key, filters.order === 'ubrugt' ? [sumOf(line.loads).unused] : severity(line.loads)]));
  return shown.sort((a, b) => compareSeverity(keys.get(a.key) ?? [], keys.get(b.key) ?? []) || byName(a, b));
}
