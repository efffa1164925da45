/** What a body may decide about an item, and when. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';

export const outcomes = ['adopted', 'adoptedWithReservation', 'sentBack', 'noted', 'postponed'] as const;
export type Outcome = (typeof outcomes)[number];
export type May = 'decides' | 'assents' | 'recommends' | 'advises' | 'coordinates' | 'serves';
export type Step = 'recommend' | 'assent' | 'decide' | 'note';

/** The mandates that let a body take a step with effect. A body that decides may also assent and recommend. */
const needs: Record<Step, readonly May[]> = {
  decide: ['decides'],
  assent: ['assents', 'decides'],
  recommend: ['recommends', 'assents', 'decides'],
  note: ['decides', 'assents', 'recommends', 'advises', 'coordinates', 'serves'],
};

export interface ItemState {
  kind: 'decision' | 'consent' | 'debate' | 'information';
  /** What the item is about, when it is about something with a version. */
  subject: { kind: string; step: Step } | null;
  isDecided: boolean;
  /** Members who have asked for a debate. */
  asked: readonly string[];
}

export interface Meeting {
  heldOn: string;
  isClosed: boolean;
}

const withEffect = (outcome: Outcome): boolean => outcome !== 'noted' && outcome !== 'postponed';

/** Whether a body may take a decision about its subject: the national level sees and frames, and places nothing. */
export function mandateRefusal(
  body: { name: string; level: string; may: May | null },
  subject: ItemState['subject'],
  outcome: Outcome,
): Refusal | null {
  if (!subject || !withEffect(outcome)) return null;
  if (body.level === 'national' && subject.kind === 'composition') return refuse('nationalPlacesNothing', { body: body.name });
  return body.may && needs[subject.step].includes(body.may) ? null : refuse('mandateTooWeak', { body: body.name });
}

/** Why no decision on the item can be written now; null when nothing stands against it. */
export function decisionRefusal(meeting: Meeting, item: ItemState, byConsent: boolean, today: string): Refusal | null {
  if (meeting.isClosed) return refuse('meetingHeld');
  if (meeting.heldOn > today) return refuse('meetingNotCome', { on: meeting.heldOn });
  if (item.isDecided) return refuse('decidedAlready');
  if (!byConsent) return null;
  if (item.kind !== 'consent') return refuse('notConsent');
  const [name] = item.asked;
  return name === undefined ? null : refuse('consentAsked', { name });
}

/** Why a debate cannot be asked for; null when it can. */
export function debateRefusal(meeting: Meeting, item: ItemState, hasAsked: boolean): Refusal | null {
  if (meeting.isClosed) return refuse('meetingHeld');
  if (item.isDecided) return refuse('decidedAlready');
  if (item.kind !== 'consent') return refuse('notConsent');
  return hasAsked ? refuse('debateAsked') : null;
}

/** How many items must be decided before the minutes can be closed. What is for debate or information needs no decision. */
export const undecided = (items: readonly Pick<ItemState, 'kind' | 'isDecided'>[]): number =>
  items.filter(({ kind, isDecided }) => !isDecided && (kind === 'decision' || kind === 'consent')).length;
