import { useState } from 'react';
import { DayInput } from '../../../app/web/day-input.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { useAct } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button, Section } from '../../../design/base.ts';
import { Form, TextInput } from '../../../design/form.ts';
import { da } from './acts.da.ts';
import { en } from './acts.en.ts';
import { BehalfFields, type BehalfWish } from './behalf-fields.tsx';
import { TaskForm } from './task-form.tsx';

interface RecordProps {
  secretariat: string;
  behalves: readonly { key: string; name: string }[];
  today: string;
}

type Kind = 'task' | 'letter' | 'decision';

/** What a secretariat does from day to day: a task given, a letter sent, a decision taken. */
export function RecordPart(props: RecordProps) {
  const m = useMessages(da, en);
  const [open, setOpen] = useState<Kind | null>(null);
  const close = () => setOpen(null);
  return (
    <Section heading={m.record}>
      <div className="button-row">
        <Button onClick={() => setOpen('task')}>{m.newTask}</Button>
        <Button onClick={() => setOpen('letter')}>{m.newLetter}</Button>
        <Button onClick={() => setOpen('decision')}>{m.newDecision}</Button>
      </div>
      {open === 'task' && <TaskForm body={props.secretariat} item={null} about={null} behalves={props.behalves} onDone={close} />}
      {(open === 'letter' || open === 'decision') && <TextForm key={open} {...props} kind={open} onDone={close} />}
    </Section>
  );
}

/** A letter or a decision: two texts, and on whose behalf. */
function TextForm({ secretariat, behalves, today, kind, onDone }: RecordProps & { kind: 'letter' | 'decision'; onDone: () => void }) {
  const m = useMessages(da, en);
  const [title, setTitle] = useState('');
  const [second, setSecond] = useState('');
  const [sentOn, setSentOn] = useState(today);
  const [behalf, setBehalf] = useState<BehalfWish>({ behalf: behalves[0]?.key ?? '', nature: 'duty' });
  const [tried, setTried] = useState(false);
  const letter = useAct('POST /api/bodies/:id/letters', ['GET /api/acts']);
  const decision = useAct('POST /api/bodies/:id/decisions', ['GET /api/acts']);
  const params = { id: secretariat };
  const isLetter = kind === 'letter';
  const fault = letter.error ?? decision.error;
  const send = () => {
    setTried(true);
    if (title.trim() === '' || second.trim() === '' || sentOn === '') return;
    if (isLetter) letter.mutate({ params, body: { title, recipient: second, sentOn, ...behalf } }, { onSuccess: onDone });
    else decision.mutate({ params, body: { title, wording: second, ...behalf } }, { onSuccess: onDone });
  };
  const missing = (value: string) => tried && value.trim() === '' && m.needed;
  return (
    <Form onSend={send}>
      <h3>{isLetter ? m.newLetter : m.newDecision}</h3>
      {fault && <RefusalNotice fault={fault} />}
      <TextInput
        label={isLetter ? m.letterTitle : m.decisionTitle}
        value={title}
        onChange={setTitle}
        error={missing(title)}
        maxLength={500}
      />
      <TextInput
        label={isLetter ? m.recipient : m.wording}
        value={second}
        onChange={setSecond}
        error={missing(second)}
        rows={isLetter ? undefined : 3}
        maxLength={isLetter ? 500 : 4000}
      />
      {isLetter && <DayInput label={m.sentOn} value={sentOn} onChange={setSentOn} />}
      <BehalfFields behalves={behalves} value={behalf} onChange={setBehalf} />
      <div className="button-row">
        <Button type="submit" look="primary" busy={letter.isPending || decision.isPending}>
          {m.save}
        </Button>
        <Button onClick={onDone}>{m.cancel}</Button>
      </div>
    </Form>
  );
}
