/** Texts for what has happened to a body or a meeting. */
import type { EventMessages } from './events.da.ts';

export const en: EventMessages = {
  heading: 'What has happened here',
  empty: 'Nothing yet.',
  at: 'When',
  what: 'What',
  about: 'About',
  who: 'Who',
  kinds: {
    seatGiven: 'Seat given',
    seatEnded: 'Term ended',
    memberIntroduced: 'Member introduced',
    seatRuleChanged: 'Seat rule changed',
    seatRuleEnded: 'Seat rule ended',
    seatRuleWithdrawn: 'Planned change of a seat rule cancelled',
    mandateTakenOver: 'Mandate taken over',
    decisionTaken: 'Decision recorded',
    decisionReopened: 'Decision reopened',
    meetingCalled: 'Meeting called',
    itemAdded: 'Item added',
    itemRemoved: 'Item removed',
    agendaSent: 'Agenda sent',
    debateAsked: 'Debate asked for',
    meetingCancelled: 'Meeting cancelled',
    minutesClosed: 'Minutes closed',
  },
};
