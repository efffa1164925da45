import type { AnswerOf } from '../../../app/web/api.ts';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Link, Section } from '../../../design/base.ts';
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

/** On the start page; nothing when none does. */
export function WaitingHearings({ waiting }: { waiting: WaitingHearing[] }) {
  const m = useMessages(da, en).waiting;
  const { formatDate } = useFormats();
  if (waiting.length === 0) return null;
  return (
    <Section heading={m.heading(waiting.length)}>
      <ul>
        {waiting.map(({ hearing: { id, name, state, deadline, unanswered }, what }) => (
          <li key={`${id} ${what}`}>
            <Link href={what === 'answer' ? `/hoeringer/${id}` : `/hoeringer/${id}/kommentarer`}>
              <Danish>{m.what[what](name, unanswered)}</Danish>
            </Link>{' '}
            <span className="soft">{state === 'over' ? m.late(formatDate(deadline)) : m.due(formatDate(deadline))}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
