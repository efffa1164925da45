import type { AnswerOf } from '../../../app/web/api.ts';
import { areaName } from '../../../app/web/area-name.ts';
import { Danish, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Link, Section } from '../../../design/base.ts';
import { da } from './da.ts';
import { en } from './en.ts';

type Waiting = AnswerOf<'GET /api/treatments-waiting'>;

export function WaitingList({ waiting }: { waiting: Waiting }) {
  const m = useMessages(da, en).waiting;
  return (
    <ul>
      {waiting.map(({ kind, id, version, what, name, bodyName, dueOn, href }) => (
        <li key={`${kind} ${id} ${version} ${what} ${bodyName}`}>
          <Link href={href}>
            <Danish>{m.what[what](name, bodyName && areaName(bodyName))}</Danish>
          </Link>{' '}
          {dueOn && <span className="soft">{m.due(dueOn)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** What waits for a decision of the one who reads. */
export function useWaitingTreatments() {
  const query = useCall('GET /api/treatments-waiting', {});
  return { query, waiting: query.data ?? [] };
}

/** On the start page; nothing when nothing does. */
export function WaitingTreatments({ waiting }: { waiting: Waiting }) {
  const m = useMessages(da, en).waiting;
  if (waiting.length === 0) return null;
  return (
    <Section heading={m.heading(waiting.length)} note={m.subline}>
      <WaitingList waiting={waiting} />
    </Section>
  );
}
