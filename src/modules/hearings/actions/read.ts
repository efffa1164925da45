/** How hearings are read. The rows are bounded in the database; what the asker may not see is not there. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Context } from '../../../platform/http/route.ts';
import { mailSettings } from '../../../platform/mail/settings.ts';
import type { SubjectKinds } from '../../../platform/subjects.ts';
import { mayHold } from '../policy.ts';
import { conflicts, duplicates, stateOf } from '../rules/state.ts';
import { type CommentFilter, commentsOf, standsOf } from '../store/comments.ts';
import { anchorsOf, findHead, findHearing, type HearingHead, type HearingRow, heardVersions, listHearings } from '../store/hearings.ts';
import { partiesOf, partyLists } from '../store/parties.ts';

const summary = ({ who, today }: Context, row: HearingRow) => ({
  ...row,
  state: stateOf(row, today),
  holds: mayHold(who, row.trainingRegion),
});

export const showHearings = async (context: Context) => (await listHearings(context.db)).map((row) => summary(context, row));

export async function showHearing(context: Context, kinds: SubjectKinds, id: string) {
  const { db } = context;
  const row = await findHearing(db, id);
  if (!row) return refuse('notFound');
  const subject = await kinds[row.subjectKind]?.load(db, row.subject, row.version);
  return {
    ...summary(context, row),
    href: subject?.href ?? null,
    mailServer: mailSettings(process.env) !== null,
    versions: await heardVersions(db, id),
    partyList: await partiesOf(db, id),
  };
}

const pageOfAnchors = 200;

export async function showAnchors({ db }: Context, id: string, query: { version?: number; q?: string; after?: number }) {
  const row = await findHead(db, id);
  if (!row) return refuse('notFound');
  const { q = '', after = 0, version = row.version } = query;
  const rows = await anchorsOf(db, { hearing: id, version, q, after, limit: pageOfAnchors + 1 });
  const shown = rows.slice(0, pageOfAnchors);
  return { rows: shown, next: rows.length > pageOfAnchors ? (shown.at(-1)?.position ?? null) : null };
}

const pageOfComments = 100;

export async function showComments({ db }: Context, id: string, filter: Omit<CommentFilter, 'limit'>) {
  const rows = await commentsOf(db, id, { ...filter, limit: pageOfComments + 1 });
  const shown = rows.slice(0, pageOfComments);
  return { rows: shown, next: rows.length > pageOfComments ? (shown.at(-1)?.no ?? null) : null };
}

export async function showTensions({ db }: Context, id: string) {
  const stands = await standsOf(db, id);
  const numbers = new Map(stands.map((one) => [one.id, one.no]));
  return {
    conflicts: conflicts(stands).map((anchor) => ({
      anchor,
      numbers: stands.filter((one) => one.anchor === anchor && one.mergedInto === null && one.stance !== 'none').map(({ no }) => no),
    })),
    duplicates: [...duplicates(stands)].map(([first, others]) => ({
      first,
      firstNo: numbers.get(first) ?? 0,
      others: others.map((one) => ({ id: one, no: numbers.get(one) ?? 0 })),
    })),
  };
}

/** The hearing, for those who hold it; told apart from one that is not there. */
export async function heldHearing({ db, who }: Context, id: string): Promise<HearingHead | Refusal> {
  const row = await findHead(db, id);
  if (!row) return refuse('notFound');
  return mayHold(who, row.trainingRegion) ? row : refuse('notYourRegion');
}

export const showPartyLists = ({ db }: Context) => partyLists(db);
