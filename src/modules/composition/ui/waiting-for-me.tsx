/** What waits, in one list by urgency: decisions and hearings of the very person who reads, whatever the role, and what a page found besides. */
import type { ReactNode } from 'react';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useSession } from '../../../app/web/queries.ts';
import { Link, Mark, Section } from '../../../design/base.ts';
import { useWaitingTreatments, useWhatWaits } from '../../assents/ui/waiting.tsx';
import { useHearingThatWaits, useWaitingHearings } from '../../hearings/ui/waiting.tsx';
import { byUrgency, isUnmendable, type Waiting } from '../rules/urgency.ts';
import { startDa } from './start.da.ts';
import { startEn } from './start.en.ts';
import './start.css';

export interface Thing extends Waiting {
  key: string;
  href: string;
  told: ReactNode;
  /** `on` is a deadline that somebody set, not the day when something happens. */
  isDeadline?: boolean;
}

/** `pending`: what is still asked; a page that counts waits for it. */
export function useWaitingForMe() {
  const treatments = useWaitingTreatments();
  const hearings = useWaitingHearings();
  const toldTreatment = useWhatWaits();
  const toldHearing = useHearingThatWaits();
  const things: Thing[] = [
    ...treatments.waiting.map((one) => ({
      key: `${one.kind} ${one.id} ${one.version} ${one.what} ${one.bodyName}`,
      code: 'treatment',
      on: one.dueOn,
      isDeadline: true,
      href: one.href,
      told: toldTreatment(one),
    })),
    ...hearings.waiting.map((one) => ({
      key: `${one.hearing.id} ${one.what}`,
      code: 'hearing',
      on: one.hearing.deadline,
      isDeadline: true,
      ...toldHearing(one),
    })),
  ].map((one) => ({ ...one, told: <Danish>{one.told}</Danish> }));
  return { pending: [treatments.query, hearings.query].find(({ isPending }) => isPending), things };
}

/** The first day among things; null when none has one. */
export const firstDay = (things: readonly Thing[]): string | null => things.flatMap(({ on }) => on ?? []).sort()[0] ?? null;

export function WaitingList({ things, none }: { things: readonly Thing[]; none?: ReactNode }) {
  const m = useMessages(startDa, startEn);
  const today = useSession().data?.today ?? '';
  if (things.length === 0 && !none) return null;
  return (
    <Section heading={m.now} note={m.order}>
      {things.length === 0 ? (
        none
      ) : (
        <ul className="start-list">
          {byUrgency(things, today).map((thing) => (
            <OneThing key={thing.key} thing={thing} today={today} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function OneThing({ thing, today }: { thing: Thing; today: string }) {
  const { on, href, told, isDeadline = false } = thing;
  const m = useMessages(startDa, startEn);
  const { formatDate } = useFormats();
  const isLate = isDeadline && on !== null && on < today;
  const day = on && (isDeadline ? m.due(formatDate(on)) : formatDate(on));
  return (
    <li className="start-waiting">
      <span className="start-when">{day ?? (isUnmendable(thing) ? m.someTime : m.atOnce)}</span>
      <Mark tone={isDeadline && !isLate ? 'info' : 'warning'} plain>
        <span>
          <Link href={href}>{told}</Link>
          {isLate && <span className="soft">{` · ${m.late}`}</span>}
        </span>
      </Mark>
    </li>
  );
}
