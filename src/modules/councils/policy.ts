import { anyRole, editors, type Policy, policy } from '../../platform/auth/policy.ts';

/** Who may do what with bodies. What a seat allows – asking for a debate – is no role: it is looked up in the action. */
export const councilsPolicy = {
  read: anyRole,
  serve: {
    ...editors,
    sentence:
      'A planner of the training secretariat serves the bodies of the own training region: seats, meetings, decisions and tasks; an administrator serves all, and alone the national ones.',
  },
  readOwnTasks: policy('Everybody who is signed in sees the own tasks and seats.', 'signedIn'),
} satisfies Record<string, Policy>;
