import { useState } from 'react';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { useAct, useCall, useSession } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button } from '../../../design/base.ts';
import { Form, Select } from '../../../design/form.ts';
import { type Meeting, staleMeeting } from './meeting-page.tsx';
import { da } from './meetings.da.ts';
import { en } from './meetings.en.ts';
import { stateOf } from './meetings-page.tsx';

/** Puts a decision on the agenda of a meeting yet to come, to be corrected there by a new one. */
export function TakeUpAgain({ meeting, decision, title }: { meeting: Meeting; decision: string; title: string }) {
  const m = useMessages(da, en).meeting;
  const { formatDate } = useFormats();
  const [open, setOpen] = useState(false);
  const [to, setTo] = useState('');
  const year = Number((useSession().data?.today ?? meeting.heldOn).slice(0, 4));
  const meetings = useCall('GET /api/meetings', { query: { year, body: meeting.body } }, { enabled: open });
  const next = useCall('GET /api/meetings', { query: { year: year + 1, body: meeting.body } }, { enabled: open });
  const take = useAct('POST /api/decisions/:id/correction', staleMeeting);
  const planned = [...(meetings.data?.rows ?? []), ...(next.data?.rows ?? [])].filter(
    (one) => stateOf(one) === 'planned' && one.id !== meeting.id,
  );
  const send = () => {
    if (to !== '') take.mutate({ params: { id: decision }, body: { meeting: to } }, { onSuccess: () => setOpen(false) });
  };
  if (!open)
    return (
      <Button small onClick={() => setOpen(true)} aria-label={m.againOf(title)}>
        {m.again}
      </Button>
    );
  return (
    <Form onSend={send}>
      {take.error && <RefusalNotice fault={take.error} />}
      {meetings.data && next.data && planned.length === 0 && <p>{m.againNone}</p>}
      <Select
        label={m.againWhich}
        value={to}
        onChange={setTo}
        options={[{ value: '', label: '–' }, ...planned.map(({ id, heldOn }) => ({ value: id, label: formatDate(heldOn) }))]}
      />
      <div className="button-row">
        <Button type="submit" busy={take.isPending}>
          {m.again}
        </Button>
        <Button onClick={() => setOpen(false)}>{m.cancel}</Button>
      </div>
    </Form>
  );
}
