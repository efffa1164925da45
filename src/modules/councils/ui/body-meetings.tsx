import { useState } from 'react';
import { useGo } from '../../../app/web/address.tsx';
import { DayInput } from '../../../app/web/day-input.tsx';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { useAct, useCall } from '../../../app/web/queries.ts';
import { RefusalNotice, Waiting } from '../../../app/web/refusal.tsx';
import { Button, Link, Section } from '../../../design/base.ts';
import { Form, TextInput } from '../../../design/form.ts';
import type { Body } from './body-page.tsx';
import { da as seatsDa } from './da.ts';
import { en as seatsEn } from './en.ts';
import { da } from './meetings.da.ts';
import { en } from './meetings.en.ts';
import { stateOf } from './meetings-page.tsx';

/** The body's meetings of the year, and a new one. */
export function BodyMeetings({ body, mayEdit }: { body: Body; mayEdit: boolean }) {
  const m = useMessages(da, en).list;
  const words = useMessages(seatsDa, seatsEn);
  const { formatDate } = useFormats();
  const year = Number(body.on.slice(0, 4));
  const query = useCall('GET /api/meetings', { query: { year, body: body.id } });
  if (!query.data) return <Waiting query={query} />;
  const { rows } = query.data;
  return (
    <Section heading={`${words.meetingsOf} ${year}`}>
      {rows.length === 0 && <p>{m.empty}</p>}
      <ul>
        {rows.map((meeting) => (
          <li key={meeting.id}>
            <Link href={`/moeder/${meeting.id}`}>{formatDate(meeting.heldOn)}</Link>: {m.stateOf[stateOf(meeting)]?.toLowerCase()}
          </li>
        ))}
      </ul>
      {mayEdit && <CallMeeting body={body.id} />}
    </Section>
  );
}

function CallMeeting({ body }: { body: string }) {
  const m = useMessages(da, en).list;
  const go = useGo();
  const [open, setOpen] = useState(false);
  const [wish, setWish] = useState({ heldOn: '', starts: '', place: '' });
  const [tried, setTried] = useState(false);
  const add = useAct('POST /api/bodies/:id/meetings', ['GET /api/meetings']);
  const isTime = wish.starts === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(wish.starts);
  const send = () => {
    setTried(true);
    if (wish.heldOn === '' || !isTime) return;
    const meeting = { heldOn: wish.heldOn, starts: wish.starts === '' ? null : wish.starts, place: wish.place };
    add.mutate({ params: { id: body }, body: meeting }, { onSuccess: ({ id }) => go(`/moeder/${id}`) });
  };
  if (!open)
    return (
      <div className="button-row">
        <Button onClick={() => setOpen(true)}>{m.call}</Button>
      </div>
    );
  return (
    <Form onSend={send}>
      <h3>{m.call}</h3>
      {add.error && <RefusalNotice fault={add.error} />}
      <DayInput
        label={m.when}
        value={wish.heldOn}
        onChange={(heldOn) => setWish({ ...wish, heldOn })}
        error={tried && wish.heldOn === '' && m.needed}
      />
      <TextInput
        label={m.starts}
        hint="09:30"
        value={wish.starts}
        onChange={(starts) => setWish({ ...wish, starts })}
        error={tried && !isTime && m.starts}
        maxLength={5}
      />
      <TextInput label={m.place} value={wish.place} onChange={(place) => setWish({ ...wish, place })} maxLength={200} />
      <Button type="submit" look="primary" busy={add.isPending}>
        {m.callIt}
      </Button>
    </Form>
  );
}
