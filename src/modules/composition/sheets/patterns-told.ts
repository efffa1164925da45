/** Patterns that a list of tracks tells of in general, beside those that are there. */
import { editsAs } from '../../../platform/auth/policy.ts';
import { recordEvents } from '../../../platform/events/record.ts';
import type { Context } from '../../../platform/http/route.ts';
import { type EditionStep, editionStep, newestEditions } from '../rules/import-edition.ts';
import { patternOf } from '../rules/plan-patterns.ts';
import type { Wanted } from '../rules/tracks-in.ts';
import { setValidity } from '../store/editions.ts';
import type { PatternRow } from '../store/pattern-rows.ts';
import { addPatterns } from '../store/pattern-write.ts';
import { shownPattern } from './shown.ts';

export interface PatternStep {
  before: PatternRow | null;
  after: PatternRow;
  step: EditionStep | { kind: 'added' };
  rows: number[];
}

/** A pattern that is there and says the same stays; so does one that somebody has completed, who knows better than the list. */
export function planPatterns(
  wanted: readonly Wanted[],
  existing: readonly PatternRow[],
  from: string,
  specialties: readonly { id: string; mainMonths: number | null }[],
): PatternStep[] {
  const newest = newestEditions(existing);
  const taken = new Set(existing.map(({ id }) => id));
  const text = (pattern: PatternRow) => JSON.stringify(shownPattern(pattern, 'da'));
  return wanted.map((one) => {
    const made = patternOf(one, specialties.find(({ id }) => id === one.specialty)?.mainMonths ?? null);
    const before = newest.get(made.id) ?? null;
    if (!before) return { before, after: made, step: { kind: 'added' }, rows: one.rows };
    const step = editionStep(before, before.ready || text(before) === text(made), { from, to: null }, taken);
    const after = step.kind === 'replaced' ? { ...made, id: step.id, replaces: before.id, ...step.fresh } : before;
    return { before, after, step, rows: one.rows };
  });
}

/** New patterns and editions, the old ones ended; with who, and the file that told. */
export async function savePatterns({ db, who, request }: Context, steps: readonly PatternStep[], fileName: string): Promise<void> {
  const fresh = steps.filter(({ step }) => step.kind === 'added' || step.kind === 'replaced');
  const ended = steps.flatMap(({ step, before }) => ('old' in step && before ? [{ id: before.id, valid: step.old }] : []));
  await setValidity(db, 'pattern', ended);
  const making = { reason: fileName, madeBy: who.person };
  await addPatterns(
    db,
    fresh.map(({ after: { from, to, ...pattern } }) => ({ ...pattern, valid: { from, to }, ...making })),
  );
  await recordEvents(
    db,
    steps.flatMap(({ before, after, step }) =>
      step.kind === 'unchanged' || step.kind === 'refused'
        ? []
        : [
            {
              person: who.person,
              capacity: editsAs(who),
              kind: step.kind === 'added' ? 'patternAdded' : step.kind === 'ended' ? 'patternEnded' : 'patternReplaced',
              subjectKind: 'pattern',
              subject: after.id,
              trainingRegion: after.trainingRegion,
              before,
              after,
              request,
            },
          ],
    ),
  );
}
