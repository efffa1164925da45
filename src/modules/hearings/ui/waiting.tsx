import type { AnswerOf } from '../../../app/web/api.ts';
import { useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { waitsFor } from '../rules/state.ts';
import { da } from './da.ts';
import { en } from './en.ts';

type Hearing = AnswerOf<'GET /api/hearings'>[number];
export type WaitingHearing = { hearing: Hearing; what: ReturnType<typeof waitsFor>[number] };

/** Hearings that wait for the one who reads, the first deadline first. */
export function useWaitingHearings() {
  const query = useCall('GET /api/hearings', {});
  const waiting: WaitingHearing[] = (query.data ?? [])
    .flatMap((hearing) => waitsFor(hearing).map((what) => ({ hearing, what })))
    .sort((a, b) => a.hearing.deadline.localeCompare(b.hearing.deadline));
  return { query, waiting };
}

/** A hearing that waits, in words, and where it is answered or closed. */
export function useHearingThatWaits(): (one: WaitingHearing) => { told: string; href: string } {
  const m = useMessages(da, en).waiting;
  return ({ hearing: { id, name, unanswered }, what }) => ({
    told: m.what[what](name, unanswered),
    href: what === 'answer' ? `/hoeringer/${id}` : `/hoeringer/${id}/kommentarer`,
  });
}
