import type { PeopleMessages } from './da.ts';

/** Texts of the sign-in. */
export const en: PeopleMessages = {
  title: 'Sign in with a demonstration identity',
  subline: 'All persons here are fictional. Choose who you want to be; you can change at any time.',
  choose: 'Choose an identity',
  signIn: 'Sign in',
  signInAs: (name) => `Sign in as ${name}`,
  signedInAs: (name) => `You are signed in as ${name}. Choose another to change.`,
  noneTitle: 'There is no sign-in here',
  word: 'Note',
  empty:
    'There are no demonstration identities in the database yet. Wait until the demonstration world is loaded, and load the page again.',
  identities: {
    'planner-ost': 'Planner in training region East: composes tracks for all specialties',
    'planner-ost-2': 'Another planner in training region East: to try two on one draft',
    uao: 'Consultant responsible for training: sees the approvals and places of the own department',
    'approver-hovedstaden': 'Approver for Hovedstaden: reads compositions and sees how the agreement stands',
    'approver-sjaelland': 'Approver for Sjælland: reads compositions and sees how the agreement stands',
    doctor: 'Doctor in training: sees specialties, departments and rules',
    administrator: 'Administrator: sees all training regions',
    nobody: 'Without rights: shows what a person without a role meets',
  },
};
