import { type FormEvent, useState } from 'react';
import { Button } from '../../design/base.ts';
import { TextInput } from '../../design/form.ts';
import { DayInput } from './day-input.tsx';
import { RefusalNotice } from './refusal.tsx';
import './end-form.css';

interface EndFormProps {
  title: string;
  words: { day: string; reason: string; reasonMissing: string; end: string; cancel: string };
  today: string;
  /** The act that ends it, under way or refused. */
  act: { isPending: boolean; error: unknown };
  onEnd: (wish: { on: string; reason: string }) => void;
  onCancel: () => void;
}

/** Ends what a person holds – a role, a seat – from a day, for a reason. */
export function EndForm({ title, words, today, act, onEnd, onCancel }: EndFormProps) {
  const [on, setOn] = useState(today);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (on !== '' && reason.trim() !== '') onEnd({ on, reason });
  };
  return (
    <form className="end-form" onSubmit={send} noValidate>
      <h3>{title}</h3>
      {act.error != null && <RefusalNotice fault={act.error} />}
      <DayInput label={words.day} value={on} onChange={setOn} error={tried && on === '' && words.reasonMissing} />
      <TextInput
        label={words.reason}
        value={reason}
        onChange={setReason}
        error={tried && reason.trim() === '' && words.reasonMissing}
        maxLength={500}
      />
      <div className="button-row">
        <Button type="submit" look="primary" busy={act.isPending}>
          {words.end}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}
