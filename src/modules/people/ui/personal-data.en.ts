import type { da } from './personal-data.da.ts';

/** Texts about personal data. */
export const en: typeof da = {
  seen: {
    title: 'My data',
    heading: (count: number) =>
      count === 0
        ? 'Nobody else has seen or changed anything about you'
        : count === 1
          ? 'Others have seen or changed something about you once'
          : `Others have seen or changed something about you ${count} times`,
    subline: 'Whenever somebody else opens or is shown data about you, the log says so: who, when and in which role.',
    caption: 'Who has seen or changed data about you, the latest first',
    at: 'When',
    who: 'Who',
    nobody: 'Whoever runs the server',
    capacity: 'In the role of',
    noCapacity: 'No role',
    what: 'What',
    kinds: {
      personOpened: 'Opened data about you',
      personsListed: 'Was shown you in a list',
      identifierShown: 'Was shown a hidden number',
      roleGiven: 'Gave you a role',
      seatGiven: 'Gave you a seat in a body',
      taskGiven: 'Gave you a task',
      roleEnded: 'Ended your role',
      roleTakenAway: 'Took a role from you',
      deputyNamed: 'Made you a deputy',
      personAdded: 'Added you',
      invited: 'Invited you',
      loginLinked: 'Linked a login to you',
      loginEnded: 'Removed a login from you',
      sessionsEnded: 'Signed you out everywhere',
      personLeft: 'Wrote that you have left',
    },
    otherKind: 'Changed something about you',
    empty: 'A line appears here when somebody has seen or changed something about you.',
    take: 'Download all about me',
    making: 'Gathering …',
    register: 'See what is kept about persons, why and for how long',
    most: 'Only the latest 500 are shown. Download all about you to see the rest.',
  },
  register: {
    title: 'Personal data',
    heading: (kinds: number, due: number) =>
      due === 0
        ? `${kinds} kinds of data about persons; nothing waits to be deleted`
        : `${kinds} kinds of data about persons; ${due === 1 ? 'one row is' : `${due} rows are`} deleted tonight`,
    subline: 'What is kept about persons, why, by which law and for how long. There are no CPR numbers and no patients.',
    caption: 'Kinds of data with purpose, legal basis and deletion',
    name: 'Data',
    about: 'What it is',
    purpose: 'Purpose',
    basis: 'Legal basis',
    retention: 'For how long',
    ours: 'Our decision',
    due: 'Deleted tonight',
    never: 'Not deleted by itself',
    mine: 'See who has seen something about you',
  },
};
