/** What goes to paper and calendars: agenda and minutes, the mandate letter, the meetings as events. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { fileName } from '../../../kernel/sheet.ts';
import type { FileAnswer, Input } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import type { CouncilsContract } from '../contract.ts';
import { calendarOf } from '../document/calendar.ts';
import { mandateLetter, meetingPaper } from '../document/papers.ts';
import { paperTemplate } from '../document/template.ts';
import { bodyOf, mandatesOf, serviceOf } from '../store/bodies.ts';
import { meetingRows } from '../store/meetings.ts';
import { memberById, membersOn } from '../store/seats.ts';
import { showMeeting } from './read-meetings.ts';

export async function minutesPdf(context: Context, id: string): Promise<FileAnswer | Refusal> {
  const meeting = await showMeeting(context, id);
  if ('refusal' in meeting) return meeting;
  const names = new Map(meeting.behalves.map(({ key, name }) => [key, name]));
  const behalf = ({ behalfKind, behalfId }: { behalfKind: string; behalfId: string }) => names.get(`${behalfKind}:${behalfId}`) ?? '';
  const data = meetingPaper({
    ...meeting,
    members: await membersOn(context.db, meeting.heldOn, meeting.body),
    items: meeting.agenda.map((item) => ({
      ...item,
      decision: item.decision && { ...item.decision, behalf: behalf(item.decision) },
      tasks: meeting.tasks.filter((task) => task.item === item.id).map((task) => ({ ...task, behalf: behalf(task) })),
    })),
  });
  return { name: `${fileName('referat', meeting.body, meeting.heldOn)}.pdf`, pdf: { template: paperTemplate, data } };
}

export async function mandatePdf({ db, today }: Context, id: string): Promise<FileAnswer | Refusal> {
  const member = await memberById(db, id);
  const body = member && (await bodyOf(db, member.body));
  if (!body) return refuse('notFound');
  const holds = ({ from, to }: { from: string; to: string | null }) => from <= today && (to === null || to > today);
  const data = mandateLetter({
    bodyName: body.name,
    name: member.name,
    from: member.from,
    to: member.to,
    nominatedBy: member.nominatedBy,
    mandate: (await mandatesOf(db, body.id)).find(holds) ?? null,
    service: (await serviceOf(db, body.id)).filter(holds).map(({ name }) => name),
    constructed: member.constructed,
  });
  return { name: `${fileName('mandatbrev', body.id)}.pdf`, pdf: { template: paperTemplate, data } };
}

/** A calendar begins a month ago, and goes as far as meetings are planned. */
export const calendarFrom = (today: string): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) - 31 * 86_400_000).toISOString().slice(0, 10);

export async function meetingCalendar(
  { db, today }: Context,
  query: Input<CouncilsContract['GET /api/meetings.ics']>['query'],
): Promise<FileAnswer> {
  const meetings = await meetingRows(db, { ...query, from: calendarFrom(today) });
  return {
    name: `${fileName('moeder', ...[query.body ?? query.trainingRegion ?? []].flat())}.ics`,
    text: calendarOf(meetings, `${today}T00:00:00Z`),
  };
}
