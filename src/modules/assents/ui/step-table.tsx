import { Danish, useMessages } from '../../../app/web/language.tsx';
import { useSession } from '../../../app/web/queries.ts';
import { Link, LinkButton, Mark, Section, type Tone } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { useBodyName } from './body-name.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Step, Treatment, Version } from './types.ts';

const tones: Record<Step['state'], Tone> = {
  later: 'neutral',
  open: 'info',
  underway: 'info',
  approved: 'success',
  reserved: 'success',
  sentBack: 'error',
};

/** Who is asked, in which order, and how far they are. */
export function StepTable({ treatment, version }: { treatment: Treatment; version: Version }) {
  const m = useMessages(da, en);
  const nameOf = useBodyName();
  const today = useSession().data?.today ?? '';
  const isOver = ({ dueOn, state }: Step) => dueOn !== null && dueOn < today && (state === 'open' || state === 'underway');
  const standing = ({ step, state }: Step) => (step === 'hearing' && state === 'approved' ? m.steps.heard : m.steps.states[state]);
  return (
    <Section heading={m.steps.heading} note={m.steps.note}>
      <Table
        caption={m.steps.caption}
        captionUnseen
        columns={[
          { key: 'no', header: m.steps.step, numeric: true, cell: ({ position }) => position },
          {
            key: 'who',
            header: m.steps.who,
            rowHeader: true,
            cell: ({ step, bodyName, changed, href }) => (
              <div>
                {m.steps.kinds[step]}:{' '}
                {href ? <Link href={href}>{nameOf({ step, bodyName })}</Link> : <Danish>{nameOf({ step, bodyName })}</Danish>}{' '}
                {changed && <Mark tone="warning">{m.steps.changed}</Mark>}
              </div>
            ),
            value: (step) => `${m.steps.kinds[step.step]}: ${nameOf(step)}`,
          },
          {
            key: 'state',
            header: m.steps.state,
            cell: (step) => <Mark tone={tones[step.state]}>{standing(step)}</Mark>,
            value: standing,
          },
          {
            key: 'due',
            header: m.steps.due,
            cell: (step) =>
              step.dueOn === null ? (
                '–'
              ) : (
                <>
                  {m.steps.dueOn(step.dueOn)} {isOver(step) && <Mark tone="warning">{m.steps.overdue}</Mark>}
                </>
              ),
            value: ({ dueOn }) => ({ date: dueOn }),
          },
        ]}
        rows={version.steps}
        rowKey={({ step, body }) => `${step} ${body}`}
      />
      {version.newHearingHref && (
        <p>
          <LinkButton href={version.newHearingHref}>{m.steps.sendToHearing(version.version)}</LinkButton>
        </p>
      )}
      {treatment.chain.some(({ constructed }) => constructed) && <p className="soft">{m.steps.constructed}</p>}
    </Section>
  );
}
