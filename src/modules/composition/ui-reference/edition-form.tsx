/** The form around a new edition: from which day, why, and where it is decided; what stands in it is the caller's. */
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { useGo } from '../../../app/web/address.tsx';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { useMessages } from '../../../app/web/language.tsx';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button, LinkButton, Notice } from '../../../design/base.ts';
import { TextInput } from '../../../design/form.ts';
import { da } from './editions.da.ts';
import { en } from './editions.en.ts';
import './editions.css';

export interface Decision {
  from: string;
  reason: string;
  source: string;
}

interface Props {
  decision: Decision;
  onDecision: (decision: Decision) => void;
  /** How many of the caller's own fields are wrong. */
  wrong: number;
  /** The decision is trimmed and whole. */
  onSend: (tell: { onSuccess: () => void }) => void;
  busy: boolean;
  fault: unknown;
  /** Where one goes after it, and when one thinks better of it. */
  back: string;
  button: string;
  /** Ending something has no source of its own, and another word for the day. */
  ending?: boolean;
  dayHint?: ReactNode;
  children?: (tried: boolean) => ReactNode;
}

export function EditionForm({ decision, onDecision, wrong, onSend, busy, fault, back, button, ending, dayHint, children }: Props) {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const go = useGo();
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const empty = (text: string) => text.trim() === '';
  const day = /^\d{4}-\d{2}-\d{2}$/.test(decision.from);
  const count = wrong + [!day, empty(decision.reason), !ending && empty(decision.source)].filter(Boolean).length;
  const change = (part: Partial<Decision>) => onDecision({ ...decision, ...part });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setTried(true);
    if (count === 0) return onSend({ onSuccess: () => go(back) });
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
  };
  return (
    <form ref={form} className="edition-form" onSubmit={send} noValidate>
      {tried && count > 0 && <Notice tone="error" word={web.error} title={m.mend(count)} live="assertive" />}
      {Boolean(fault) && <RefusalNotice fault={fault} />}
      {children?.(tried)}
      <TextInput
        type="date"
        label={ending ? m.on : m.from}
        hint={dayHint ?? (ending ? m.onHint : m.fromHint)}
        value={decision.from}
        onChange={(from) => change({ from })}
        error={tried && !day && m.wrongDay}
      />
      <TextInput
        label={m.reason}
        hint={m.reasonHint}
        rows={2}
        maxLength={1000}
        value={decision.reason}
        onChange={(reason) => change({ reason })}
        error={tried && empty(decision.reason) && m.missing}
      />
      {!ending && (
        <TextInput
          label={m.source}
          hint={m.sourceHint}
          maxLength={1000}
          value={decision.source}
          onChange={(source) => change({ source })}
          error={tried && empty(decision.source) && m.missing}
        />
      )}
      <div className="button-row">
        <Button type="submit" look="primary" busy={busy}>
          {button}
        </Button>
        <LinkButton href={back}>{m.cancel}</LinkButton>
      </div>
    </form>
  );
}

/** Reads of what compositions stand on, old after an edit. */
export const editionReads = (what: 'agreements' | 'principles' | 'patterns'): string[] => [
  `GET /api/${what}`,
  'GET /api/start',
  'GET /api/composition-options',
  'GET /api/compositions',
];
