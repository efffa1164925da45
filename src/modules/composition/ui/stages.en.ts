/** The stages of the wishes: in which order they are met, and what is proven of the plan in each. */
import { formats } from '../../../app/web/format.ts';
import type { StageMessages } from './stages.da.ts';

const { formatNumber, formatPercent } = formats('en');
const tracks = (count: number): string => (count === 1 ? '1 track' : `${formatNumber(count)} tracks`);
const points = (cost: number): string => `${formatNumber(cost, 1)} points`;

export const stagesEn: StageMessages = {
  names: {
    placing: 'Placing',
    agreement: 'Shares of the agreement',
    startEnd: 'Start and end',
    moves: 'Changes and distance',
    decentral: 'University months',
    rest: 'Other wishes',
    wishes: 'All wishes',
    total: 'In all',
  },
  proof: {
    heading: (gap) => (gap <= 0 ? 'Proven: no plan is better' : `At most ${formatPercent(gap)} from the best possible, stage by stage`),
    note: 'The stages stand by importance. Each is made as good as the search could before the next, and the next ones may not make it worse beyond its tolerance.',
    scope: 'The bound holds for all plans of all the composition’s tracks that keep what is pinned.',
    scopeStage: 'In a stage it holds for plans that place as many and are no worse in the stages above it.',
    stopped: 'The search was stopped, so the bounds are those it had reached.',
    stage: 'Stage',
    value: 'Cost',
    bound: 'Least possible',
    gap: 'Gap to the best possible',
    changes: 'That equals',
    changesIs: 'The gap in changes of workplace = the points it can fall by at most ÷ the weight of a change.',
    file: 'stages',
    unplaced: (count) => (count === 0 ? 'all placed' : `${tracks(count)} not placed`),
    atLeast: (count) => (count === 0 ? 'all' : `${tracks(count)} not placed`),
    allPlaced: 'Proven: all are placed',
    mostPlaced: 'Proven: no plan places more',
    morePlaced: (count) => `At most ${tracks(count)} more could be placed`,
    nothing: 'Proven: everything is met',
    proven: 'Proven: cannot be better',
    tolerated: (left) => `Proven within the stage’s tolerance (${points(left)} left)`,
    atMost: (gap) => `At most ${formatPercent(gap)} from the best possible`,
    unbounded: 'Not proven: how much better it can be is not known',
    inChanges: (changes) => (changes === 1 ? 'at most 1 change of workplace' : `at most ${formatNumber(changes, 1)} changes of workplace`),
  },
  order: {
    open: 'Order of the wishes',
    heading: 'In which order shall the wishes be met?',
    note: 'Tracks are always placed first. Then the stages are met from the top, each as well as can be. The tolerance is the points by which the stages below may make a stage dearer.',
    standard: 'Standard order.',
    own: 'An order of your own.',
    reset: 'Use the standard order',
    up: 'Move up',
    down: 'Move down',
    ofStage: (name) => `: ${name}`,
    tolerance: 'Tolerance',
    points: 'points',
    wrong: 'Write a whole number between 0 and 1,000,000.',
    moved: (name, place, of) => `${name} is now stage ${place} of ${of}.`,
  },
};
