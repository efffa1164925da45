/** The letters about a hearing, what could not be delivered first. */
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import type { Context } from '../../../platform/http/route.ts';
import { type PostedRow, postAgain, posted } from '../../../platform/mail/outbox.ts';
import { heldHearing } from './read.ts';
import { told } from './send.ts';

export async function showMail(context: Context, id: string): Promise<PostedRow[] | Refusal> {
  const hearing = await heldHearing(context, id);
  return isRefusal(hearing) ? hearing : posted(context.db, 'hearing', id);
}

export async function sendAgain(context: Context, id: string, mail: string): Promise<{ id: string } | Refusal> {
  const hearing = await heldHearing(context, id);
  if (isRefusal(hearing)) return hearing;
  const letters = await posted(context.db, 'hearing', id);
  if (!letters.some((letter) => letter.id === mail)) return refuse('notFound');
  if (!(await postAgain(context.db, mail))) return refuse('mailNotFailed');
  await recordEvent(context.db, told(context, hearing, 'mailSentAgain', { mail }));
  return { id: mail };
}
