/** How the demonstration world's regional council took a version: on its agenda as a consent item, decided, the minutes closed. */
import { isRefusal, refuse } from '../../kernel/refusal.ts';
import { decideItem } from '../../modules/councils/actions/decide.ts';
import { closeMinutesOf, putOnAgenda, sendAgendaOf } from '../../modules/councils/actions/meetings.ts';
import { showMeeting } from '../../modules/councils/actions/read-meetings.ts';
import { meetingRows } from '../../modules/councils/store/meetings.ts';
import type { Context } from '../../platform/http/route.ts';
import { subjectKinds } from '../subject-kinds.ts';
import type { Act } from './acts.ts';

/** The meeting of `drrlv-ost 2026-06-04`. */
async function meetingOn(context: Context, about: string) {
  const [body = '', on = ''] = about.split(' ');
  const found = (await meetingRows(context.db, { body })).find(({ heldOn }) => heldOn === on);
  return found ? showMeeting(context, found.id) : refuse('notFound');
}

const agenda: Act = async (context, _of, { about, text: proposal }) => {
  const meeting = await meetingOn(context, about);
  if (isRefusal(meeting)) return meeting;
  const [waiting] = meeting.waiting;
  const item = { waiting: waiting?.id ?? null, title: waiting?.title ?? '', kind: 'consent' as const, minutes: null, proposal, papers: [] };
  const put = await putOnAgenda(context, meeting.id, item);
  return isRefusal(put) ? put : sendAgendaOf(context, meeting.id);
};

const council: Act = async (context, { id }, { about }) => {
  const meeting = await meetingOn(context, about);
  if (isRefusal(meeting)) return meeting;
  const item = meeting.agenda.find(({ subject }) => subject?.href === subjectKinds.composition?.treatmentHref(id));
  const behalf = meeting.behalves[0]?.key ?? '';
  const wish = { byConsent: true, outcome: 'adopted' as const, wording: '', reservation: '', behalf, nature: 'duty' as const };
  const taken = await decideItem(context, item?.id ?? '', wish);
  return isRefusal(taken) ? taken : closeMinutesOf(context, meeting.id);
};

export const councilActs = { agenda, council };
