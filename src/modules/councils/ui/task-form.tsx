import { useState } from 'react';
import { DayInput } from '../../../app/web/day-input.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { useAct } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button } from '../../../design/base.ts';
import { Form, TextInput } from '../../../design/form.ts';
import { BehalfFields, type BehalfWish } from './behalf-fields.tsx';
import { da } from './meetings.da.ts';
import { en } from './meetings.en.ts';
import { PersonPick } from './person-pick.tsx';

interface TaskProps {
  body: string;
  item: string | null;
  about: string | null;
  behalves: readonly { key: string; name: string }[];
  onDone: () => void;
}

/** A task with an owner, a day and on whose behalf. */
export function TaskForm({ body, item, about, behalves, onDone }: TaskProps) {
  const m = useMessages(da, en).meeting;
  const [title, setTitle] = useState('');
  const [owner, setOwner] = useState('');
  const [dueOn, setDueOn] = useState('');
  const [behalf, setBehalf] = useState<BehalfWish>({ behalf: behalves[0]?.key ?? '', nature: 'duty' });
  const [tried, setTried] = useState(false);
  const give = useAct('POST /api/bodies/:id/tasks', ['GET /api/meetings', 'GET /api/acts']);
  const send = () => {
    setTried(true);
    if (title.trim() === '' || owner === '' || dueOn === '') return;
    give.mutate({ params: { id: body }, body: { title, item, owner, dueOn, ...behalf } }, { onSuccess: onDone });
  };
  const missing = (value: string) => tried && value.trim() === '' && m.needed;
  return (
    <Form onSend={send}>
      <h4>{about === null ? m.giveTask : m.giveTaskOf(about)}</h4>
      {give.error && <RefusalNotice fault={give.error} />}
      <TextInput label={m.task} value={title} onChange={setTitle} error={missing(title)} maxLength={500} />
      <PersonPick label={m.owner} value={owner} onChange={setOwner} error={missing(owner)} />
      <DayInput label={m.due} value={dueOn} onChange={setDueOn} />
      {tried && dueOn === '' && <p className="soft">{m.needed}</p>}
      <BehalfFields behalves={behalves} value={behalf} onChange={setBehalf} />
      <div className="button-row">
        <Button type="submit" look="primary" busy={give.isPending}>
          {m.saveTask}
        </Button>
        <Button onClick={onDone}>{m.cancel}</Button>
      </div>
    </Form>
  );
}
