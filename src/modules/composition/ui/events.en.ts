/** The history in sentences: what happened to a composition. */

import { formats } from '../../../app/web/format.ts';
import { editEn } from './edits.en.ts';
import type { Sentences } from './sentence.ts';

const { formatNumber, formatPercent } = formats('en');
const tracks = (count: number): string => (count === 1 ? '1 track' : `${formatNumber(count)} tracks`);

const after = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

const decidedEn: Record<string, string> = {
  approved: 'Approved',
  reserved: 'Approved with reservation',
  sentBack: 'Sent back',
  withdrawn: 'Withdrew the decision on',
};

export const eventsEn: Sentences = {
  compositionCreated: () => 'Created the composition and started the search.',
  runRequested: () => 'Started a search.',
  explanationRequested: () => 'Asked why a wish cannot be met.',
  explanationStopped: () => 'Stopped an explanation and kept what was found.',
  stopRequested: () => 'Stopped the search and kept the best plan.',
  tracksImported: (p) => `Took in ${tracks(Number(p.tracks))} from a spreadsheet.`,
  planApplied: (p) =>
    `The plan was put to use as version ${after(p.version)}${p.placed === null ? '' : `: ${tracks(Number(p.placed))} placed`}${p.share === null ? '' : `, share ${formatPercent(Number(p.share))}`}.`,
  planKeptAsVersion: (p) => `The plan was kept as version ${after(p.version)}; the draft had changed meanwhile and is as it was.`,
  scenarioRequested: (p) => `Made the scenario “${after(p.name)}”.`,
  scenarioStopped: (p) => `Stopped the scenario “${after(p.name)}”.`,
  sweepRequested: (p) => `Started the series “${after(p.name)}”.`,
  sweepStopped: (p) => `Stopped the series “${after(p.name)}”.`,
  scenarioAdopted: (p) => `Saved the scenario “${after(p.scenarioName)}” as version ${after(p.version)}.`,
  replanRequested: (p) => `Asked for the replan “${after(p.name)}”.`,
  replanKept: (p) => `Put the replan “${after(p.name)}” in the draft: ${tracks(Number(p.tracks))} changed.`,
  replanDiscarded: (p) => `Threw away the replan “${after(p.name)}”.`,
  versionSealed: (p) => `Sent version ${after(p.version)} for approval.`,
  versionDecided: (p) => `${decidedEn[String(p.act)] ?? ''} version ${after(p.version)} for ${after(p.bodyName)}.`,
  versionInEffect: (p) => `Put version ${after(p.version)} in effect: ${Number(p.places)} places.`,
  principlesAnswered: () => 'Wrote answers to the principles.',
  versionSaved: (p) => `Saved the draft as version ${after(p.version)}: “${after(p.name)}”.`,
  compositionRenamed: (p) => `Gave the composition the name “${after(p.name)}”.`,
  compositionCopied: (p) =>
    `Made the composition as a copy of ${p.version === null ? 'the draft' : `version ${after(p.version)}`} in “${after(p.fromName)}”.`,
  copyMade: (p) => `Made the copy “${after(p.name)}” of ${p.version === null ? 'the draft' : `version ${after(p.version)}`}.`,
  draftEdited: (p) => `Changed the draft: ${editEn(p)}.`,
  draftUndone: (p) => `Undid the change “${editEn(p)}”.`,
  draftRedone: (p) => `Redid the change “${editEn(p)}”.`,
  versionRestored: (p) => `Put version ${after(p.version)} (“${after(p.name)}”) in the draft.`,
  fillingChanged: () => 'Changed the assumptions about applicants; the draft is reckoned anew.',
  weightsChanged: () => 'Changed the weights or the order of the wishes; the draft is reckoned anew.',
};
