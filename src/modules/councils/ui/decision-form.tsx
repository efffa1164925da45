import { useState } from 'react';
import { useMessages } from '../../../app/web/language.tsx';
import { useAct } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { useTyped } from '../../../app/web/typed.ts';
import { Button } from '../../../design/base.ts';
import { Form, Select, TextInput } from '../../../design/form.ts';
import type { Outcome } from '../rules/decide.ts';
import { BehalfFields, type BehalfWish } from './behalf-fields.tsx';
import { type Meeting, staleMeeting } from './meeting-page.tsx';
import { da } from './meetings.da.ts';
import { en } from './meetings.en.ts';

interface FormProps {
  item: Meeting['agenda'][number];
  meeting: Meeting;
  onDone: () => void;
}

/** What the body decided about an item, in its own words. */
export function DecisionForm({ item, meeting, onDone }: FormProps) {
  const m = useMessages(da, en).meeting;
  const { wish, setWish, forget } = useTyped(`decided ${item.id}`, {
    outcome: 'adopted' as Outcome,
    wording: item.proposal,
    reservation: '',
  });
  const { outcome, wording, reservation } = wish;
  const [behalf, setBehalf] = useState<BehalfWish>({ behalf: meeting.behalves[0]?.key ?? '', nature: 'duty' });
  const [tried, setTried] = useState(false);
  const decide = useAct('POST /api/items/:id/decision', staleMeeting);
  const isReserved = outcome === 'adoptedWithReservation';
  const end = () => {
    forget();
    onDone();
  };
  const send = () => {
    setTried(true);
    if (wording.trim() === '' || (isReserved && reservation.trim() === '')) return;
    decide.mutate({ params: { id: item.id }, body: { byConsent: false, outcome, wording, reservation, ...behalf } }, { onSuccess: end });
  };
  const missing = (value: string) => tried && value.trim() === '' && m.needed;
  return (
    <Form onSend={send}>
      <h4>{m.decideOf(item.title)}</h4>
      {decide.error && <RefusalNotice fault={decide.error} />}
      <Select
        label={m.outcome}
        value={outcome}
        onChange={(value) => setWish({ ...wish, outcome: value as Outcome })}
        options={Object.entries(m.outcomes).map(([value, label]) => ({ value, label }))}
      />
      <TextInput
        label={m.wording}
        value={wording}
        onChange={(written) => setWish({ ...wish, wording: written })}
        rows={3}
        error={missing(wording)}
        maxLength={4000}
      />
      {isReserved && (
        <TextInput
          label={m.reservation}
          value={reservation}
          onChange={(written) => setWish({ ...wish, reservation: written })}
          rows={2}
          error={missing(reservation)}
          maxLength={4000}
        />
      )}
      <BehalfFields behalves={meeting.behalves} value={behalf} onChange={setBehalf} />
      <div className="button-row">
        <Button type="submit" look="primary" busy={decide.isPending}>
          {m.save}
        </Button>
        <Button onClick={end}>{m.cancel}</Button>
      </div>
    </Form>
  );
}
