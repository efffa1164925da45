import { useState } from 'react';
import { useMessages } from '../../../app/web/language.tsx';
import { useAct } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { useTyped } from '../../../app/web/typed.ts';
import { Button, ButtonRow } from '../../../design/base.ts';
import { Form, Select, TextInput } from '../../../design/form.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { isTooLong, useTextFault } from './faults.ts';
import { writable } from './heard-tab.tsx';
import type { Hearing } from './hearing-page.tsx';
import { shortened } from './shortened.ts';

type Kind = keyof typeof da.kinds;
type Stance = keyof typeof da.stances;

const most = 4000;

interface Given {
  id: string;
  kind: Kind;
  stance: Stance;
  text: string;
  proposed: string;
}

/** A remark on one place: a new one, or one that is not signed for yet. */
export function RemarkForm({
  hearing,
  anchor,
  label,
  given,
  onDone,
}: {
  hearing: Hearing;
  anchor: string;
  label: string;
  given?: Given;
  onDone: () => void;
}) {
  const all = useMessages(da, en);
  const m = all.remark;
  const parties = writable(hearing);
  const [party, setParty] = useState(parties[0]?.id ?? '');
  const { wish, setWish, forget } = useTyped(`remark ${hearing.id} ${given?.id ?? anchor}`, {
    kind: given?.kind ?? ('' as Kind | ''),
    stance: given?.stance ?? ('' as Stance | ''),
    text: given?.text ?? '',
    proposed: given?.proposed ?? '',
  });
  const [tried, setTried] = useState(false);
  const stale = ['GET /api/hearings'];
  const write = useAct('POST /api/hearings/:id/remarks', stale);
  const rewrite = useAct('PUT /api/hearings/:id/remarks/:comment', stale);
  const textFault = useTextFault();
  const fault = write.error ?? rewrite.error;
  const end = () => {
    forget();
    onDone();
  };
  const send = () => {
    setTried(true);
    const { kind, stance } = wish;
    if (kind === '' || stance === '' || wish.text.trim() === '' || isTooLong(wish.text, most) || isTooLong(wish.proposed, most)) return;
    const body = { anchor, kind, stance, text: wish.text.trim(), proposed: wish.proposed.trim() };
    const after = { onSuccess: end };
    if (given) rewrite.mutate({ params: { id: hearing.id, comment: given.id }, body }, after);
    else write.mutate({ params: { id: hearing.id }, body: { party, ...body } }, after);
  };
  const options = (names: Record<string, string>) => [
    { value: '', label: m.choose },
    ...Object.entries(names).map(([value, name]) => ({ value, label: name })),
  ];
  return (
    <Form onSend={send} aria-label={m.heading(shortened(label))}>
      {fault && <RefusalNotice fault={fault} />}
      {parties.length > 1 && !given && (
        <Select label={m.party} value={party} onChange={setParty} options={parties.map(({ id, name }) => ({ value: id, label: name }))} />
      )}
      <Select
        label={m.kind}
        value={wish.kind}
        onChange={(kind) => setWish({ ...wish, kind: kind as Kind })}
        options={options(all.kinds)}
        error={tried && wish.kind === '' && m.kindMissing}
      />
      <Select
        label={m.stance}
        value={wish.stance}
        onChange={(stance) => setWish({ ...wish, stance: stance as Stance })}
        options={options(all.stances)}
        error={tried && wish.stance === '' && m.stanceMissing}
      />
      <TextInput
        label={m.text}
        rows={4}
        value={wish.text}
        onChange={(text) => setWish({ ...wish, text })}
        error={textFault(wish.text, most, tried && m.textMissing)}
      />
      <TextInput
        label={m.proposed}
        rows={2}
        value={wish.proposed}
        onChange={(proposed) => setWish({ ...wish, proposed })}
        error={textFault(wish.proposed, most)}
      />
      <ButtonRow>
        <Button type="submit" look="primary" busy={write.isPending || rewrite.isPending}>
          {m.save}
        </Button>
        <Button look="quiet" onClick={end}>
          {m.cancel}
        </Button>
      </ButtonRow>
    </Form>
  );
}
