/** «General» rows of a list of tracks → a pattern to be completed: kept as it was told, used by no search until somebody says it is ready. */
import type { PatternRow } from '../store/pattern-rows.ts';
import { seriesId, type Wanted } from './tracks-in.ts';

/** «OUH: Radiologisk Afdeling (years 2 and 3)» → OUH: Radiologisk Afdeling */
const short = (written: string): string =>
  written
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim() || written;

/**
 * Two sites of twelve months (BEK 96 of 2 February 2018 §8(3)) unless somebody says otherwise. A length that isn't told is a share of what
 * remains of the specialty's main training, and marked as not named.
 */
export function patternOf(wanted: Wanted, mainMonths: number | null): PatternRow {
  const known = wanted.elements.reduce((sum, element) => sum + (element.lengths[0] ?? 0), 0);
  const unnamed = wanted.elements.filter(({ lengths }) => lengths.length === 0);
  const shares = shareOut(Math.max((mainMonths ?? 0) - known, 0), unnamed.length);
  let next = 0;
  const elements = wanted.elements.map((element) => {
    const name = short(element.written).slice(0, 200);
    const told = element.written === name && element.note === '' ? [] : [element.written, element.note];
    return {
      kind: element.kind,
      name,
      months: element.lengths.length > 0 ? element.lengths : [shares[next++] ?? 1],
      monthsNamed: element.lengths.length > 0,
      competence: element.competence,
      units: element.unit === null ? null : [element.unit],
      sameUnitAs: null,
      note: told.filter(Boolean).join(' · '),
    };
  });
  const months = elements.reduce((sum, element) => sum + (element.months[0] ?? 0), 0);
  return {
    id: seriesId(wanted),
    replaces: null,
    specialty: wanted.specialty,
    trainingRegion: wanted.trainingRegion,
    name: [wanted.number, elements.map(({ name }) => name).join(' – ')].join(': ').slice(0, 200),
    from: null,
    to: null,
    months,
    siteCount: 2,
    siteMonths: Math.min(12, Math.floor(months / 2)),
    siteReason: null,
    shortest: Math.min(6, ...elements.flatMap((element) => element.months)),
    pure: false,
    ready: false,
    source: wanted.source || wanted.note,
    constructed: false,
    elements,
    competences: [],
  };
}

/** Whole months as evenly as they go; at least one each. */
export function shareOut(months: number, parts: number): number[] {
  const least = Math.max(Math.floor(months / Math.max(parts, 1)), 1);
  return Array.from({ length: parts }, (_, at) => (at < months - least * parts ? least + 1 : least));
}
