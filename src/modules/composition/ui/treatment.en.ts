/** Texts about sending a version for approval and putting it into effect. */
import type { TreatmentTabMessages } from './treatment.da.ts';

export const en: TreatmentTabMessages = {
  stands: 'Status',
  send: {
    heading: 'Send a version for approval',
    note: 'The version is sealed: everyone in the chain is asked about exactly that version. A change makes a new version, which is sent again.',
    none: 'There is no newer version to send. Save one under “Versions”.',
    version: 'Version',
    versionName: (no, name) => `Version ${no}: ${name}`,
    fingerprint: 'Fingerprint (SHA-256)',
    words: 'Covering letter',
    wordsHint: 'Optional. What those asked should know.',
    button: 'Send for approval',
    done: (version) => `Version ${version} has been sent.`,
  },
  effect: {
    heading: (version) => `Put version ${version} into effect`,
    note: 'Everyone has approved. When the version is in effect, its places exist, and later compositions count them.',
    button: 'Put into effect',
  },
  principles: {
    heading: (answered, all) => `Answers to the principles: ${answered} of ${all}`,
    note: 'The next version that you save holds the answers. A version without answers cannot be sent for approval.',
    answer: (name) => `How the plan answers “${name}”`,
    unanswered: 'not answered',
    missing: 'The text has not been found',
    button: 'Save the answers',
    done: 'The answers have been saved. Save a new version to include them.',
  },
};
