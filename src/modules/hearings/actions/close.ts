/** The memo writes itself; closing seals it. Nobody can comment while a hearing is closed: each comment is in the memo, or was refused. */
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import { fileName } from '../../../kernel/sheet.ts';
import type { Db } from '../../../platform/db/db.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import type { FileAnswer } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import type { Memo } from '../contract-parts.ts';
import { memoDocument } from '../document/memo.ts';
import { paperTemplate } from '../document/template.ts';
import { sealed } from '../rules/seal.ts';
import { findMemo, keepMemo } from '../store/answers.ts';
import { commentsOf } from '../store/comments.ts';
import { anchorsOf, close, findHearing, type HearingHead, heardVersions, lockToClose } from '../store/hearings.ts';
import { partiesOf } from '../store/parties.ts';
import { heldHearing } from './read.ts';
import { told } from './send.ts';

const all = 100_000;

/** Parties, who answered, each comment with its answer, and how what it is tied to is in the latest version. */
async function memoOf(db: Db, hearing: HearingHead): Promise<Memo> {
  const versions = await heardVersions(db, hearing.id);
  const latest = versions.at(-1);
  const isNew = latest !== undefined && latest.version !== hearing.version;
  const now = isNew
    ? new Map(
        (await anchorsOf(db, { hearing: hearing.id, version: latest.version, q: '', after: 0, limit: all })).map(({ key, label }) => [
          key,
          label,
        ]),
      )
    : new Map<string, string>();
  const parties = await partiesOf(db, hearing.id);
  const comments = await commentsOf(db, hearing.id, { signed: true, limit: all });
  const { id, name, version, sha256, sentOn, deadline, constructed } = hearing;
  return {
    hearing: { id, name, version, sha256, sentOn, deadline, constructed },
    versions: versions.map((one) => ({ version: one.version, sha256: one.sha256, name: one.name, takenAt: one.takenAt })),
    parties: parties.map((party) => ({ name: party.name, answers: party.answers })),
    comments: comments.map((one) => {
      const { state, key } = latest?.followed[one.anchor] ?? { state: 'same' as const, key: one.anchor };
      return {
        no: one.no ?? 0,
        party: one.partyName,
        late: one.late,
        anchor: one.anchor,
        was: one.anchorLabel,
        since:
          isNew && one.anchor !== ''
            ? { version: latest.version, state, label: state === 'changed' ? (now.get(key ?? '') ?? null) : null }
            : null,
        inexact: one.inexact,
        kind: one.kind,
        stance: one.stance,
        text: one.text,
        proposed: one.proposed,
        mergedNo: one.mergedNo,
        response: one.response && {
          outcome: one.response.outcome,
          why: one.response.why,
          changed: one.response.changed,
          changeVersion: one.response.changeVersion,
          changeAnchor: one.response.changeAnchor,
        },
      };
    }),
  };
}

export async function closeHearing(context: Context, id: string): Promise<{ sha256: string; comments: number } | Refusal> {
  const { db, who } = context;
  const seen = await heldHearing(context, id);
  if (isRefusal(seen)) return seen;
  if (!(await lockToClose(db, id))) return refuse('hearingClosed');
  // read anew: whoever wrote before the lock is among them
  const hearing = await findHearing(db, id);
  if (!hearing) return refuse('notFound');
  if (hearing.unanswered > 0) return refuse('commentsUnanswered', { count: hearing.unanswered });
  const memo = await memoOf(db, hearing);
  const { content, sha256 } = sealed(memo);
  await keepMemo(db, id, { content, sha256 });
  await close(db, id, who.person);
  await recordEvent(db, told(context, hearing, 'hearingClosed', { sha256, comments: memo.comments.length, parties: memo.parties.length }));
  return { sha256, comments: memo.comments.length };
}

async function memoToShow(context: Context, id: string): Promise<{ memo: Memo; sha256: string | null } | Refusal> {
  const { db } = context;
  const kept = await findMemo(db, id);
  if (kept) return { memo: JSON.parse(kept.content) as Memo, sha256: kept.sha256 };
  const hearing = await heldHearing(context, id);
  if (isRefusal(hearing)) return hearing.refusal === 'notYourRegion' ? refuse('memoNotYet') : hearing;
  return { memo: await memoOf(db, hearing), sha256: null };
}

export const showMemo = memoToShow;

export async function takeMemoPdf(context: Context, id: string): Promise<FileAnswer | Refusal> {
  const found = await memoToShow(context, id);
  if (isRefusal(found)) return found;
  const data = memoDocument(found.memo, found.sha256, new Date().toISOString());
  return { name: `${fileName('hoeringsnotat', found.memo.hearing.name)}.pdf`, pdf: { template: paperTemplate, data } };
}
