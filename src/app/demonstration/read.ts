/** What the demonstration world's compositions went through, as a list of acts by the day, with the parties that were heard and what they wrote. */
import { type Column, integer, oneOf, optional, type RowError, readTable, slug, text } from '../../platform/files/index.ts';

export const actNames = [
  'edit',
  'principle',
  'save',
  'seal',
  'decide',
  'hear',
  'sign',
  'take',
  'respond',
  'close',
  'agenda',
  'council',
  'effect',
] as const;
export type ActName = (typeof actNames)[number];

/** `2026-02-02 09:30`, in Greenwich: read as a moment. */
const moment: Column<string> = {
  read: (cell: string) =>
    /^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(cell)
      ? { value: `${cell.replace(' ', 'T')}:00Z` }
      : { code: 'notAllowed', params: { value: cell, allowed: '2026-02-02 09:30' } },
};
/** Any words, also none. */
const words: Column<string> = { read: (cell: string) => ({ value: cell }) };

export function readProceedings(data: string) {
  const acts = readTable(data, 'demo/proceedings.csv', {
    composition: slug,
    at: moment,
    /** A demonstration identity, or a fictional name. */
    who: text,
    /** Of a fictional name: what it acts as, `uao:unit/naestved-plastikkirurgi`. */
    capacity: optional(text),
    act: oneOf(...actNames),
    about: words,
    text: words,
  });
  const parties = readTable(data, 'demo/hearing_parties.csv', {
    composition: slug,
    name: text,
    scope_kind: optional(oneOf('trainingRegion', 'agreementArea', 'site', 'unit', 'specialty')),
    scope_id: optional(slug),
    body: optional(slug),
  });
  const comments = readTable(data, 'demo/hearing_comments.csv', {
    composition: slug,
    party: text,
    anchor: text,
    kind: oneOf('term', 'fact', 'wording', 'disagreement', 'missing', 'support'),
    stance: oneOf('supports', 'changes', 'opposes', 'none'),
    text,
    proposed: words,
    outcome: optional(oneOf('accepted', 'partly', 'rejected')),
    why: words,
    changed: words,
    change_version: optional(integer(1, 100)),
  });
  const errors: RowError[] = [acts, parties, comments].flatMap((table) => table.errors);
  return { acts: acts.rows, parties: parties.rows, comments: comments.rows, errors };
}

export type Proceedings = Omit<ReturnType<typeof readProceedings>, 'errors'>;
export type ActRow = Proceedings['acts'][number];
