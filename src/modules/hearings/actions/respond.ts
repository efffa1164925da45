/** The holder answers comments, merges those that say the same, and proposes what a comment says of a term. */
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import type { Context } from '../../../platform/http/route.ts';
import { type CommentRow, findComment, merge, mergeAlong, proposeTerm, type ResponseRow, respond } from '../store/comments.ts';
import { type HearingHead, hasAnchor, heardVersions, lockToWrite } from '../store/hearings.ts';
import { heldHearing } from './read.ts';
import { told } from './send.ts';

async function heldComment(context: Context, id: string, comment: string): Promise<{ hearing: HearingHead; found: CommentRow } | Refusal> {
  const hearing = await heldHearing(context, id);
  if (isRefusal(hearing)) return hearing;
  if (!(await lockToWrite(context.db, id))) return refuse('hearingClosed');
  const found = await findComment(context.db, id, comment);
  return found && found.no !== null ? { hearing, found } : refuse('notFound');
}

type Wish = Omit<ResponseRow, 'givenAt' | 'givenByName'>;

/** A change is linked to a version that was taken in, and to something in it. */
async function wrongChange({ db }: Context, hearing: string, { changeVersion, changeAnchor }: Wish): Promise<Refusal | null> {
  if (changeVersion === null) return changeAnchor === null ? null : refuse('changeUnknown');
  const known = (await heardVersions(db, hearing)).some(({ version }) => version === changeVersion);
  if (!known) return refuse('changeUnknown');
  return changeAnchor !== null && !(await hasAnchor(db, hearing, changeVersion, changeAnchor)) ? refuse('changeUnknown') : null;
}

export async function answerComment(context: Context, id: string, comment: string, wish: Wish): Promise<{ id: string } | Refusal> {
  const { db, who } = context;
  const held = await heldComment(context, id, comment);
  if (isRefusal(held)) return held;
  if (held.found.mergedNo !== null) return refuse('commentMerged', { no: held.found.mergedNo });
  if (wish.why.trim() === '') return refuse('reasonMissing');
  const wrong = await wrongChange(context, id, wish);
  if (wrong) return wrong;
  await respond(db, { hearing: id, comment, person: who.person, wish: { ...wish, why: wish.why.trim(), changed: wish.changed.trim() } });
  const { outcome, changeVersion, changeAnchor } = wish;
  const after = { no: held.found.no, outcome, changeVersion, changeAnchor };
  await recordEvent(db, {
    ...told(context, held.hearing, 'commentAnswered', after),
    before: held.found.response && { outcome: held.found.response.outcome },
  });
  return { id: comment };
}

export async function mergeComment(context: Context, id: string, comment: string, into: string | null): Promise<{ id: string } | Refusal> {
  const { db } = context;
  const held = await heldComment(context, id, comment);
  if (isRefusal(held)) return held;
  const given = into === null ? null : await findComment(db, id, into);
  if (into !== null && (!given || given.no === null)) return refuse('notFound');
  // what is merged into one that is merged follows to the last
  const root = given?.mergedInto ?? into;
  if (root === comment) return refuse('mergeSelf');
  await merge(db, comment, root);
  if (root !== null) await mergeAlong(db, comment, root);
  await recordEvent(
    db,
    told(context, held.hearing, root === null ? 'commentParted' : 'commentMerged', {
      no: held.found.no,
      into: given?.mergedNo ?? given?.no ?? null,
    }),
  );
  return { id: comment };
}

export async function proposeTermOf(
  context: Context,
  id: string,
  comment: string,
  { term, proposal }: { term: string; proposal: string },
): Promise<{ id: string } | Refusal> {
  const { db, who } = context;
  const held = await heldComment(context, id, comment);
  if (isRefusal(held)) return held;
  await proposeTerm(db, { hearing: id, comment, term: term.trim(), proposal: proposal.trim(), person: who.person });
  await recordEvent(db, told(context, held.hearing, 'termProposed', { no: held.found.no, term: term.trim(), proposal: proposal.trim() }));
  return { id: comment };
}
