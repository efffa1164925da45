import { useState } from 'react';
import { useParams } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { ConstructedNote } from '../../../app/web/constructed.tsx';
import { FileButton } from '../../../app/web/file-button.tsx';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useMayEdit } from '../../../app/web/may.ts';
import { AppPage } from '../../../app/web/page.tsx';
import { useAct, useCall, useSession } from '../../../app/web/queries.ts';
import { PendingPage, RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button, Link, Mark, Notice, Section } from '../../../design/base.ts';
import { Form, TextInput } from '../../../design/form.ts';
import { Table } from '../../../design/table.tsx';
import { AgendaItem } from './agenda-item.tsx';
import { EventsPart } from './events-part.tsx';
import { ItemForm } from './item-form.tsx';
import { da } from './meetings.da.ts';
import { en } from './meetings.en.ts';
import { stateOf } from './meetings-page.tsx';
import './meeting.css';

export type Meeting = AnswerOf<'GET /api/meetings/:id'>;
export const staleMeeting = ['GET /api/meetings', 'GET /api/acts', 'GET /api/council-events'];

/** One meeting: its agenda with what was decided, what waits, and the tasks that came of it. */
export default function MeetingPage() {
  const all = useMessages(da, en);
  const m = all.meeting;
  const { formatDate, formatNumber } = useFormats();
  const { id = '' } = useParams();
  const mayEdit = useMayEdit();
  const today = useSession().data?.today ?? '';
  const query = useCall('GET /api/meetings/:id', { params: { id } });
  if (!query.data) return <PendingPage title={m.title} query={query} />;
  const meeting = query.data;
  const state = stateOf(meeting);
  const serves = mayEdit(meeting.trainingRegion ?? '');
  const isCome = meeting.heldOn <= today;
  return (
    <AppPage
      title={`${meeting.bodyName}, ${formatDate(meeting.heldOn)}`}
      heading={<Danish>{m.heading(meeting.bodyName, formatDate(meeting.heldOn), m.states[state] ?? '')}</Danish>}
      subline={[
        meeting.starts && m.time(meeting.starts),
        meeting.place,
        meeting.minutes > 0 && m.minutesInAll(formatNumber(meeting.minutes)),
      ]
        .filter(Boolean)
        .join(' · ')}
      path={[
        { href: '/moeder', label: all.list.title },
        { href: `/raad/${meeting.body}`, label: <Danish>{meeting.bodyName}</Danish> },
      ]}
      actions={
        <FileButton
          address="GET /api/meetings/:id/minutes.pdf"
          params={{ id }}
          label={state === 'held' ? m.pdf : m.agendaPdf}
          making={all.list.making}
        />
      }
    >
      <ConstructedNote parts={meeting.constructed ? [{ text: all.list.constructed }] : []} />
      {meeting.cancelledReason !== null && <Notice tone="warning" word={m.word} title={m.cancelled(meeting.cancelledReason)} />}
      <Section heading={m.agenda}>
        {meeting.agenda.length === 0 && <p>{m.agendaEmpty}</p>}
        <ol className="agenda">
          {meeting.agenda.map((item) => (
            <AgendaItem
              key={item.id}
              item={item}
              meeting={meeting}
              serves={serves && state !== 'held' && state !== 'cancelled'}
              isCome={isCome}
            />
          ))}
        </ol>
      </Section>
      {serves && state === 'planned' && <Waiting meeting={meeting} />}
      {serves && (state === 'planned' || state === 'sent') && <Acts meeting={meeting} state={state} isCome={isCome} />}
      {meeting.tasks.length > 0 && <Tasks meeting={meeting} serves={serves} />}
      <EventsPart kind="meeting" subject={id} />
    </AppPage>
  );
}

/** What waits for a decision of this body, and a new item. */
function Waiting({ meeting }: { meeting: Meeting }) {
  const m = useMessages(da, en).meeting;
  const { formatDate } = useFormats();
  const put = useAct('POST /api/meetings/:id/items', staleMeeting);
  const take = (one: Meeting['waiting'][number]) =>
    put.mutate({
      params: { id: meeting.id },
      body: {
        waiting: one.id,
        title: one.title,
        kind: 'decision',
        minutes: null,
        proposal: '',
        papers: [{ title: one.title, href: one.href }],
      },
    });
  return (
    <>
      <Section heading={m.waiting}>
        {put.error && <RefusalNotice fault={put.error} />}
        {meeting.waiting.length === 0 && <p>{m.waitingNone}</p>}
        <ul>
          {meeting.waiting.map((one) => (
            <li key={one.id}>
              <Link href={one.href}>
                <Danish>{one.title}</Danish>
              </Link>{' '}
              ({m.about(one.kind, one.version)}; {m.waitingSince(m.steps[one.step] ?? '', formatDate(one.proposedAt))}){' '}
              <Button small busy={put.isPending} onClick={() => take(one)} aria-label={m.putOf(one.title)}>
                {m.put}
              </Button>
            </li>
          ))}
        </ul>
      </Section>
      <Section heading={m.newItem}>
        <ItemForm meeting={meeting.id} key={meeting.agenda.length} />
      </Section>
    </>
  );
}

/** Send the agenda, close the minutes, cancel. */
function Acts({ meeting, state, isCome }: { meeting: Meeting; state: 'planned' | 'sent'; isCome: boolean }) {
  const m = useMessages(da, en).meeting;
  const { formatDate } = useFormats();
  const params = { params: { id: meeting.id } };
  const send = useAct('POST /api/meetings/:id/agenda', staleMeeting);
  const close = useAct('POST /api/meetings/:id/minutes', staleMeeting);
  const cancel = useAct('POST /api/meetings/:id/cancel', staleMeeting);
  const [cancelling, setCancelling] = useState(false);
  const [reason, setReason] = useState('');
  const fault = send.error ?? close.error ?? cancel.error;
  return (
    <div className="meeting-acts">
      {fault && <RefusalNotice fault={fault} />}
      <p className="soft">{state === 'planned' ? m.sendHint : isCome ? m.closeHint : m.notCome(formatDate(meeting.heldOn))}</p>
      <div className="button-row">
        {state === 'planned' ? (
          <Button look="primary" busy={send.isPending} onClick={() => send.mutate(params)}>
            {m.send}
          </Button>
        ) : (
          isCome && (
            <Button look="primary" busy={close.isPending} onClick={() => close.mutate(params)}>
              {m.close}
            </Button>
          )
        )}
        {!cancelling && <Button onClick={() => setCancelling(true)}>{m.cancelIt}</Button>}
      </div>
      {cancelling && (
        <Form onSend={() => cancel.mutate({ ...params, body: { reason } })}>
          <TextInput label={m.cancelReason} value={reason} onChange={setReason} maxLength={500} />
          <Button type="submit" busy={cancel.isPending}>
            {m.cancelIt}
          </Button>
        </Form>
      )}
    </div>
  );
}

function Tasks({ meeting, serves }: { meeting: Meeting; serves: boolean }) {
  const m = useMessages(da, en).meeting;
  const { formatDate } = useFormats();
  const finish = useAct('POST /api/tasks/:id/done', staleMeeting);
  const behalf = ({ behalfKind, behalfId }: Meeting['tasks'][number]) =>
    meeting.behalves.find(({ key }) => key === `${behalfKind}:${behalfId}`)?.name ?? '';
  return (
    <Section heading={m.tasks}>
      {finish.error && <RefusalNotice fault={finish.error} />}
      <Table
        caption={m.tasks}
        captionUnseen
        rows={meeting.tasks}
        rowKey={(row) => row.id}
        columns={[
          { key: 'title', header: m.task, rowHeader: true, cell: ({ title }) => <Danish>{title}</Danish>, value: ({ title }) => title },
          { key: 'owner', header: m.owner, cell: ({ ownerName }) => <Danish>{ownerName}</Danish>, value: ({ ownerName }) => ownerName },
          { key: 'due', header: m.due, value: ({ dueOn }) => dueOn, cell: ({ dueOn }) => formatDate(dueOn) },
          { key: 'behalf', header: m.behalf, cell: (row) => `${behalf(row)} (${m.natures[row.nature]?.toLowerCase()})` },
          {
            key: 'done',
            header: m.outcome,
            value: ({ doneOn }) => doneOn ?? m.waitingTask,
            cell: ({ doneOn, id, title, isMine }) =>
              doneOn ? (
                <Mark tone="success">{m.done(formatDate(doneOn))}</Mark>
              ) : isMine || serves ? (
                <Button
                  small
                  busy={finish.isPending}
                  onClick={() => finish.mutate({ params: { id }, body: { note: '' } })}
                  aria-label={m.finishOf(title)}
                >
                  {m.finish}
                </Button>
              ) : (
                <Mark>{m.waitingTask}</Mark>
              ),
          },
        ]}
      />
    </Section>
  );
}
