/** What every act of a serving secretariat has in common: whose the body is, and what the log is told. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { editsAs } from '../../../platform/auth/policy.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import type { Context } from '../../../platform/http/route.ts';
import { councilsPolicy } from '../policy.ts';
import { type Body, bodyOf } from '../store/bodies.ts';

/** The body, when the one who asks serves it. */
export async function servedBody({ db, who }: Context, id: string): Promise<Body | Refusal> {
  const body = await bodyOf(db, id);
  if (!body) return refuse('notFound');
  return councilsPolicy.serve.reaches(who, { trainingRegion: body.trainingRegion }) ? body : refuse('notYourBody', { body: body.name });
}

interface What {
  kind: string;
  subjectKind?: 'body' | 'meeting' | 'task' | 'letter' | 'forum';
  subject: string;
  persons?: readonly string[];
  before: object | null;
  after: object | null;
}

export const tell = (
  { db, who, request }: Context,
  body: Pick<Body, 'trainingRegion'>,
  { subjectKind = 'body', ...what }: What,
): Promise<void> =>
  recordEvent(db, { person: who.person, capacity: editsAs(who), subjectKind, trainingRegion: body.trainingRegion, request, ...what });
