/** A successor takes over a mandate: only when a decision says so, and somebody records it. */
import { useState } from 'react';
import type { AnswerOf, InputOf } from '../../../app/web/api.ts';
import { DayInput } from '../../../app/web/day-input.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { dayBefore } from '../../../app/web/period.ts';
import { useAct, useCall } from '../../../app/web/queries.ts';
import { RefusalNotice, Waiting } from '../../../app/web/refusal.tsx';
import { Button, ButtonRow } from '../../../design/base.ts';
import { Form, Select, TextInput } from '../../../design/form.ts';
import { da } from './da.ts';
import { en } from './en.ts';

type Succession = AnswerOf<'GET /api/bodies/:id'>['successions'][number];
type May = InputOf<'POST /api/bodies/:id/mandates'>['body']['may'];

export function TakeOver({ succession }: { succession: Succession }) {
  const m = useMessages(da, en);
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <Button small onClick={() => setOpen(true)} aria-label={m.takeOverOf(succession.predecessor.name)}>
        {m.takeOver}
      </Button>
    );
  return <Before succession={succession} onDone={() => setOpen(false)} />;
}

/** The mandate as the body before had it: what is taken over begins with its words. */
function Before({ succession, onDone }: { succession: Succession; onDone: () => void }) {
  const on = dayBefore(succession.on);
  const before = useCall('GET /api/bodies/:id', { params: { id: succession.predecessor.id }, query: { on } });
  if (!before.data) return <Waiting query={before} />;
  const mandate = before.data.mandates.find(({ from, to }) => from <= on && (to === null || to > on));
  return (
    <TakeOverForm
      succession={succession}
      may={(mandate?.may as May | undefined) ?? 'advises'}
      words={mandate?.wording ?? ''}
      onDone={onDone}
    />
  );
}

interface FormProps {
  succession: Succession;
  may: May;
  words: string;
  onDone: () => void;
}

function TakeOverForm({ succession: { predecessor, successor, on }, may: was, words, onDone }: FormProps) {
  const m = useMessages(da, en);
  const [from, setFrom] = useState(on);
  const [may, setMay] = useState<May>(was);
  const [wording, setWording] = useState(words);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const save = useAct('POST /api/bodies/:id/mandates', ['GET /api/bodies', 'GET /api/council-events', 'GET /api/chains']);
  const missing = (value: string) => tried && value.trim() === '' && m.fieldMissing;
  const fromWrong = from === '' ? m.fieldMissing : from < on && m.takeOverEarly;
  const send = () => {
    setTried(true);
    if (fromWrong || wording.trim() === '' || reason.trim() === '') return;
    save.mutate({ params: { id: successor.id }, body: { predecessor: predecessor.id, from, may, wording, reason } }, { onSuccess: onDone });
  };
  return (
    <Form onSend={send}>
      <h3>{m.takeOverOf(predecessor.name)}</h3>
      {save.error && <RefusalNotice fault={save.error} />}
      <DayInput label={m.firstDay} value={from} onChange={setFrom} error={tried && fromWrong} />
      <Select
        label={m.may}
        value={may}
        onChange={(value) => setMay(value as May)}
        options={Object.entries(m.mays).map(([value, label]) => ({ value, label }))}
      />
      <TextInput label={m.wording} rows={4} value={wording} onChange={setWording} error={missing(wording)} maxLength={4000} />
      <TextInput
        label={m.takeOverReason}
        hint={m.takeOverHint}
        value={reason}
        onChange={setReason}
        error={missing(reason)}
        maxLength={500}
      />
      <ButtonRow>
        <Button type="submit" look="primary" busy={save.isPending}>
          {m.takeOverSave}
        </Button>
        <Button onClick={onDone}>{m.cancel}</Button>
      </ButtonRow>
    </Form>
  );
}
