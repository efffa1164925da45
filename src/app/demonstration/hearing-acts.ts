/** How a version of the demonstration world was heard: sent, signed for, changed, answered, closed. */
import { isRefusal } from '../../kernel/refusal.ts';
import { signAnswer, writeRemark } from '../../modules/hearings/actions/answer.ts';
import { closeHearing } from '../../modules/hearings/actions/close.ts';
import { answerComment } from '../../modules/hearings/actions/respond.ts';
import { sendHearing, takeVersion } from '../../modules/hearings/actions/send.ts';
import { commentsOf } from '../../modules/hearings/store/comments.ts';
import { partiesOf } from '../../modules/hearings/store/parties.ts';
import { markConstructed } from '../../modules/hearings/world/constructed.ts';
import { subjectKinds } from '../subject-kinds.ts';
import type { Act } from './acts.ts';

const hear: Act = async (context, of, { about: deadline, text: name }) => {
  const [trainingRegion = ''] = context.who.trainingRegions;
  const wish = { subjectKind: 'composition', subject: of.id, version: 1, trainingRegion, name, letter: '', deadline, remindDays: 7 };
  const parties = of.parties.map(({ name: called, scope_kind: scopeKind, scope_id: scopeId, body }) => {
    return { name: called, scopeKind, scopeId, body, person: null, address: null };
  });
  const sent = await sendHearing(context, subjectKinds, { ...wish, shown: 'all', parties });
  if (isRefusal(sent)) return sent;
  of.hearing = sent.id;
  return markConstructed(context.db, sent.id);
};

const sign: Act = async (context, { hearing, comments }, { about, text }) => {
  const party = (await partiesOf(context.db, hearing)).find(({ name }) => name === about)?.id ?? '';
  for (const { anchor, kind, stance, text: said, proposed } of comments.filter((one) => one.party === about)) {
    const written = await writeRemark(context, hearing, { party, anchor, kind, stance, text: said, proposed });
    if (isRefusal(written)) return written;
  }
  return signAnswer(context, hearing, { party, text });
};

/** Those comments that the file has an answer to. */
const respond: Act = async (context, { hearing, comments }) => {
  for (const { id, text, anchor } of await commentsOf(context.db, hearing, { signed: true, limit: 1000 })) {
    const found = comments.find((one) => one.text === text);
    if (!found || found.outcome === null) continue;
    const { outcome, why, changed, change_version: changeVersion } = found;
    const changeAnchor = changeVersion === null ? null : anchor;
    const given = await answerComment(context, hearing, id, { outcome, why, changed, changeVersion, changeAnchor });
    if (isRefusal(given)) return given;
  }
};

export const hearingActs = {
  hear,
  sign,
  respond,
  take: (async (context, { hearing }, { about }) => takeVersion(context, subjectKinds, hearing, Number(about))) as Act,
  close: (async (context, { hearing }) => closeHearing(context, hearing)) as Act,
};
