import { useState } from 'react';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useMayEdit } from '../../../app/web/may.ts';
import { useAct } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button, Link, Mark } from '../../../design/base.ts';
import { DecisionForm } from './decision-form.tsx';
import { type Meeting, staleMeeting } from './meeting-page.tsx';
import { da } from './meetings.da.ts';
import { en } from './meetings.en.ts';
import { TakeUpAgain } from './take-up-again.tsx';
import { TaskForm } from './task-form.tsx';

interface ItemProps {
  item: Meeting['agenda'][number];
  meeting: Meeting;
  serves: boolean;
  /** The day of the meeting: from then on it is decided. */
  isCome: boolean;
}

/** One item: what is proposed about what, who wants it debated, and what was decided. */
export function AgendaItem({ item, meeting, serves, isCome }: ItemProps) {
  const m = useMessages(da, en).meeting;
  const { formatDate, formatList } = useFormats();
  const { subject, decision } = item;
  const hasAsked = item.asked.some(({ isMe }) => isMe);
  return (
    <li>
      <h3>
        {item.no}. <Danish>{item.title}</Danish>
      </h3>
      <p>
        <Mark tone={item.kind === 'consent' ? 'info' : 'neutral'}>{m.kinds[item.kind]}</Mark>{' '}
        {item.minutes !== null && <span className="soft">{m.minutes(item.minutes)}</span>}
      </p>
      {subject && (
        <p>
          <Link href={subject.href}>{m.about(subject.kind, subject.version)}</Link> · {m.steps[subject.step]}
          <br />
          <span className="soft agenda-hash">{m.seal(subject.hash)}</span>
        </p>
      )}
      {item.proposal !== '' && (
        <p>
          <strong>{m.proposal}:</strong> <Danish>{item.proposal}</Danish>
        </p>
      )}
      {item.papers.length > 0 && (
        <p>
          <strong>{m.papers}:</strong>{' '}
          {item.papers.map(({ title, href }) => (
            <Link key={`${title} ${href}`} href={href}>
              <Danish>{title}</Danish>
            </Link>
          ))}
        </p>
      )}
      {item.corrects && <Mark tone="warning">{m.corrects(formatDate(item.corrects.decidedOn), item.corrects.wording)}</Mark>}
      {item.asked.length > 0 && <Mark tone="warning">{m.askedBy(formatList(item.asked.map(({ name }) => name)))}</Mark>}
      {decision ? (
        <Decision decision={decision} meeting={meeting} title={item.title} />
      ) : (
        <Undecided item={item} meeting={meeting} serves={serves} isCome={isCome} hasAsked={hasAsked} />
      )}
    </li>
  );
}

function Decision({ decision, meeting, title }: { decision: NonNullable<ItemProps['item']['decision']>; meeting: Meeting; title: string }) {
  const mayEdit = useMayEdit();
  const { formatDate } = useFormats();
  const m = useMessages(da, en).meeting;
  const behalf = meeting.behalves.find(({ key }) => key === `${decision.behalfKind}:${decision.behalfId}`)?.name ?? '';
  return (
    <>
      <p>
        <Mark tone={decision.outcome === 'sentBack' || decision.outcome === 'postponed' ? 'warning' : 'success'}>
          {m.outcomes[decision.outcome]}
          {decision.byConsent && ` (${m.byConsent})`}
        </Mark>{' '}
        <Danish>{decision.wording}</Danish>
      </p>
      {decision.correctedOn && <Mark tone="warning">{m.corrected(formatDate(decision.correctedOn))}</Mark>}
      {decision.reservation && (
        <p>
          <strong>{m.reservation}:</strong> <Danish>{decision.reservation}</Danish>
        </p>
      )}
      <p className="soft">
        {m.behalf} {behalf} ({m.natures[decision.nature]?.toLowerCase()})
      </p>
      {meeting.minutesClosedAt !== null && decision.correctedOn === null && mayEdit(meeting.trainingRegion ?? '') && (
        <TakeUpAgain meeting={meeting} decision={decision.id} title={title} />
      )}
    </>
  );
}

/** What can be done with an item that is not decided: by a member, and by the secretariat. */
function Undecided({ item, meeting, serves, isCome, hasAsked }: ItemProps & { hasAsked: boolean }) {
  const m = useMessages(da, en).meeting;
  const [open, setOpen] = useState<'decision' | 'task' | null>(null);
  const ask = useAct('POST /api/items/:id/debate', staleMeeting);
  const decide = useAct('POST /api/items/:id/decision', staleMeeting);
  const remove = useAct('DELETE /api/items/:id', staleMeeting);
  const params = { params: { id: item.id } };
  const isConsent = item.kind === 'consent';
  const takeByConsent = () =>
    decide.mutate({
      ...params,
      body: { byConsent: true, outcome: 'adopted', wording: '', reservation: '', behalf: meeting.behalves[0]?.key ?? '', nature: 'duty' },
    });
  const fault = ask.error ?? decide.error ?? remove.error;
  return (
    <>
      {isConsent && <p className="soft">{m.consentHint}</p>}
      {fault && <RefusalNotice fault={fault} />}
      {hasAsked && <p role="status">{m.asked}</p>}
      <div className="button-row">
        {isConsent && meeting.mine && !hasAsked && meeting.minutesClosedAt === null && (
          <Button small busy={ask.isPending} onClick={() => ask.mutate(params)} aria-label={m.askOf(item.title)}>
            {m.ask}
          </Button>
        )}
        {serves && isCome && isConsent && item.asked.length === 0 && (
          <Button small busy={decide.isPending} onClick={takeByConsent} aria-label={m.consentOf(item.title)}>
            {m.consent}
          </Button>
        )}
        {serves && isCome && (
          <Button small onClick={() => setOpen('decision')} aria-label={m.decideOf(item.title)}>
            {m.decide}
          </Button>
        )}
        {serves && (
          <Button small onClick={() => setOpen('task')} aria-label={m.giveTaskOf(item.title)}>
            {m.giveTask}
          </Button>
        )}
        {serves && meeting.agendaSentAt === null && (
          <Button small busy={remove.isPending} onClick={() => remove.mutate(params)} aria-label={m.removeOf(item.title)}>
            {m.remove}
          </Button>
        )}
      </div>
      {open === 'decision' && <DecisionForm item={item} meeting={meeting} onDone={() => setOpen(null)} />}
      {open === 'task' && (
        <TaskForm body={meeting.body} item={item.id} about={item.title} behalves={meeting.behalves} onDone={() => setOpen(null)} />
      )}
    </>
  );
}
