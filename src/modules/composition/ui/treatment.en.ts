/** Texts about sending a version to treatment and putting it in effect. */
import type { TreatmentTabMessages } from './treatment.da.ts';

export const en: TreatmentTabMessages = {
  stands: 'Standing',
  send: {
    heading: 'Send a version to treatment',
    note: 'The version is sealed: all in the chain are asked about exactly that one. A change is a new version, which is sent anew.',
    none: 'There is no newer version to send. Save one under “Versions”.',
    version: 'Version',
    versionName: (no, name) => `Version ${no}: ${name}`,
    fingerprint: 'Fingerprint (SHA-256)',
    words: 'Covering letter',
    wordsHint: 'Optional. What those who are asked should know.',
    button: 'Send to treatment',
    done: (version) => `Version ${version} has been sent.`,
  },
  effect: {
    heading: (version) => `Put version ${version} in effect`,
    note: 'Everybody has said yes. When the version is in effect, its places exist, and later compositions count them.',
    button: 'Put in effect',
  },
  principles: {
    heading: (answered, all) => `Answers to the principles: ${answered} of ${all}`,
    note: 'The version that you save next holds the answers. A version without answers cannot be sent to treatment.',
    answer: (name) => `How the plan answers “${name}”`,
    unanswered: 'not answered',
    missing: 'The text has not been found',
    button: 'Save the answers',
    done: 'The answers have been saved. Save a new version to include them.',
  },
};
