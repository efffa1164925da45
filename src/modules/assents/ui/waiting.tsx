import type { AnswerOf } from '../../../app/web/api.ts';
import { areaName } from '../../../app/web/area-name.ts';
import { Danish, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Link } from '../../../design/base.ts';
import { da } from './da.ts';
import { en } from './en.ts';

type Waiting = AnswerOf<'GET /api/treatments-waiting'>;

/** What waits, in words. */
export function useWhatWaits(): (one: Waiting[number]) => string {
  const m = useMessages(da, en).waiting;
  return ({ what, name, bodyName }) => m.what[what](name, bodyName && areaName(bodyName));
}

export function WaitingList({ waiting }: { waiting: Waiting }) {
  const m = useMessages(da, en).waiting;
  const told = useWhatWaits();
  return (
    <ul>
      {waiting.map((one) => (
        <li key={`${one.kind} ${one.id} ${one.version} ${one.what} ${one.bodyName}`}>
          <Link href={one.href}>
            <Danish>{told(one)}</Danish>
          </Link>{' '}
          {one.dueOn && <span className="soft">{m.due(one.dueOn)}</span>}
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
