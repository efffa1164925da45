/** A template → the track it is in a start year: which pattern it is nearest to, when it starts, how long what nobody has named yet is taken to be. */
import { type Month, month } from '../../../kernel/month.ts';
import type { PatternRow } from '../store/pattern-rows.ts';
import type { Template } from '../store/templates.ts';
import { shareOut } from './plan-patterns.ts';

/** Even or odd start years; `all` in every one. */
export const isItsYear = ({ alternation }: Pick<Template, 'alternation'>, year: number): boolean =>
  alternation === 'all' || (year % 2 === 0) === (alternation === 'even');

/** The pattern that the template breaks least: its number of elements first, then their kinds, then their lengths. */
export function nearestPattern(template: Template, patterns: readonly PatternRow[], year: number): PatternRow | null {
  const begin = `${year}-01-01`;
  const possible = patterns.filter(
    (one) =>
      one.ready &&
      one.specialty === template.specialty &&
      (one.trainingRegion === null || one.trainingRegion === template.trainingRegion) &&
      (one.from === null || one.from < `${year + 1}-01-01`) &&
      (one.to === null || one.to > begin),
  );
  const distance = (pattern: PatternRow): number =>
    template.elements.reduce(
      (sum, element, at) => {
        const other = pattern.elements[at];
        const kind = other && other.kind !== element.kind ? 10 : 0;
        return sum + kind + (other && element.months !== null && !other.months.includes(element.months) ? 1 : 0);
      },
      100 * Math.abs(template.elements.length - pattern.elements.length),
    );
  const measured = possible.map((pattern) => ({ pattern, far: distance(pattern) }));
  return measured.sort((a, b) => a.far - b.far || (a.pattern.id < b.pattern.id ? -1 : 1))[0]?.pattern ?? null;
}

export interface LaidElement {
  position: number;
  kind: 'own' | 'side';
  unit: string | null;
  from: Month;
  months: number;
  monthsNamed: boolean;
  note: string;
}

/** Elements one after another; a length to be named is an even share of what remains of the pattern's, and is marked. */
export function layTemplate(template: Template, patternMonths: number, start: string, year: number): LaidElement[] {
  const known = template.elements.reduce((sum, { months }) => sum + (months ?? 0), 0);
  const shares = shareOut(Math.max(patternMonths - known, 0), template.elements.filter(({ months }) => months === null).length);
  let from = month(`${year}-${start}`);
  let next = 0;
  return template.elements.map((element) => {
    const months = element.months ?? shares[next++] ?? 1;
    const laid = {
      position: element.position,
      kind: element.kind,
      unit: element.unit,
      from,
      months,
      monthsNamed: element.months !== null,
      note: element.unit === null ? element.written : '',
    };
    from += months;
    return laid;
  });
}
