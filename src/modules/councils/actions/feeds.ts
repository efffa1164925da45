/** A calendar of one's own: made, fetched by a program that cannot sign in, and withdrawn. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { fileName } from '../../../kernel/sheet.ts';
import { editsAs } from '../../../platform/auth/policy.ts';
import { newToken, tokenHash } from '../../../platform/auth/token.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import type { FileAnswer } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import { calendarOf } from '../document/calendar.ts';
import { bodyOf } from '../store/bodies.ts';
import { addFeed, type FeedRow, type FeedWish, myFeeds, openFeed, removeFeed } from '../store/feeds.ts';
import { meetingRows } from '../store/meetings.ts';
import { calendarFrom } from './papers.ts';

/** The log tells that there is a calendar, never its address. */
const tell = ({ db, who, request }: Context, kind: string, subject: string, wish: FeedWish) =>
  recordEvent(db, {
    person: who.person,
    capacity: editsAs(who),
    kind,
    subjectKind: 'feed',
    subject,
    trainingRegion: null,
    before: null,
    after: wish,
    request,
  });

export const listFeeds = ({ db }: Context): Promise<FeedRow[]> => myFeeds(db);

export async function makeFeed(context: Context, wish: FeedWish): Promise<{ id: string; address: string } | Refusal> {
  if (wish.body !== null && !(await bodyOf(context.db, wish.body))) return refuse('notFound');
  const token = newToken();
  const only = wish.body === null ? wish : { ...wish, trainingRegion: null };
  const id = await addFeed(context.db, only, tokenHash(token));
  await tell(context, 'feedMade', id, only);
  return { id, address: `/api/calendars/${token}.ics` };
}

export async function withdrawFeed(context: Context, id: string): Promise<{ done: boolean } | Refusal> {
  const removed = await removeFeed(context.db, id);
  if (!removed) return refuse('notFound');
  await tell(context, 'feedWithdrawn', id, removed);
  return { done: true };
}

export async function readFeed({ db, today }: Context, token: string): Promise<FileAnswer | Refusal> {
  const feed = await openFeed(db, tokenHash(token.replace(/\.ics$/, '')));
  if (!feed) return refuse('feedUnknown');
  const { body, trainingRegion, person } = feed;
  const isOwn = body === null && trainingRegion === null;
  const meetings = await meetingRows(db, {
    body: body ?? undefined,
    trainingRegion: trainingRegion ?? undefined,
    sits: isOwn ? person : undefined,
    from: calendarFrom(today),
  });
  return { name: `${fileName('moeder')}.ics`, text: calendarOf(meetings, `${today}T00:00:00Z`) };
}
