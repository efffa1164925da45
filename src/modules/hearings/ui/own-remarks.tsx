import { useState } from 'react';
import { Danish, useMessages } from '../../../app/web/language.tsx';
import { useAct } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button, ButtonRow, Section } from '../../../design/base.ts';
import { CommentView } from './comment-view.tsx';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Hearing } from './hearing-page.tsx';
import { RemarkForm } from './remark-form.tsx';
import { useUnsigned } from './use-unsigned.ts';

/** The party's remarks that are not signed for: they can still be changed and taken back. */
export function OwnRemarks({ hearing, isParty }: { hearing: Hearing; isParty: boolean }) {
  const all = useMessages(da, en);
  const m = all.remark;
  const unsigned = useUnsigned(hearing.id);
  const [changing, setChanging] = useState<string | null>(null);
  const takeBack = useAct('DELETE /api/hearings/:id/remarks/:comment', ['GET /api/hearings']);
  if (unsigned.length === 0 && !isParty) return null;
  return (
    <Section heading={m.own} note={unsigned.length > 0 && m.saved}>
      {takeBack.error && <RefusalNotice fault={takeBack.error} />}
      {unsigned.length === 0 && <p>{m.ownNone}</p>}
      <ul className="heard">
        {unsigned.map((remark) =>
          changing === remark.id ? (
            <li key={remark.id}>
              <RemarkForm
                hearing={hearing}
                anchor={remark.anchor}
                label={remark.anchorLabel ?? all.hearing.whole}
                given={remark}
                onDone={() => setChanging(null)}
              />
            </li>
          ) : (
            <li key={remark.id}>
              <Danish>
                <CommentView comment={remark} />
              </Danish>
              <ButtonRow>
                <Button small onClick={() => setChanging(remark.id)}>
                  {m.change}
                </Button>
                <Button
                  small
                  look="danger"
                  busy={takeBack.isPending}
                  onClick={() => takeBack.mutate({ params: { id: hearing.id, comment: remark.id } })}
                >
                  {m.takeBack}
                </Button>
              </ButtonRow>
            </li>
          ),
        )}
      </ul>
    </Section>
  );
}
