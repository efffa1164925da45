import { anyRole, type Policy } from '../../platform/auth/policy.ts';
import { holds, type Who } from '../../platform/auth/who.ts';

/** Who may do what with compositions. Which rows they see is bounded by their training regions (row-level security). */
export const compositionPolicy = {
  readCompositions: {
    sentence: 'Planners, approvers and administrators read the compositions of the training regions they may see.',
    allows: (who) => who !== null && (holds(who, 'planner') || holds(who, 'approver') || holds(who, 'administrator')),
  },
  compose: {
    sentence: 'A planner makes, searches and stops compositions, in the training region planned for only.',
    allows: (who) => who !== null && holds(who, 'planner'),
  },
  editDraft: {
    sentence: 'A planner changes drafts by hand, takes changes back and puts versions back, in the training region planned for only.',
    allows: (who) => who !== null && holds(who, 'planner'),
  },
  keepVersions: {
    sentence: 'A planner saves versions and copies and renames compositions, in the training region planned for only.',
    allows: (who) => who !== null && holds(who, 'planner'),
  },
  askWhatIf: {
    sentence: 'A planner asks what if of a draft, stops it and keeps its plan as a version, in the training region planned for only.',
    allows: (who) => who !== null && holds(who, 'planner'),
  },
  editReference: {
    sentence:
      'A planner makes new editions of agreements and patterns of the training region planned for, and of principles; an administrator of all, national patterns included.',
    allows: (who) => who !== null && (holds(who, 'planner') || holds(who, 'administrator')),
  },
  readReference: anyRole,
} satisfies Record<string, Policy>;

/** The loaded record's half of `compose`, `editDraft` and `keepVersions`: the planner's own training region. */
export const mayCompose = (who: Who, trainingRegion: string): boolean => holds(who, 'planner', trainingRegion);
