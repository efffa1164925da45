import { anyRole, editors, type Policy, policy } from '../../platform/auth/policy.ts';

/** Who may do what with bodies. What a seat allows – asking for a debate – is no role: it is looked up in the action. */
export const councilsPolicy = {
  read: anyRole,
  serve: {
    ...editors,
    sentence:
      'A planner of the training secretariat serves the bodies of the own training region: seats, meetings, decisions and tasks; an administrator serves all, and alone the national ones.',
  },
  nominate: policy(
    'A planner and an administrator look up, by name, whom a seat or a task can be given to, and who can be heard.',
    ['planner', 'administrator'],
    'anyRegion',
  ),
  askDebate: policy(
    'A member of a body, or a substitute, asks that one of its consent items be debated; the seat is looked up, whatever the role.',
    'signedIn',
  ),
  subscribe: {
    ...anyRole,
    sentence: 'Everybody who holds a role makes calendars of meetings to subscribe to, sees the own ones, and withdraws them.',
  },
  readCalendar: policy(
    'Who has the address of a calendar reads when and where its meetings are, until it is withdrawn or its owner holds no role.',
    'everybody',
  ),
  finishTask: policy('Who has a task, and the secretariat that gave it, say that it is done.', 'signedIn'),
} satisfies Record<string, Policy>;
