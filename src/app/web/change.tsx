/** What has a history is changed from a day, for a reason: the acts in its row, and the end of the form. */
import type { ReactNode } from 'react';
import { Button, ButtonRow } from '../../design/base.ts';
import { TextInput } from '../../design/form.ts';
import { da } from './change.da.ts';
import { en } from './change.en.ts';
import { useMessages } from './language.tsx';

interface RowActsProps {
  name: string;
  /** It has not begun: it can be given up, not ended. */
  isPlanned: boolean;
  /** How it is ended, where it can be: the act's word in the address, on the button, and with the row's name. */
  ending: readonly [act: string, word: string, withName: string] | null;
  onAct: (act: string) => void;
}

export function RowActs({ name, isPlanned, ending, onAct }: RowActsProps) {
  const m = useMessages(da, en);
  const other = isPlanned ? (['opgiv', m.withdraw, m.withdrawOf(name)] as const) : ending;
  const acts = [['ret', m.change, m.changeOf(name)] as const, ...(other ? [other] : [])];
  return (
    <ButtonRow>
      {acts.map(([act, word, withName]) => (
        <Button key={act} small onClick={() => onAct(act)} aria-label={withName}>
          {word}
        </Button>
      ))}
    </ButtonRow>
  );
}

interface ChangeEndProps {
  reason: string;
  onReason: (reason: string) => void;
  /** It was sent once: what is missing is told. */
  tried: boolean;
  busy: boolean;
  onCancel: () => void;
  /** What the change would mean. */
  children?: ReactNode;
}

export function ChangeEnd({ reason, onReason, tried, busy, onCancel, children }: ChangeEndProps) {
  const m = useMessages(da, en);
  return (
    <>
      <TextInput
        label={m.reason}
        hint={m.reasonHint}
        value={reason}
        onChange={onReason}
        error={tried && reason.trim() === '' && m.missing}
        maxLength={500}
      />
      {children}
      <ButtonRow>
        <Button type="submit" look="primary" busy={busy}>
          {m.save}
        </Button>
        <Button onClick={onCancel}>{m.cancel}</Button>
      </ButtonRow>
    </>
  );
}
