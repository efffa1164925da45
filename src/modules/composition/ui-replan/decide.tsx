import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useMessages } from '../../../app/web/language.tsx';
import { useAct } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button, Link, Section } from '../../../design/base.ts';
import type { Composition } from '../ui/types.ts';
import { useEditor } from '../ui-edit/sessions.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Replan } from './replan-view.tsx';

interface Props {
  composition: Composition;
  replan: Replan;
}

/** Put in the draft as an edit is, in its turn and undone as one; or thrown away. */
export function Decide({ composition, replan }: Props) {
  const m = useMessages(da, en).decide;
  const { session, editing, fault, reload } = useEditor(composition);
  const client = useQueryClient();
  const { id: no, name, outcome, baseRevision } = replan;
  const discard = useAct('POST /api/compositions/:id/replans/:replan/discard', [
    'GET /api/compositions/:id/replans',
    'GET /api/compositions/:id/events',
  ]);
  const saved = editing?.saved.revision;
  const sending = editing?.waiting.some((act) => act.kind === 'replan' && act.replan === no) ?? false;
  // Another revision stands: whether it is this replan's the server knows.
  useEffect(() => {
    if (saved !== undefined)
      void client.invalidateQueries({
        predicate: ({ queryKey: [first] }) => String(first).startsWith('GET /api/compositions/:id/replans'),
      });
  }, [client, saved]);
  if (fault) return <RefusalNotice fault={fault} onRetry={reload} />;
  const outdated = saved !== undefined && saved !== baseRevision;
  if (outcome !== null)
    return (
      <p role="status">
        {outcome === 'kept' ? m.kept : m.discarded}{' '}
        {outcome === 'kept' && <Link href={`/sammensaetninger/${composition.id}/tidslinje`}>{m.timeline}</Link>}
      </p>
    );
  return (
    <Section heading={m.heading} note={outdated ? m.outdated : m.note}>
      {discard.error && <RefusalNotice fault={discard.error} />}
      <div className="button-row">
        {!outdated && (
          <Button look="primary" busy={!editing || sending} onClick={() => session.ask({ kind: 'replan', replan: no, name })}>
            {m.keep}
          </Button>
        )}
        <Button busy={discard.isPending} onClick={() => discard.mutate({ params: { id: composition.id, replan: no } })}>
          {m.discard}
        </Button>
      </div>
    </Section>
  );
}
