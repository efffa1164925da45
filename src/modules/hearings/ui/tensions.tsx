import { useMessages } from '../../../app/web/language.tsx';
import { useAct, useCall } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button, Disclosure, Link } from '../../../design/base.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Hearing } from './hearing-page.tsx';

/** What stands against what, and what says the same: found by rules, decided by the holder. */
export function Tensions({ hearing }: { hearing: Hearing }) {
  const m = useMessages(da, en).comments;
  const found = useCall('GET /api/hearings/:id/tensions', { params: { id: hearing.id } });
  const merge = useAct('PUT /api/hearings/:id/comments/:comment/merge', ['GET /api/hearings']);
  const { conflicts = [], duplicates = [] } = found.data ?? {};
  const numbered = (numbers: readonly number[]) => numbers.join(', ');
  return (
    <>
      {merge.error && <RefusalNotice fault={merge.error} />}
      {conflicts.length > 0 && (
        <Disclosure summary={`${m.conflicts}: ${conflicts.length}`}>
          <p>{m.conflictsNote}</p>
          <ul>
            {conflicts.map(({ anchor, numbers }) => (
              <li key={anchor}>
                {m.conflict(numbered(numbers))}:{' '}
                <Link href={`/hoeringer/${hearing.id}/kommentarer?sted=${encodeURIComponent(anchor)}`}>{m.sideBySide}</Link>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {duplicates.length > 0 && (
        <Disclosure summary={`${m.duplicates}: ${duplicates.length}`}>
          <p>{m.duplicatesNote}</p>
          <ul>
            {duplicates.map(({ first, firstNo, others }) => (
              <li key={first}>
                {m.duplicate(firstNo, numbered(others.map(({ no }) => no)))}{' '}
                {hearing.state !== 'closed' && (
                  <Button
                    small
                    busy={merge.isPending}
                    onClick={() => {
                      for (const { id } of others) merge.mutate({ params: { id: hearing.id, comment: id }, body: { into: first } });
                    }}
                  >
                    {m.mergeAll}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
