import { editors, type Policy, policy, signedIn } from '../../platform/auth/policy.ts';
import type { Belonging, Who } from '../../platform/auth/who.ts';
import type { Step } from './rules/chain-state.ts';

/** Who may do what with versions under treatment. */
export const assentsPolicy = {
  readTreatment: { ...signedIn, sentence: 'Everybody who is signed in reads what was recommended, heard, assented to and decided.' },
  openVersions: policy('Planners, approvers and administrators open and compare versions of the training regions they may see.', [
    'planner',
    'approver',
    'administrator',
  ]),
  changeChain: {
    ...editors,
    sentence:
      'A planner changes the chain of the own training region from a day, and records whom a decision names in it; an administrator changes every chain.',
  },
  send: policy(
    'A planner sends a version to recommendation, hearing and assent, in the training region planned for only.',
    ['planner'],
    'trainingRegion',
  ),
  recommend: policy(
    'The chair of a specialty’s committee gives and withdraws its recommendation, of that specialty’s part only.',
    ['pkl'],
    'specialty',
  ),
  // not by a role over more than the area: each party of the agreement assents for itself
  assent: policy('An approver assents, sends back and withdraws, for the own area of the agreement only.', ['approver'], 'agreementArea', {
    itself: true,
  }),
} satisfies Record<string, Policy>;

/** The policy of a step that is decided here, and what its record belongs to. */
export function mayDecide(who: Who, { step, body }: Pick<Step, 'step' | 'body'>, trainingRegion: string): boolean {
  const record: Belonging = { trainingRegion };
  if (step === 'recommendation') return assentsPolicy.recommend.reaches(who, { ...record, specialty: body.replace(/^specialty:/, '') });
  return step === 'assent' && assentsPolicy.assent.reaches(who, { ...record, agreementArea: body });
}
