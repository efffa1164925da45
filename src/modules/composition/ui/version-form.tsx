import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useMessages } from '../../../app/web/language.tsx';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button } from '../../../design/base.ts';
import { TextInput } from '../../../design/form.ts';
import { da } from './versions.da.ts';
import { en } from './versions.en.ts';
import './version-form.css';

interface Props {
  label: string;
  button: string;
  value: string;
  onChange: (name: string) => void;
  onSend: (name: string) => void;
  busy: boolean;
  /** The refusal of the last try; what is typed stands. */
  fault: unknown;
  /** What was done, read out. */
  done?: string;
  /** Before the name. */
  children?: ReactNode;
}

/** A name and what to do with it. */
export function NameForm({ label, button, value, onChange, onSend, busy, fault, done, children }: Props) {
  const m = useMessages(da, en);
  const [tried, setTried] = useState(false);
  const id = useId();
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const missing = value.trim() === '';
    setTried(missing);
    if (missing) document.getElementById(id)?.querySelector('input')?.focus();
    else onSend(value);
  };
  return (
    <form id={id} className="version-form" onSubmit={send} noValidate>
      {Boolean(fault) && <RefusalNotice fault={fault} />}
      {children}
      <TextInput label={label} value={value} onChange={onChange} maxLength={200} error={tried && value.trim() === '' && m.nameMissing} />
      <div className="version-send">
        <Button type="submit" busy={busy}>
          {button}
        </Button>
        <span role="status">{done}</span>
      </div>
    </form>
  );
}
