/** Changes of approvals from a day: one or ten thousand, all or none. */
import { type Held, workThrough } from '../../../kernel/from-a-day.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { editsAs, mayEdit } from '../../../platform/auth/policy.ts';
import type { Db } from '../../../platform/db/db.ts';
import { lockReference } from '../../../platform/db/lock.ts';
import { latestEvents, recordEvents } from '../../../platform/events/record.ts';
import type { Context } from '../../../platform/http/route.ts';
import { competenceGroupNames, specialtyNames } from '../../curricula/public.ts';
import { type ApprovalValue, type ApprovalWish, approvalSubject, wishedApproval } from '../rules/approval-wish.ts';
import { approvalLines, saveApprovalRows } from '../store/approval-lines.ts';
import { unitNames } from '../store/names.ts';

export interface Changed {
  /** How many wishes were carried out; none when any is refused. */
  changed: number;
  /** Wishes for what is so already; they are no hindrance to the others. */
  unchanged: number;
  refused: { index: number; refusal: Refusal }[];
}

type Editor = Pick<Context, 'db' | 'who' | 'today' | 'request'>;

/** Decides every wish by the rule; saves only when all may be, and not in a dry run. */
export async function changeApprovals(editor: Editor, wishes: readonly ApprovalWish[], dryRun = false): Promise<Changed> {
  const { db, who, today, request } = editor;
  await lockReference(db);
  const check = await checkOf(editor, wishes);
  const lines = await approvalLines(db, wishes);
  const decide = (rows: readonly Held<ApprovalValue>[], wish: ApprovalWish) => check(wish) ?? wishedApproval(rows, wish, today);
  const { rows, done, unchanged, refused } = workThrough(wishes, { lines, keyOf: approvalSubject, decide });
  if (refused.length > 0 || dryRun) return { changed: 0, unchanged, refused };
  await saveApprovalRows(db, rows);
  await recordEvents(
    db,
    done.map(({ wish, key, before, after }) => ({
      person: who.person,
      capacity: editsAs(who),
      kind: wish.act,
      subjectKind: 'approval',
      subject: key,
      trainingRegion: wish.trainingRegion,
      before: before ? { from: before.from, to: before.to, ...before.value } : null,
      after: { on: wish.from, reason: wish.reason.trim(), row: after ? { from: after.from, to: after.to, ...after.value } : null },
      request,
    })),
  );
  return { changed: done.length, unchanged, refused };
}

/** One change by hand; `seen`: the number of the latest change that its page showed. */
export async function changeApproval(
  context: Context,
  { seen, ...wish }: ApprovalWish & { seen: number | null },
): Promise<Changed | Refusal> {
  const subject = approvalSubject(wish);
  await lockReference(context.db);
  if (((await latestEvents(context.db, 'approval', [subject])).get(subject) ?? null) !== seen) return refuse('changedMeanwhile');
  const result = await changeApprovals(context, [wish]);
  return result.refused[0]?.refusal ?? (result.unchanged > 0 ? refuse('nothingChanges') : result);
}

/** What a wish names must exist and be one's own to change. */
async function checkOf({ db, who }: Editor & { db: Db }, wishes: readonly ApprovalWish[]): Promise<(wish: ApprovalWish) => Refusal | null> {
  const units = await unitNames(db, [...new Set(wishes.map(({ unit }) => unit))]);
  const specialties = new Set((await specialtyNames(db)).map(({ id }) => id));
  const groups = await competenceGroupNames(db);
  return ({ unit, specialty, trainingRegion, gives = [] }) => {
    if (!mayEdit(who, trainingRegion)) return refuse('notYourRegion', { trainingRegion });
    if (!units.has(unit)) return refuse('noSuchUnit', { unit });
    if (!specialties.has(specialty)) return refuse('unknownSpecialties', { names: specialty });
    const unknown = gives.filter((id) => !groups.has(id));
    return unknown.length > 0 ? refuse('unknownGroups', { names: unknown.join(', ') }) : null;
  };
}
