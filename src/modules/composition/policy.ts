import { anyRole, editors, nationalEditors, type Policy, policy } from '../../platform/auth/policy.ts';
import type { Who } from '../../platform/auth/who.ts';

/** Who may do what with compositions. Which rows they see is bounded by their training regions (row-level security). */
export const compositionPolicy = {
  readCompositions: policy(
    'Planners, approvers and administrators read the compositions of the training regions they may see.',
    ['planner', 'approver', 'administrator'],
    'visibleRegion',
  ),
  compose: policy(
    'A planner makes, searches and stops compositions, in the training region planned for only.',
    ['planner'],
    'trainingRegion',
  ),
  editDraft: policy(
    'A planner changes drafts by hand, takes changes back and puts versions back, in the training region planned for only.',
    ['planner'],
    'trainingRegion',
  ),
  keepVersions: policy(
    'A planner saves versions and copies and renames compositions, in the training region planned for only.',
    ['planner'],
    'trainingRegion',
  ),
  putInEffect: policy(
    'A planner puts in effect what its whole chain has gone through, in the training region planned for only.',
    ['planner'],
    'trainingRegion',
  ),
  explain: policy(
    'A planner has it explained why a wish cannot be met, and stops that, in the training region planned for only; all who read compositions read the answer.',
    ['planner'],
    'trainingRegion',
  ),
  askWhatIf: policy(
    'A planner asks what if of a draft, stops it and keeps its plan as a version, in the training region planned for only.',
    ['planner'],
    'trainingRegion',
  ),
  replan: policy(
    'A planner has a draft replanned after leave, dropout, a closed department or a lapsed approval, and puts the result in it or throws it away, in the training region planned for only.',
    ['planner'],
    'trainingRegion',
  ),
  editReference: {
    ...editors,
    sentence:
      'A planner makes new editions of agreements and patterns of the training region planned for; an administrator of all, national patterns included.',
  },
  editPrinciples: {
    ...nationalEditors,
    sentence: 'A planner of any training region and an administrator make new editions of principles.',
  },
  seeLacking: policy('An administrator is told on the start page what the reference data lack, and what was taken in.', ['administrator']),
  readReference: anyRole,
} satisfies Record<string, Policy>;

/** The loaded record's half of `compose`, `editDraft` and `keepVersions`: the planner's own training region. */
export const mayCompose = (who: Who, trainingRegion: string): boolean => compositionPolicy.compose.reaches(who, { trainingRegion });
