/** Wanted templates beside those that are there: what is added, changed from a day, or already so. */
import type { RowError } from '../../../platform/files/table.ts';
import type { Template } from '../store/templates.ts';
import { type EditionStep, editionStep, newestEditions } from './import-edition.ts';
import { seriesId, type Wanted } from './tracks-in.ts';

export interface TemplateStep {
  wanted: Wanted;
  /** what stands, and what would */
  before: Template | null;
  after: Template;
  /** the ids of every edition that there is of it */
  editions: string[];
  step: Exclude<EditionStep, { kind: 'refused' }> | { kind: 'added' };
}

const naturalKey = (one: Pick<Template, 'specialty' | 'number' | 'alternation' | 'step'> & { trainingRegion: string | null }): string =>
  [one.specialty, one.trainingRegion, one.number.toLocaleLowerCase('da'), one.alternation, one.step].join('|');

const content = ({ id: _id, replaces: _replaces, from: _from, to: _to, ...rest }: Template): string =>
  JSON.stringify([naturalKey(rest), rest.starts, rest.source, rest.elements.map((e) => [e.kind, e.unit, e.months, e.written, e.note])]);

/** `from`: the day from which changes hold where the file has no such column; `titles`: the user's own headers. */
export function planTemplates(
  wanted: readonly Wanted[],
  existing: readonly Template[],
  from: string | null,
  titles: { id: string; from: string; number: string },
): { steps: TemplateStep[]; errors: RowError[] } {
  const newest = newestEditions(existing);
  const byKey = new Map([...newest.values()].map((one) => [naturalKey(one), one]));
  const taken = new Set(existing.map(({ id }) => id));
  const editions = new Map<string, string[]>();
  for (const [id, one] of newest) editions.set(one.id, [...(editions.get(one.id) ?? []), id]);
  const used = new Map<string, number>();
  const errors: RowError[] = [];
  const steps: TemplateStep[] = [];
  for (const one of wanted) {
    const row = one.rows[0] ?? 0;
    const wrong = (column: string, code: string, params: RowError['params']) => errors.push({ file: '', row, column, code, params });
    const named = one.id === null ? undefined : newest.get(one.id);
    if (one.id !== null && !named) {
      wrong(titles.id, 'idUnknown', { value: one.id });
      continue;
    }
    const holder = byKey.get(naturalKey(one));
    if (named && holder && holder.id !== named.id) wrong(titles.number, 'numberTaken', { value: one.number, id: holder.id });
    const before = named ?? holder ?? null;
    const self = before?.id ?? naturalKey(one);
    const first = used.get(self);
    used.set(self, row);
    if (first !== undefined) {
      wrong(titles.number, 'duplicate', { key: one.number, first });
      continue;
    }
    const after = templateOf(one, before, free(seriesId(one), taken));
    if (!before) {
      taken.add(after.id);
      steps.push({ wanted: one, before, after, editions: [], step: { kind: 'added' } });
      continue;
    }
    const common = { wanted: one, before, editions: editions.get(before.id) ?? [] };
    const step = editionStep(before, content(before) === content(after), { from: one.from ?? from, to: one.to }, taken);
    if (step.kind === 'refused') wrong(titles.from, step.code, step.params);
    else if (step.kind !== 'replaced') steps.push({ ...common, after, step });
    else steps.push({ ...common, after: { ...after, id: step.id, replaces: before.id, ...step.fresh }, step });
  }
  return { steps, errors };
}

/** An id that nothing has yet. */
export function free(id: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const one = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(one)) return one;
  }
}

/** What the file doesn't say stays as it is. */
function templateOf(one: Wanted, before: Template | null, id: string): Template {
  return {
    id: before?.id ?? id,
    replaces: null,
    specialty: one.specialty,
    trainingRegion: one.trainingRegion ?? '',
    number: one.number,
    step: one.step,
    alternation: one.alternation,
    starts: one.starts ?? before?.starts ?? null,
    from: before?.from ?? one.from,
    to: before?.to ?? one.to,
    source: one.source || (before?.source ?? ''),
    elements: one.elements.map(({ kind, unit, months, written, note }, at) => ({ position: at + 1, kind, unit, months, written, note })),
  };
}
