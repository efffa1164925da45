/** How the draft answers each implementation principle. The version saved next holds the answers; a missing text is said to be missing. */
import { useState } from 'react';
import { Danish, useMessages } from '../../../app/web/language.tsx';
import { useAct, useCall } from '../../../app/web/queries.ts';
import { RefusalNotice, Waiting } from '../../../app/web/refusal.tsx';
import { Button, Mark, Section } from '../../../design/base.ts';
import { TextInput } from '../../../design/form.ts';
import { da } from './treatment.da.ts';
import { en } from './treatment.en.ts';
import type { Composition } from './types.ts';
import './version-form.css';

export function PrincipleAnswers({ composition: { id, mayCompose } }: { composition: Composition }) {
  const m = useMessages(da, en).principles;
  const asked = useCall('GET /api/compositions/:id/principle-answers', { params: { id } });
  const save = useAct('PUT /api/compositions/:id/principle-answers', ['GET /api/compositions']);
  const [typed, setTyped] = useState<Record<string, string>>({});
  if (!asked.data) return <Waiting query={asked} />;
  const withText = asked.data.filter(({ text }) => text !== null);
  const answered = withText.filter(({ answer }) => answer !== null).length;
  const isSaved = save.isSuccess && Object.keys(typed).length === 0;
  return (
    <Section heading={m.heading(answered, withText.length)} note={m.note}>
      <div className="version-form">
        {withText.map(({ id: principle, name, text, answer }) =>
          mayCompose ? (
            <TextInput
              key={principle}
              label={m.answer(name)}
              hint={text ?? undefined}
              value={typed[principle] ?? answer ?? ''}
              onChange={(value) => setTyped((before) => ({ ...before, [principle]: value }))}
              rows={3}
              maxLength={4000}
            />
          ) : (
            <p key={principle}>
              <Danish>{`${name}: ${answer ?? m.unanswered}`}</Danish>
            </p>
          ),
        )}
        {asked.data
          .filter(({ text }) => text === null)
          .map(({ id: principle, name }) => (
            <p key={principle}>
              <Danish>{name}</Danish> <Mark tone="warning">{m.missing}</Mark>
            </p>
          ))}
        {save.error && <RefusalNotice fault={save.error} />}
        {mayCompose && (
          <div className="version-send">
            <Button busy={save.isPending} onClick={() => save.mutate({ params: { id }, body: typed }, { onSuccess: () => setTyped({}) })}>
              {m.button}
            </Button>
            <span role="status">{isSaved && m.done}</span>
          </div>
        )}
      </div>
    </Section>
  );
}
