import { useState } from 'react';
import { Button } from '../../design/base.ts';
import { Form, TextInput } from '../../design/form.ts';
import { da } from './change.da.ts';
import { en } from './change.en.ts';
import { DayInput } from './day-input.tsx';
import { useMessages } from './language.tsx';
import { RefusalNotice } from './refusal.tsx';

interface EndFormProps {
  title: string;
  words: { day: string; reason: string; end: string };
  today: string;
  /** The act that ends it, under way or refused. */
  act: { isPending: boolean; error: unknown };
  onEnd: (wish: { on: string; reason: string }) => void;
  onCancel: () => void;
}

/** Ends what a person holds – a role, a seat – from a day, for a reason. */
export function EndForm({ title, words, today, act, onEnd, onCancel }: EndFormProps) {
  const m = useMessages(da, en);
  const [on, setOn] = useState(today);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const send = () => {
    setTried(true);
    if (on !== '' && reason.trim() !== '') onEnd({ on, reason });
  };
  return (
    <Form onSend={send}>
      <h3>{title}</h3>
      {act.error != null && <RefusalNotice fault={act.error} />}
      <DayInput label={words.day} value={on} onChange={setOn} error={tried && on === '' && m.missing} />
      <TextInput
        label={words.reason}
        value={reason}
        onChange={setReason}
        error={tried && reason.trim() === '' && m.missing}
        maxLength={500}
      />
      <div className="button-row">
        <Button type="submit" look="primary" busy={act.isPending}>
          {words.end}
        </Button>
        <Button onClick={onCancel}>{m.cancel}</Button>
      </div>
    </Form>
  );
}
