import { useState } from 'react';
import { DayInput } from '../../../app/web/day-input.tsx';
import { EndForm } from '../../../app/web/end-form.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { dayAfter } from '../../../app/web/period.ts';
import { useAct } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button } from '../../../design/base.ts';
import { Checkbox, Form, TextInput } from '../../../design/form.ts';
import type { Body } from './body-page.tsx';
import { da } from './da.ts';
import { en } from './en.ts';
import { PersonPick } from './person-pick.tsx';
import type { Member } from './seats-part.tsx';

interface FillProps {
  body: string;
  rule: Body['rules'][number];
  thing: string;
  seat: string;
  /** The seat is held: only somebody to stand in is named. */
  asSubstitute: boolean;
  today: string;
  onDone: () => void;
}

/** Gives a seat to a person for a term. */
export function FillSeat({ body, rule, thing, seat, asSubstitute, today, onDone }: FillProps) {
  const m = useMessages(da, en);
  const [wish, setWish] = useState({ person: '', substitute: asSubstitute, from: today, to: '', psychiatry: false, reason: '' });
  const [tried, setTried] = useState(false);
  const give = useAct('POST /api/bodies/:id/members', ['GET /api/bodies', 'GET /api/council-events']);
  const isBackwards = wish.to !== '' && wish.to < wish.from;
  const send = () => {
    setTried(true);
    const { psychiatry, to, ...rest } = wish;
    if (isBackwards || wish.person === '' || wish.from === '' || wish.reason.trim() === '') return;
    give.mutate(
      {
        params: { id: body },
        body: { ...rest, seatRule: rule.id, thing, to: to === '' ? null : dayAfter(to), groups: psychiatry ? ['psychiatry'] : [] },
      },
      { onSuccess: onDone },
    );
  };
  const missing = (value: string) => tried && value.trim() === '' && m.fieldMissing;
  return (
    <Form onSend={send}>
      <h3>{asSubstitute ? m.substituteOf(seat) : m.fillOf(seat)}</h3>
      {give.error && <RefusalNotice fault={give.error} />}
      <PersonPick label={m.person} value={wish.person} onChange={(person) => setWish({ ...wish, person })} error={missing(wish.person)} />
      {!asSubstitute && (
        <Checkbox label={m.asSubstitute} checked={wish.substitute} onChange={(substitute) => setWish({ ...wish, substitute })} />
      )}
      {rule.kind === 'group' && (
        <Checkbox
          label={`${m.alsoIs} ${m.groups.psychiatry}`}
          checked={wish.psychiatry}
          onChange={(psychiatry) => setWish({ ...wish, psychiatry })}
        />
      )}
      <DayInput label={m.firstDay} value={wish.from} onChange={(from) => setWish({ ...wish, from })} error={missing(wish.from)} />
      <DayInput label={m.lastDay} value={wish.to} onChange={(to) => setWish({ ...wish, to })} error={tried && isBackwards && m.backwards} />
      <TextInput
        label={m.reason}
        hint={m.reasonHint}
        value={wish.reason}
        onChange={(reason) => setWish({ ...wish, reason })}
        error={missing(wish.reason)}
        maxLength={500}
      />
      <div className="button-row">
        <Button type="submit" look="primary" busy={give.isPending}>
          {m.give}
        </Button>
        <Button onClick={onDone}>{m.cancel}</Button>
      </div>
    </Form>
  );
}

/** Ends a member's term from a day, for a reason. */
export function EndSeat({ member, today, onDone }: { member: Member; today: string; onDone: () => void }) {
  const m = useMessages(da, en);
  const end = useAct('POST /api/members/:id/end', ['GET /api/bodies', 'GET /api/council-events']);
  const words = { day: m.endDay, reason: m.endReason, end: m.endIt };
  const endIt = (body: { on: string; reason: string }) => end.mutate({ params: { id: member.id }, body }, { onSuccess: onDone });
  return <EndForm title={m.endOf(member.name)} words={words} today={today} act={end} onEnd={endIt} onCancel={onDone} />;
}
