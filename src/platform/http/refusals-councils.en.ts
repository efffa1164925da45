/** Refusals in councils, hearings and assents. */

import { dayIn } from './refusal-day.ts';
import type { RefusalSentences } from './refusals.ts';

const day = dayIn('en-GB');

export const councilRefusalsEn = {
  seatNone: () =>
    'There is no such seat on that day: the rule does not give it. Nothing is changed. Choose one of the seats that the page shows for the day.',
  feedUnknown: () =>
    'There is no such calendar, or its address has been withdrawn. The meetings are still there. Make a new address on the page “Meetings”.',
  ruleOfWhat: (p) =>
    p.kind === 'operatingRegions'
      ? 'The rule does not say which regions it is for. Nothing is changed. Choose at least one region.'
      : 'The rule does not say whom it is for. Nothing is changed. Choose a group from the list, or write the organisation’s name.',
  ruleHeld: () =>
    'Somebody already has a seat by the rule. Nothing is changed. End the rule from a day instead, so that one can read who sat there.',
  nominatorMissing: () => 'Who nominates is missing. Nothing is changed. Write it and save again.',
  demandChairs: () => 'A demand on the members together gives no seat, so nobody chairs by it. Nothing is changed. Choose one of the two.',
  assentStays: () =>
    'The assent cannot be taken out of the chain: without it nothing can take effect. Nothing is changed. Change the step’s deadline or order instead.',
  heardBeforeAssent: () =>
    'The hearing must come before the assent, so that nobody assents to what is still being heard. Nothing is changed. Choose another order.',
  decidedLast: () => 'The council decides after the areas have assented. Nothing is changed. Choose another order.',
  noSuchBodyThen: () =>
    'There is no such body in the region on that day, or the day is before the succession. Nothing is changed. Choose another body or a later day.',
  seatTaken: (p) => `The seat is held on that day (${p.count} in all). Nothing is changed. End a term first, or name a substitute.`,
  seatHeldAlready: () =>
    'The person holds that seat already in a part of the period. Nothing is changed. Choose another period or another person.',
  seatEndsAlready: (p) => `The term ends already on ${day(p.to)}. Nothing has changed.`,
  unknownPerson: () =>
    'The person is not among those who can be named today. Nothing is changed. Choose one from the list; an administrator can add others.',
  introducedAlready: (p) => `The member was introduced already on ${day(p.on)}. Nothing has changed.`,
  dayNotCome: () => 'That day has not come. Nothing is changed. Write the day when it has happened.',
  notYourBody: (p) => `${p.body} is served by another secretariat than yours. Nothing is changed. Ask them, or change to a role there.`,
  notMember: (p) => `Only members of ${p.body} can do that, and you hold no seat there today. Nothing is changed. Ask a member.`,
  meetingHeld: () => 'The meeting has been held and its minutes are closed. Nothing is changed. Take the matter up at a new meeting.',
  meetingNotCome: (p) =>
    `The meeting is not until ${day(p.on)}. Nothing is changed. Decisions and minutes are written on the day or later.`,
  meetingUndecided: (p) =>
    `${p.count === 1 ? 'One item has' : `${p.count} items have`} no decision. Nothing is changed. Write each item’s decision, or postpone it, and then close the minutes.`,
  agendaSent: () =>
    'The agenda has been sent, and matters are not changed under the members. Nothing is changed. Put it on the next meeting’s agenda.',
  agendaEmpty: () => 'The agenda is empty. Nothing is sent. Put at least one item on it.',
  decidedAlready: () => 'A decision on the item has been taken. Nothing is changed. Correct it by a new decision at a new meeting.',
  consentAsked: (p) =>
    `${p.name} has asked for the item to be debated, so it cannot be taken without debate. Nothing is changed. Write what the body decided after the debate.`,
  notConsent: () => 'The item is to be debated anyway: it is not taken without debate. Nothing is changed.',
  debateAsked: () => 'You have asked for the item to be debated already. Nothing has changed.',
  nationalPlacesNothing: (p) =>
    `${p.body} is on the national level: it sees and frames, but decides no placing of tracks. Nothing is changed. The matter belongs to the regional council.`,
  mandateTooWeak: (p) =>
    `The mandate of ${p.body} does not give it that decision. Nothing is changed. Write what the body has recommended or noted.`,
  correctedAlready: () =>
    'The decision has been corrected or taken up again already. Nothing is changed. See the new decision, or the meeting it is on.',
  notYourTask: () => 'The task is another’s, and another secretariat gave it. Nothing is changed. Who has the task can report it done.',
  taskDone: () => 'The task is done already. Nothing has changed.',
  behalfUnknown: () => 'Choose on whose behalf it is: the whole training region, or one of its regions. Nothing is changed.',
  forumsDecided: (p) => `The list for ${p.year} has been decided. Nothing is changed. Decide a new list for a later year.`,
  bodyNotThen: (p) => `${p.body} does not exist on that day. Nothing is changed. Choose a day on which it does.`,
  meetsThatDay: (p) => `There is a meeting on ${day(p.on)} already. Nothing is changed. Choose another day, or use that meeting.`,
  meetingCancelled: (p) => `The meeting is cancelled: ${p.reason}. Nothing is changed. Call a new one.`,
  notWaiting: () => 'The matter waits no longer: it is on another agenda, or has been decided. Nothing is changed.',
  wordingMissing: () => 'The wording is missing. Nothing is changed. Write what was decided.',
  reservationMissing: () => 'The reservation is missing. Nothing is changed. Write it, or choose a decision without one.',
  decidesInMeetings: (p) =>
    `${p.body} decides at meetings; only a secretariat decides day by day. Nothing is changed. Put the matter on an agenda.`,
  forumListed: () => 'The forum is on the year’s list already. Nothing has changed.',
  newerSealed: (p) =>
    `Version ${p.version} cannot be treated: version ${p.newest} was sent after it. Nothing has changed. See version ${p.newest}.`,
  otherFingerprint: (p) =>
    `The page showed another fingerprint than version ${p.version} is sealed with. Nothing has been decided. Fetch the page again and look before you decide.`,
  otherHearing: (p) =>
    `The hearing is another than the page showed when you decided on version ${p.version}. Nothing has been decided. Fetch the page again and read what was answered.`,
  sealBroken: (p) =>
    `Version ${p.version} does not agree with its seal. Nothing has been decided. Tell an administrator, who can run verify-seals.`,
  noChain: () =>
    'There is no chain of assent for the agreement, so the version was not sent. Nothing has changed. The chains stand in the reference data.',
  notAskedHere: () => 'The body you decide for is not asked in this version. Nothing has been decided. See the steps on the page.',
  alreadyInEffect: (p) =>
    `Version ${p.version} is in effect. Nothing has changed. If something must differ, the planner makes a new version.`,
  wordsMissing: () => 'Write why. Nothing has been decided. A reservation, a sending back and a withdrawal always have a reason.',
  nothingToWithdraw: () => 'There is no decision to withdraw. Nothing has changed.',
  stepNotOpen: (p) => `The step is not open yet. Nothing has been decided. It waits for: ${p.waits || 'the steps before'}.`,
  sentBackAlready: (p) => `Version ${p.version} has been sent back. Nothing has been decided. It waits for a new version from the planner.`,
  alreadyDecided: () => 'It has been decided so already. Nothing has changed, and the decision stands.',
  chainIncomplete: (p) =>
    `Version ${p.version} cannot be put into effect: its chain is not finished. Nothing has changed. See under “Approval” who it is waiting for.`,
  placesExist: (p) =>
    `The start year already has places in ${p.names}. Nothing has changed. They come from another composition or were imported.`,
  principlesUnanswered: (p) =>
    `The version does not answer ${p.names}. Nothing was sent. Write the answers under “Approval”, save a new version and send it.`,
  versionBreaksRules: (p) =>
    `Version ${p.version} breaks rules that must be kept (in ${p.count} ${p.count === 1 ? 'place' : 'places'}), so it could never take effect. Nothing was sent. See them under “Rules”, mend the draft and save a new version.`,
  noRoomInEffect: (p) =>
    `Version ${p.version} cannot take effect: ${p.unit} has no room for it from ${day(p.from)}. Places or approvals have changed since the version was saved. Nothing has changed. Mend the draft, save a new version and send it.`,
  documentEmpty: () => 'The text has no paragraphs. Nothing was saved. Write at least one.',
  documentChanged: (p) =>
    `The document has got version ${p.no} since you opened it. Nothing was saved, and your text still stands here. Look at the new version and save again.`,
  areasUnheard: (p) =>
    `The hearing was not sent: ${p.names} must be heard and is not among the parties. Put the region itself on the party list, and send again.`,
  partyTwice: (p) => `“${p.name}” is among the parties twice${p.as ? `, also as “${p.as}”` : ''}. Nothing was saved. Let it stand once.`,
  partyUnclear: (p) =>
    `The party “${p.name}” has no name or is more than one thing. Nothing was saved. A party has a name and is one department, hospital, region, specialty, body or person, or stands outside the system.`,
  partyUnknown: (p) =>
    `The id at ${p.name} belongs to nothing and nobody that is here today. Nothing was saved. Look the party up again, or leave kind and id empty.`,
  partyListTaken: (p) => `There is already a party list called “${p.name}”. Nothing was saved. Give it another name.`,
  deadlinePast: (p) => `The deadline ${day(p.deadline)} has passed. Nothing was sent. Choose a day from today on.`,
  hearingClosed: () =>
    'The hearing is closed and its memo sealed. Nothing was saved, and what you wrote is not in it. Ask whoever holds the hearing.',
  notParty: () =>
    'You do not answer for that party in the capacity you use now. Nothing was saved. Change capacity, or ask whoever holds the hearing.',
  anchorUnknown: () =>
    'There is no such place in the version that is heard. Nothing was saved. Choose a place on the page, or write on the whole.',
  commentSigned: (p) =>
    `Comment no. ${p.no} is signed for and cannot be changed. Nothing was changed. Write another remark and sign for it.`,
  answerAddsNothing: () => 'You have answered, and there is nothing new to sign for. Your answer is unchanged. Write a remark first.',
  commentMerged: (p) =>
    `The comment is treated together with no. ${p.no} and gets its answer. Nothing was changed. Answer no. ${p.no}, or part them.`,
  mergeSelf: () => 'A comment cannot be merged with itself. Nothing was changed. Choose another.',
  changeUnknown: () => 'That version or place has not been taken into the hearing. The answer was not saved. Take the version in first.',
  commentsUnanswered: (p) =>
    `The hearing cannot be closed: ${p.count} ${p.count === 1 ? 'comment has' : 'comments have'} no answer. Nothing was changed. Answer them and close again.`,
  memoNotYet: () => 'The memo comes when the hearing is closed. Your own answers stand under comments.',
  versionHeardAlready: (p) => `The hearing already has version ${p.version} or a later one. Nothing was changed. Choose a later version.`,
  mailNotFailed: () => 'The letter has not been given up: it was sent, or is tried again by itself. Nothing was changed.',
} satisfies Partial<RefusalSentences>;
