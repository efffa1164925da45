/** A pattern while it is typed: months as text, since «12, 18» is no number yet. */
import type { AnswerOf, InputOf } from '../../../app/web/api.ts';
import { Refused } from '../../../app/web/api.ts';
import { type PatternFault, patternFaults } from '../rules/pattern-faults.ts';

type Pattern = AnswerOf<'GET /api/patterns'>[number];
type Shape = Omit<InputOf<'POST /api/patterns/:id/editions'>['body'], 'from' | 'reason' | 'source'>;

export interface ElementDraft {
  key: string;
  kind: 'own' | 'side';
  name: string;
  months: string;
  competence: string | null;
  units: string[];
  sameUnitAs: number | null;
}

export interface PatternDraft {
  name: string;
  months: number | null;
  siteCount: number | null;
  siteMonths: number | null;
  siteReason: string;
  shortest: number | null;
  pure: boolean;
  competences: { key: string; group: string; months: number | null }[];
  elements: ElementDraft[];
}

let keys = 0;
/** A key for what has no id yet. */
export const freshKey = (): string => `ny-${++keys}`;

export const freshElement = (): ElementDraft => ({
  key: freshKey(),
  kind: 'own',
  name: '',
  months: '12',
  competence: null,
  units: [],
  sameUnitAs: null,
});

/** From the edition that is replaced, or with nothing decided but the law's two sites (BEK 96 of 2 February 2018 §8(3)). */
export function draftOf(pattern: Pattern | undefined, months: number | null): PatternDraft {
  if (!pattern)
    return {
      name: '',
      months,
      siteCount: 2,
      siteMonths: 12,
      siteReason: '',
      shortest: 6,
      pure: false,
      competences: [],
      elements: [freshElement()],
    };
  const { name, siteCount, siteMonths, siteReason, shortest, pure } = pattern;
  return {
    name,
    months: pattern.months,
    siteCount,
    siteMonths,
    siteReason: siteReason ?? '',
    shortest,
    pure,
    competences: pattern.competences.map((one) => ({ key: freshKey(), group: one.group, months: one.months })),
    elements: pattern.elements.map((one) => ({
      key: freshKey(),
      kind: one.kind === 'side' ? 'side' : 'own',
      name: one.name,
      months: one.months.join(', '),
      competence: one.competence,
      units: one.units ?? [],
      sameUnitAs: one.sameUnitAs,
    })),
  };
}

/** «12, 18» → [12, 18]; null when it is no list of whole months. */
export function monthsOf(text: string): number[] | null {
  const parts = text.split(/[,;]/).map((part) => part.trim());
  return parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) >= 1 && Number(part) <= 240) ? parts.map(Number) : null;
}

export interface ReadPattern {
  /** null while something is missing */
  shape: Shape | null;
  /** Names of fields, and positions of elements, that are missing or no number. */
  missing: Set<string>;
  faults: PatternFault[];
}

export function readDraft(draft: PatternDraft, groups: ReadonlySet<string>): ReadPattern {
  const missing = new Set<string>();
  const { name, months, siteCount, siteMonths, siteReason, shortest, pure } = draft;
  if (name.trim() === '') missing.add('name');
  for (const [field, value] of Object.entries({ months, siteCount, siteMonths, shortest })) if (value === null) missing.add(field);
  for (const { key, name: label, months: text } of draft.elements) {
    if (label.trim() === '') missing.add(`${key} name`);
    if (monthsOf(text) === null) missing.add(`${key} months`);
  }
  for (const { key, group, months: least } of draft.competences) if (group === '' || least === null) missing.add(key);
  if (missing.size > 0 || months === null || siteCount === null || siteMonths === null || shortest === null)
    return { shape: null, missing, faults: [] };
  const shape: Shape = {
    name,
    months,
    siteCount,
    siteMonths,
    siteReason: siteReason.trim() === '' ? null : siteReason,
    shortest,
    pure,
    competences: draft.competences.map((one) => ({ group: one.group, months: one.months ?? 0 })),
    elements: draft.elements.map(({ kind, name: label, months: text, competence, units, sameUnitAs }) => {
      return { kind, name: label, months: monthsOf(text) ?? [], competence, units: units.length === 0 ? null : units, sameUnitAs };
    }),
  };
  return { shape, missing, faults: patternFaults(shape, groups) };
}

/** A fault as the refusal that the server would give. */
export const asRefused = ({ refusal, params }: PatternFault): Refused => new Refused({ code: refusal, params, detail: '' });
