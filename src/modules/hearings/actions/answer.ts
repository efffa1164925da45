/** A party's remarks, and the answer that one signs for the party; with a receipt to file. */
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import { fileName } from '../../../kernel/sheet.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import type { FileAnswer } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import { type Receipt, receiptDocument, receiptText } from '../document/receipt.ts';
import { paperTemplate } from '../document/template.ts';
import { mayHold } from '../policy.ts';
import { sealed } from '../rules/seal.ts';
import { isLate } from '../rules/state.ts';
import { addAnswer, findAnswer, momentOf, nextAnswer, numberComments, takeNumbers, unsignedOf } from '../store/answers.ts';
import { addRemark, changeRemark, findComment, type RemarkWish, withdrawRemark } from '../store/comments.ts';
import { findHead, type HearingHead, hasAnchor, lockToWrite } from '../store/hearings.ts';
import { partyToAnswerFor } from '../store/parties.ts';
import { told } from './send.ts';

/** The party, when the asker may answer for it: as the party, or – for one outside – as the holder who has its letter. */
async function answersFor({ db, who }: Context, hearing: HearingHead, party: string): Promise<{ id: string; name: string } | Refusal> {
  const found = await partyToAnswerFor(db, hearing.id, party);
  if (!found) return refuse('notParty');
  return found.mine || (found.outside && mayHold(who, hearing.trainingRegion)) ? found : refuse('notParty');
}

async function openHearing(context: Context, id: string): Promise<HearingHead | Refusal> {
  const hearing = await findHead(context.db, id);
  if (!hearing) return refuse('notFound');
  return (await lockToWrite(context.db, id)) ? hearing : refuse('hearingClosed');
}

const wrongAnchor = async ({ db }: Context, hearing: HearingHead, key: string): Promise<boolean> =>
  key !== '' && !(await hasAnchor(db, hearing.id, hearing.version, key));

export async function writeRemark(
  context: Context,
  id: string,
  { party, ...wish }: RemarkWish & { party: string },
): Promise<{ id: string } | Refusal> {
  const { db, who } = context;
  const hearing = await openHearing(context, id);
  if (isRefusal(hearing)) return hearing;
  const by = await answersFor(context, hearing, party);
  if (isRefusal(by)) return by;
  if (await wrongAnchor(context, hearing, wish.anchor)) return refuse('anchorUnknown');
  const remark = await addRemark(db, { hearing: id, party, person: who.person, name: who.name, wish });
  await recordEvent(db, told(context, hearing, 'remarkWritten', { remark, party: by.name, anchor: wish.anchor, kind: wish.kind }));
  return { id: remark };
}

/** The party's own remark, not signed for yet. */
async function ownRemark(context: Context, id: string, remark: string) {
  const hearing = await openHearing(context, id);
  if (isRefusal(hearing)) return hearing;
  const found = await findComment(context.db, id, remark);
  if (!found) return refuse('notFound');
  if (found.no !== null) return refuse('commentSigned', { no: found.no });
  const by = await answersFor(context, hearing, found.party);
  return isRefusal(by) ? by : { hearing, found };
}

export async function rewriteRemark(context: Context, id: string, remark: string, wish: RemarkWish): Promise<{ id: string } | Refusal> {
  const own = await ownRemark(context, id, remark);
  if (isRefusal(own)) return own;
  if (await wrongAnchor(context, own.hearing, wish.anchor)) return refuse('anchorUnknown');
  await changeRemark(context.db, remark, wish);
  await recordEvent(context.db, told(context, own.hearing, 'remarkChanged', { remark, anchor: wish.anchor, kind: wish.kind }));
  return { id: remark };
}

export async function takeRemarkBack(context: Context, id: string, remark: string): Promise<{ id: string } | Refusal> {
  const own = await ownRemark(context, id, remark);
  if (isRefusal(own)) return own;
  await withdrawRemark(context.db, remark);
  await recordEvent(context.db, told(context, own.hearing, 'remarkWithdrawn', { remark }));
  return { id: remark };
}

export async function signAnswer(
  context: Context,
  id: string,
  { party, text }: { party: string; text: string },
): Promise<{ no: number; comments: number; late: boolean; sha256: string } | Refusal> {
  const { db, who, today } = context;
  const hearing = await findHead(db, id);
  if (!hearing) return refuse('notFound');
  const by = await answersFor(context, hearing, party);
  if (isRefusal(by)) return by;
  const signedAt = await momentOf(db);
  // holds the hearing's row, before any remark's: closing waits for this answer, or this answer is told that it came too late
  if ((await takeNumbers(db, id, 0)) === null) return refuse('hearingClosed');
  const remarks = await unsignedOf(db, party, hearing.version);
  const first = (await takeNumbers(db, id, remarks.length)) ?? 0;
  const no = await nextAnswer(db, party);
  if (no > 1 && remarks.length === 0 && text.trim() === '') return refuse('answerAddsNothing');
  const late = isLate(hearing.deadline, today);
  const receipt: Receipt = {
    hearing: { id, name: hearing.name, version: hearing.version, sha256: hearing.sha256, deadline: hearing.deadline },
    party: by.name,
    no,
    text: text.trim(),
    comments: remarks.map(({ id: _id, ...one }, at) => ({ no: first + at, ...one })),
    late,
    signedName: who.name,
    signedCapacity: who.roles[0]?.role ?? null,
    signedAt,
  };
  const { content, sha256 } = sealed(receipt);
  const { signedName, signedCapacity } = receipt;
  const answer = {
    party,
    no,
    hearing: id,
    text: receipt.text,
    comments: remarks.length,
    late,
    content,
    sha256,
    signedName,
    signedCapacity,
  };
  await addAnswer(db, { ...answer, person: who.person, signedAt });
  await numberComments(
    db,
    remarks.map((one) => one.id),
    first,
    no,
  );
  await recordEvent(db, told(context, hearing, 'answerSigned', { party: by.name, no, comments: remarks.length, late, sha256 }));
  return { no, comments: remarks.length, late, sha256 };
}

async function receiptOf({ db }: Context, id: string, { party, no }: { party: string; no: number }) {
  const found = await findAnswer(db, id, party, no);
  if (!found) return refuse('notFound');
  const receipt = JSON.parse(found.content) as Receipt;
  return { receipt, sha256: found.sha256, name: fileName('kvittering', receipt.hearing.name, receipt.party, receipt.no) };
}

export async function takeReceiptPdf(context: Context, id: string, of: { party: string; no: number }): Promise<FileAnswer | Refusal> {
  const found = await receiptOf(context, id, of);
  if (isRefusal(found)) return found;
  return { name: `${found.name}.pdf`, pdf: { template: paperTemplate, data: receiptDocument(found.receipt, found.sha256) } };
}

export async function takeReceiptText(context: Context, id: string, of: { party: string; no: number }): Promise<FileAnswer | Refusal> {
  const found = await receiptOf(context, id, of);
  return isRefusal(found) ? found : { name: `${found.name}.txt`, text: receiptText(found.receipt, found.sha256) };
}
