import { eventsOf } from '../../../platform/events/record.ts';
import type { Answer, Input } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import type { CouncilsContract } from '../contract.ts';

type Events = CouncilsContract['GET /api/council-events'];

/** What an event was about, in the words of whoever did it. */
const about = (facts: unknown): string => {
  const { item, title, reason, on } = (facts ?? {}) as Record<string, unknown>;
  return [title ?? item, reason, on].filter((part): part is string => typeof part === 'string' && !/^[0-9a-f]{8}-/.test(part)).join(' · ');
};

export async function showEvents({ db }: Context, { kind, subject }: Input<Events>['query']): Promise<Answer<Events>> {
  const events = await eventsOf(db, kind, subject);
  return events.map(({ id, at, personName, capacity, kind: what, before, after }) => ({
    id,
    at,
    personName,
    capacity,
    kind: what,
    about: about(after) || about(before),
  }));
}
