/** Open problems on the start page, and why a search failed: codes with parameters, sentences here. */
import { formats } from '../../../app/web/format.ts';
import { capital, type Sentences } from './sentence.ts';

const { formatDate, formatNumber, formatPercent } = formats('en');

export const problemsEn: Sentences = {
  unplacedTracks: (p) =>
    `${Number(p.count) === 1 ? '1 track' : `${formatNumber(Number(p.count))} tracks`} could not be placed in “${p.composition}”.`,
  offTarget: (p) =>
    `${capital(String(p.specialtyEn))}: ${formatPercent(Number(p.share))} of person-years, the target is at least ${p.low}% (“${p.composition}”).`,
  approvalLapses: (p) =>
    `${p.unit}: the approval for ${p.specialtyEn} lapses on ${formatDate(String(p.on))}${Number(p.tracks) > 0 ? `; ${formatNumber(Number(p.tracks))} tracks have stays there afterwards` : ''}.`,
  runGoing: (p) => `The search in “${p.composition}” is going on.`,
  rulesBroken: (p) =>
    `“${p.composition}” breaks rules in ${Number(p.count) === 1 ? 'one place' : `${formatNumber(Number(p.count))} places`}.`,
  toBeNamed: (p) =>
    `${Number(p.count) === 1 ? '1 element' : `${formatNumber(Number(p.count))} elements`} of “${p.composition}” lack a department.`,
  monthsToBeNamed: (p) =>
    `${Number(p.count) === 1 ? '1 element' : `${formatNumber(Number(p.count))} elements`} in “${p.composition}” ${Number(p.count) === 1 ? 'has' : 'have'} a length that nobody has named; the number is a share of what remains.`,
  changedSince: (p) => `“${p.composition}” has changed since version ${p.count}. Save a new one when the changes shall stand.`,
  noVersion: (p) => `The plan in “${p.composition}” is not saved as a version.`,
  overCapacity: (p) =>
    `${p.unit}: from ${formatDate(String(p.on))} up to ${formatNumber(Number(p.over) / 10, Number(p.over) % 10 === 0 ? 0 : 1)} more train in ${p.specialtyEn} than there are approved places for.`,
  moreOverCapacity: (p) =>
    Number(p.count) === 1
      ? '1 more department trains more than it is approved for.'
      : `${formatNumber(Number(p.count))} more departments train more than they are approved for.`,
  earlierOffTarget: (p) =>
    `The start years ${p.from}–${p.to} together have ${formatPercent(Number(p.share))} of person-years, the target is at least ${p.low}%.`,
  principleWithoutText: (p) => `The implementation principle “${p.name}” has no verbatim text in the sources.`,
  principlesWithoutText: (p) => `${p.count} implementation principles have no verbatim text in the sources.`,
  approvalsLacking: (p) =>
    `${formatNumber(Number(p.count))} ${Number(p.count) === 1 ? 'approval lacks' : 'approvals lack'} places, competences or a successor within two years. Fetch the template with those rows.`,
  patternsLacking: (p) =>
    `${formatNumber(Number(p.count))} ${Number(p.count) === 1 ? 'pattern lacks' : 'patterns lack'} something. Fetch the template with those rows.`,
  noPatternOfSpecialty: (p) => `${capital(String(p.specialtyEn))} has no pattern in force here today, and cannot be composed.`,
  noComposition: (p) => `There is no composition for ${p.year} yet.`,
  runFailed: (p) => `The search in “${p.composition}” failed.`,
};

export const failuresEn: Sentences = {
  planRejected: () => 'The plan broke a rule when it was checked and was therefore not used. That is a fault of ours.',
  stoppedBeforePlan: () => 'The search was stopped before there was a plan to keep.',
  sweepStopped: () => 'The series was stopped before this point was computed.',
  roleEnded: () =>
    'Who asked for it holds the role no longer, so the work was not taken further. The draft is as it was. Another planner can ask again.',
  capacityChanged: () =>
    'Who asked for it has chosen another role since, so the work was not taken further. The draft is as it was. Change back and ask again.',
  gaveUp: () =>
    'The program that computed it was interrupted each time it tried, so it was given up. The draft is as it was. Ask again; if it happens again, tell those who run the system.',
  replanFault: () => 'Something failed while the tracks were replanned. The draft is unchanged.',
  fault: () => 'Something went wrong during the search.',
};
