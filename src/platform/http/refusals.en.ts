/** What the user reads when a wish is refused or something goes wrong: what happened, what is unharmed, what to do. */

import { dayIn } from './refusal-day.ts';
import type { RefusalSentences } from './refusals.ts';
import { councilRefusalsEn } from './refusals-councils.en.ts';

/** What is wrong with a field, by the rule of the contract that it breaks. */
const wrong: Record<string, (limit: string | number | null | undefined) => string> = {
  required: () => 'is missing',
  additionalProperties: () => 'is not known',
  type: (limit) => `must be of type ${limit}`,
  minimum: (limit) => `must be at least ${limit}`,
  maximum: (limit) => `must be at most ${limit}`,
  minLength: () => 'is empty or too short',
  maxLength: (limit) => `must have at most ${limit} characters`,
  minItems: (limit) => `must have at least ${limit} chosen`,
  maxItems: (limit) => `must have at most ${limit}`,
  format: (limit) => (limit === 'date' ? 'must be a date YYYY-MM-DD' : 'does not have the right form'),
  pattern: () => 'does not have the right form',
  body: () => 'cannot be read as JSON',
  other: () => 'cannot be used',
};

const day = dayIn('en-GB');
const names: Record<string, string> = { ost: 'Øst', syd: 'Syd', nord: 'Nord' };
const region = (id: string | number | null | undefined): string => names[String(id)] ?? String(id);
/** Rules that a pin can break. */
const rules: Record<string, string> = {
  pattern: 'pattern and length',
  approvedUnit: 'approved unit',
  competences: 'all competences',
  twoSites: 'two sites',
  pure: 'pure tracks',
  capacity: 'a place in every month',
  demand: 'number and start months',
};

export const refusalsEn: RefusalSentences = {
  notSignedIn: () => 'You are not signed in. Sign in and try again; nothing has changed.',
  notAllowed: () => 'Your role gives no access to this. Nothing has changed. Ask the administrator if you think you should have access.',
  notFound: () => 'What you asked for does not exist, or it lies outside what you may see.',
  badInput: (p) =>
    `${p.field ? `The field ${p.field}` : 'What was sent'} ${(wrong[String(p.rule)] ?? wrong.other)?.(p.limit)}. Nothing has changed.`,
  foreignOrigin: () => 'The request came from a page other than Videre and was refused. Nothing has changed.',
  demonstrationConfined: () =>
    'Demonstration identities work only on this machine (localhost) and without an intermediary. Open the page at http://localhost.',
  noSignIn: () =>
    'There are no demonstration identities here. Sign in at your organisation’s identity provider; if there is none here, whoever runs Videre must set one up.',
  unknownIdentity: (p) => `There is no identity “${p.identity}”. Choose one from the list.`,
  capacityNotHeld: () => 'You do not hold that role now. Nothing has changed. Load the page again, and choose one that you hold.',
  roleScope: () =>
    'That role cannot be over anything of that kind. Nothing has changed. Choose another role, or something else for it to be over.',
  noSuchScope: () => 'What the role is to be over does not exist. Nothing has changed. Choose it again from the list.',
  roleHeldAlready: (p) =>
    `The person holds that role over the same already in some of the period (from ${day(p.from)}). Nothing has changed. End the old one first, or change the dates.`,
  deputyOfDeputy: () => 'A role held as a deputy cannot be lent on. Nothing has changed. Ask the one you stand in for.',
  deputySelf: () => 'Nobody is their own deputy. Nothing has changed. Choose somebody else.',
  deputyInThePast: (p) => `A deputy begins today at the earliest, ${day(p.today)}. Nothing has changed. Change the first day.`,
  deputyBeyond: (p) =>
    p.to === null
      ? `You hold the role only from ${day(p.from)}. Nothing has changed. Change the dates, so that the deputy holds it only while you do.`
      : `You hold the role only from ${day(p.from)} to ${day(p.to)}. Nothing has changed. Change the dates, so that the deputy holds it only while you do.`,
  endsInThePast: (p) =>
    `A role ends today at the earliest, ${day(p.today)}. What was done is done. Nothing has changed. Choose a later day.`,
  endedAlready: (p) => `The role ends already on ${day(p.to)}. Nothing has changed.`,
  lastAdministrator: () =>
    'This is the last administrator without an end. Nothing has changed. Give somebody else the role first, or nobody can let anybody in.',
  personHasLeft: (p) => `The person is not here from ${day(p.on)}. Nothing has changed.`,
  loginTaken: () => 'That login is linked to a person already. Nothing has changed. End it there first.',
  providerAway: () =>
    'The identity provider does not answer. Nothing has changed. Try again in a moment; if it persists, tell whoever runs Videre.',
  signInBroken: () =>
    'Signing in was not finished: it took too long, was interrupted, or the answer did not fit the question. Nothing has changed. Sign in again.',
  unknownInvitation: () =>
    'The code cannot be used: it is mistyped, used before or expired. Nothing has changed. Ask your administrator for a new one.',
  fault: (p) => `Something went wrong on our side. What was saved is still there. Try again; if it persists, quote number ${p.request}.`,
  looksLikeCpr: (p) =>
    `The field ${p.field} looks like a CPR number. Videre never keeps CPR numbers, so nothing was saved. Write it in another way.`,
  tooManyRequests: () => 'So much was asked at once that others would have to wait. Nothing has changed. Wait a moment and try again.',
  tooSlow: () => 'The answer took too long, so it was stopped. Nothing has changed. Try again, perhaps with a narrower choice.',
  lockedByOther: () => 'Somebody else is changing the same thing. You have changed nothing. Try again in a moment.',
  diskFull: () => 'The disk is full, so the change was not saved. What was saved is still there. Free some space and try again.',
  databaseAway: () => 'The database does not answer right now. Nothing is lost. Try again in a moment.',
  unknownTrainingRegion: (p) => `There is no training region “${p.trainingRegion}”. Allowed: ost, syd, nord.`,
  unknownSpecialties: (p) => `Unknown specialties: ${p.names}. Choose from the list.`,
  unknownAgreement: (p) => `The agreement “${p.agreement}” does not exist or is not in force for the region in ${p.year}.`,
  noCounts: (p) => `There is no dimensioning plan for ${p.year}. The plan holds the years ${p.from}–${p.to}.`,
  runGoing: () => 'A search for this composition is already running. Stop it first, or wait for it.',
  runEnded: () => 'The search has already ended. The plan is unchanged.',
  forecastGoing: () => 'You have a forecast under way already. It goes on unchanged; wait for it, and try again.',
  forecastNotDone: () => 'The forecast is not done, so there is nothing to show yet. Nothing has changed; wait, and reload the page.',
  explanationEnded: () => 'The explanation has already ended or been stopped. Nothing has changed; see what it found, or ask again.',
  explanationGoing: () => 'An explanation for this composition is already on its way. Nothing has changed; wait for it, and ask again.',
  staleRevision: (p) => `The composition was changed by ${p.name} since you opened it. Your wish was not carried out; reload the page.`,
  emptyDraft: () => 'There is no plan yet, so there is nothing to save or copy. Wait for the search, or search again.',
  elementsToBeNamed: (p) =>
    `${p.count === 1 ? '1 element has' : `${p.count} elements have`} no department yet. The draft is unchanged; name departments, then save the version.`,
  documentsAway: () =>
    'Videre cannot make PDF on this kind of machine: there is no typesetting program for it. All else works; download the table as HTML, CSV or Excel instead.',
  documentsBusy: () => 'Many documents are being made right now, so yours was not queued. Nothing has changed. Try again in a moment.',
  stageWishTwice: (p) => `The wish “${p.wish}” stands in more than one stage. Nothing was searched or changed; leave it in one of them.`,
  stageWishMissing: (p) =>
    `The wish “${p.wish}” weighs something but stands in no stage. Nothing was searched or changed; put it in a stage, or set its weight to 0.`,
  stageTwice: (p) => `Two stages are named “${p.id}”. Nothing was searched or changed; give each its own name.`,
  fillingTooMany: (p) =>
    `${p.specialty} has ${p.count} tracks, so ${p.unfilled} cannot be without an applicant. Nothing was changed; give a smaller number.`,
  fillingTwice: (p) => `${p.specialty} stands twice. Nothing was changed; leave the specialty once.`,
  flexWrong: (p) =>
    `An unfilled track of ${p.from} cannot become one of ${p.to} by this rule: it stands twice, or the two are one specialty. Nothing was changed; remove the rule.`,
  scenarioWithoutPlan: () => 'The scenario has no plan to save. Wait until it is found, or make another scenario.',
  changeNoApproval: (p) =>
    `Change ${p.row}: ${p.unit} is not approved for ${p.specialty} from that month. Nothing was computed; choose another department or month.`,
  changeApprovalThere: (p) =>
    `Change ${p.row}: ${p.unit} is approved for ${p.specialty} in the period already. Nothing was computed; use “Number of places” instead.`,
  changeNoDemand: (p) => `Change ${p.row}: ${p.specialty} is not in the composition. Nothing was computed; choose another specialty.`,
  changeEmptyPeriod: (p) => `Change ${p.row}: the period ends before it begins. Nothing was computed; correct the months.`,
  changeShareReversed: (p) => `Change ${p.row}: the least share is above the largest. Nothing was computed; correct the figures.`,
  changeShareOver: () => 'The least shares add up to more than 100 %. Nothing was computed; lower one of them.',
  changePinned: () =>
    'Something pinned in the draft is impossible after the changes. Nothing was computed; unpin it first, or correct the change.',
  changePast: (p) => `Change ${p.row}: the month is before the month replanned from. Nothing was computed; mend one of the months.`,
  changeNoTrack: (p) => `Change ${p.row}: the track is no longer in the draft. Nothing was computed; choose another.`,
  changeNotUnderWay: (p) =>
    `Change ${p.row}: the track is not under way in that month. Nothing was computed; choose a month while it lasts.`,
  changeAwayTwice: (p) =>
    `Change ${p.row}: the doctor is away in that period already. Nothing was computed; mend the months, or remove one of the changes.`,
  sweepNotThere: (p) =>
    `“${p.name}” lacks something that the question is about, or has no plan yet. Nothing was started; ask the series without that draft.`,
  replanNotFound: () => 'The replan has not been found yet. The draft is unchanged; wait for it, or make another.',
  replanDecided: () => 'The replan has been put in the draft or thrown away already. Nothing has changed; make another if there is need.',
  replanOutdated: () => 'The draft has changed since the replan was made. The draft stands as it is; make the replan again.',
  changeImpossible: (p) => `Change ${p.row} cannot be made. Nothing was computed; correct it, or remove it.`,
  unknownVersion: (p) => `There is no version “${p.version}”, or it lies outside what you may see. Choose one from the list.`,
  notComparable: (p) =>
    `The two versions are of different start years (${p.a} and ${p.b}) or regions. Choose two of the same start year and region.`,
  trackGone: () => 'The track is no longer in the draft. Nothing is changed; choose another.',
  elementGone: () => 'The element is no longer in the draft. Nothing is changed; choose another.',
  unknownUnit: (p) =>
    `The unit “${p.unit}” is approved for none of the composition’s specialties. Nothing is changed; choose from the list.`,
  unknownPattern: (p) => `The pattern “${p.pattern}” is not of the composition’s specialties. Nothing is changed; choose from the list.`,
  patternElements: (p) =>
    `The pattern “${p.pattern}” has ${p.expected} elements, but ${p.found} came. Nothing is changed; load the page again.`,
  idTaken: () => 'The new track is already in the draft. Nothing is changed; load the page again.',
  monthsOutOfBounds: (p) => `The number of months must be a whole number from ${p.least} to ${p.most}. Nothing is changed.`,
  startOutsideYear: (p) => `The composition is for the start year ${p.year}. Nothing is changed; choose a month in ${p.year}.`,
  noBorder: () => 'There is no border to move after the last element. Nothing is changed; change the element’s length instead.',
  kindsDiffer: () =>
    'Training in one’s own specialty and side training cannot exchange units between tracks. Nothing is changed; choose two of the same kind.',
  nothingChanges: () => 'It stands like that already, so nothing is changed.',
  trackPinned: () => 'The track is pinned, so it is not moved. Nothing is changed; unpin the track first.',
  elementPinned: (p) => `Element ${p.number} is pinned and would be moved. Nothing is changed; unpin the element first.`,
  nothingToUndo: () => 'There is nothing to undo. The draft is unchanged.',
  pinImpossible: (p) =>
    `${p.number === null ? 'A track' : `${String(p.specialty).charAt(0).toLocaleUpperCase('da')}${String(p.specialty).slice(1)} ${p.number}`} is pinned in a way that breaks a rule: ${rules[String(p.rule)] ?? p.rule}. Nothing was searched and nothing is changed; mend the track, or unpin it.`,
  nothingToRedo: () => 'There is nothing to redo. The draft is unchanged.',
  editionTooEarly: (p) => `The edition in force began only on ${p.day}. Choose that day or a later one; nothing has changed.`,
  editionEnded: (p) => `The edition ends on ${p.day}, so nothing new can begin then or later. Choose an earlier day; nothing has changed.`,
  editionReplaced: () => 'A newer edition has already replaced this one. Nothing has changed; open the newest and edit there.',
  agreementHome: (p) => `The area for start and end must be one of the agreement’s: ${p.areas}. Nothing has changed.`,
  shareTwice: (p) => `“${p.specialty || 'Over all'}” stands twice. Keep one row; nothing has changed.`,
  shareArea: (p) => `“${p.specialty || 'Over all'}”: the area must be one of the agreement’s (${p.areas}). Nothing has changed.`,
  sharePercent: (p) => `“${p.specialty || 'Over all'}”: at most 100 % and at least 0 %, the aim too. Mend the number; nothing has changed.`,
  shareBounds: (p) =>
    `“${p.specialty || 'Over all'}”: at most ${p.high} % is less than at least ${p.low} %. Mend one of them; nothing has changed.`,
  shareAim: (p) => `“${p.specialty || 'Over all'}”: the aim of ${p.aim} % must lie between ${p.low} and ${p.high} %. Nothing has changed.`,
  shareReason: (p) => `“${p.specialty || 'Over all'}” lacks a reason. Write where the share comes from; nothing has changed.`,
  shareOverallMissing: () => 'The agreement lacks the share over all. Add the row “Over all”; nothing has changed.',
  patternSameUnit: (p) => `Element ${p.element} can share a unit with an earlier element only, not no. ${p.other}. Nothing has changed.`,
  patternGroup: (p) => `The competence group “${p.group}” does not exist. Choose from the list; nothing has changed.`,
  patternGroupMonths: (p) => `“${p.group}” cannot ask for ${p.months} months of a track of ${p.length}. Nothing has changed.`,
  patternLength: (p) =>
    `The elements cannot add up to exactly ${p.months} months (they give ${p.least}–${p.most}). Mend the length or the elements’ months; nothing has changed.`,
  patternSites: (p) =>
    `${p.count} sites of ${p.months} months are more than the track’s ${p.length}. Mend the rule on sites; nothing has changed.`,
  notYourRegion: (p) =>
    `You can only change what belongs to the training region you plan for. This belongs to ${region(p.trainingRegion)}. Nothing is changed.`,
  reasonMissing: () => 'A reason is missing. Nothing is changed. Write what the change rests on and save again.',
  nothingInForce: (p) => `Nothing is in force on ${day(p.on)}, so there is nothing to change. Choose another day.`,
  endsAsItBegins: (p) =>
    `It begins on ${day(p.on)} itself and cannot end the same day. Nothing is changed. Choose a later day, or withdraw what is planned.`,
  endsBeforeItBegins: (p) => `The end ${day(p.to)} is not after the beginning ${day(p.from)}. Nothing is changed. Correct one of them.`,
  laterRowPlanned: (p) =>
    `A change is already planned from ${day(p.from)}. Nothing is changed. Let this one end there, or correct the planned one.`,
  alreadyBegun: (p) => `It has been in force since ${day(p.on)} and cannot be withdrawn. Nothing is changed. End it from a day instead.`,
  changedMeanwhile: () =>
    'Somebody else has changed this since you opened the page. Your wish is not saved. Load the page again, look, and save.',
  noSuchUnit: (p) => `There is no unit “${p.unit}”. Nothing is changed. Choose one from the list.`,
  unknownGroups: (p) => `Unknown competence groups: ${p.names}. Nothing is changed. Choose from the list.`,
  noCount: (p) => `The plan has no number for ${p.specialty} in ${p.year}. Nothing is changed. Create the number first.`,
  outsideRange: (p) =>
    `The plan gives ${p.least}–${p.most} tracks; ${p.tracks} is outside. Nothing is changed. Choose a number in the range.`,
  halfWithoutParity: () => 'Half a place is a whole track every second year. Nothing is changed. Choose even or odd years.',
  nameTaken: (p) => `The id “${p.id}” is taken. Nothing is changed. Give it another name.`,
  noSuchSite: (p) => `There is no site “${p.site}”. Nothing is changed. Choose one from the list.`,
  approvalsRunOn: (p) => `The unit has approvals in force after ${day(p.on)}. Nothing is changed. End them first, then close the unit.`,
  unitsRunOn: (p) => `The site has units after ${day(p.on)}. Nothing is changed. Move or close them first, then close the site.`,
  noSuchTown: (p) => `The town “${p.town}” is not known. Nothing is changed. Choose one from the list.`,
  noSuchArea: (p) => `“${p.area}” is no area of the site's training region. Nothing is changed. Choose from the list.`,
  noSuchRegionThen: (p) =>
    `The operating region “${p.region}” does not exist on ${day(p.on)}. Nothing is changed. Choose one that does, or another day.`,
  uploadEmpty: () => 'The file is empty. Nothing has changed. Choose a file with a row of headers and at least one row.',
  uploadTooLarge: (p) =>
    `The file is larger than ${p.megabytes} MB. Nothing has changed. Split it, or remove what is no part of the template.`,
  uploadNotSheet: () =>
    'The file is no spreadsheet. Nothing has changed. Save it as an Excel workbook (.xlsx) or CSV, and choose it again.',
  uploadOldExcel: () =>
    'The file is in the old Excel format (.xls). Nothing has changed. Open it in Excel, save it as .xlsx, and choose it again.',
  uploadLocked: () => 'The file is protected by a password. Nothing has changed. Remove the password in Excel, save, and choose it again.',
  uploadMacros: () =>
    'The file holds macros and is therefore not read. Nothing has changed. Save it as an Excel workbook (.xlsx) without macros.',
  uploadBroken: (p) =>
    `The file cannot be read; it seems to be damaged (${p.detail}). Nothing has changed. Open it in Excel, save it again, and choose it.`,
  uploadBomb: (p) =>
    `The file is more than ${p.megabytes} MB when unpacked and is therefore not read. Nothing has changed. Save only the sheet to be taken in.`,
  uploadTooManySheets: (p) =>
    `The workbook has ${p.sheets} sheets; at most ${p.most} are read. Nothing has changed. Save only the sheet to be taken in.`,
  uploadTooManyRows: (p) =>
    `The sheet has more than ${Number(p.most).toLocaleString('en-GB')} rows; more are not read at a time. Nothing has changed. Split the file.`,
  uploadTooManyColumns: (p) =>
    `The sheet has ${p.columns} columns; at most ${p.most} are read. Nothing has changed. Delete the columns to the right of the template’s.`,
  uploadMergedHeader: () =>
    'The headers stand in merged cells, so the columns cannot be known. Nothing has changed. Unmerge the first row, and save.',
  uploadOneColumn: () =>
    'The file has one column only; its separator is probably neither semicolon, tab nor comma. Nothing has changed. Save it as .xlsx, or use semicolons.',
  uploadWrongSheet: (p) =>
    `${p.sheet ? `The sheet “${p.sheet}”` : 'The file'} has none of the template’s headers (${p.expected}). Nothing has changed. ${p.others ? `The workbook also has: ${p.others}; the data must stand on the first sheet.` : 'Download the template, and put your rows in it.'}`,
  uploadOtherTemplate: (p) =>
    `The file is the template ${p.found}, but ${p.expected} is taken in here. Nothing has changed. Choose the right kind above, or another file.`,
  uploadOtherVersion: (p) =>
    `The file is the template ${p.found}; the one in use is ${p.expected}. Nothing has changed. Download the new template, and put your rows in it.`,
  importHasErrors: (p) => `The file has ${p.errors} errors, so nothing was taken in. Mend them, and try again.`,
  importStale: () =>
    'Something has changed since the file was tried. Nothing was taken in. Try the file again, and see what it would change now.',
  importConflict: () =>
    'The file contradicts something that holds already, so the database refused it. Nothing has changed. Look for two rows about the same thing in the same period.',
  ...councilRefusalsEn,
};
