import type { da } from './change.da.ts';

export const en: typeof da = {
  change: 'Change',
  changeOf: (what) => `Change: ${what}`,
  withdraw: 'Cancel the plan',
  withdrawOf: (what) => `Cancel what is planned: ${what}`,
  reason: 'What the change rests on',
  reasonHint: 'For example the decision and its date. It becomes the source and is kept in the log.',
  missing: 'Fill in the field.',
  save: 'Save the change',
  cancel: 'Cancel',
};
