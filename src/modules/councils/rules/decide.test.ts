import { expect, test } from 'vitest';
import { debateRefusal, decisionRefusal, type ItemState, type May, mandateRefusal, type Outcome, type Step, undecided } from './decide.ts';

const item = (of: Partial<ItemState> = {}): ItemState => ({ kind: 'decision', subject: null, isDecided: false, asked: [], ...of });
const meeting = { heldOn: '2026-11-22', isClosed: false };

test.each<[string, string, May | null, string | null, Step, Outcome, string | null]>([
  ['a regional council decides a composition', 'trainingRegion', 'decides', 'composition', 'decide', 'adopted', null],
  ['a specialty committee recommends', 'trainingRegion', 'recommends', 'composition', 'recommend', 'adopted', null],
  ['a specialty committee decides nothing', 'trainingRegion', 'recommends', 'composition', 'decide', 'adopted', 'mandateTooWeak'],
  ['a region assents', 'operatingRegion', 'assents', 'composition', 'assent', 'adoptedWithReservation', null],
  ['a body that advises does not assent', 'operatingRegion', 'advises', 'composition', 'assent', 'sentBack', 'mandateTooWeak'],
  ['a body without a mandate', 'trainingRegion', null, 'document', 'recommend', 'adopted', 'mandateTooWeak'],
  ['… may note', 'trainingRegion', null, 'document', 'recommend', 'noted', null],
  [
    'the national level places nothing, whatever its mandate',
    'national',
    'decides',
    'composition',
    'decide',
    'adopted',
    'nationalPlacesNothing',
  ],
  ['… and sends nothing back', 'national', 'decides', 'composition', 'assent', 'sentBack', 'nationalPlacesNothing'],
  ['… but sees it', 'national', 'decides', 'composition', 'note', 'noted', null],
  ['… and frames: a document of its own', 'national', 'decides', 'document', 'decide', 'adopted', null],
  ['nothing with a version: any body settles its own matters', 'national', 'advises', null, 'note', 'adopted', null],
])('%s', (_name, level, may, kind, step, outcome, expected) => {
  const subject = kind === null ? null : { kind, step };
  expect(mandateRefusal({ name: 'x', level, may }, subject, outcome)?.refusal ?? null).toBe(expected);
});

test.each([
  ['on the day', meeting, item(), false, null],
  ['before the day', { ...meeting, heldOn: '2026-11-23' }, item(), false, 'meetingNotCome'],
  ['when the minutes are closed', { ...meeting, isClosed: true }, item(), false, 'meetingHeld'],
  ['twice', meeting, item({ isDecided: true }), false, 'decidedAlready'],
  ['without debate: a consent item that nobody asked about', meeting, item({ kind: 'consent' }), true, null],
  ['without debate: one that a member asked about', meeting, item({ kind: 'consent', asked: ['Ulla'] }), true, 'consentAsked'],
  ['… after debate', meeting, item({ kind: 'consent', asked: ['Ulla'] }), false, null],
  ['without debate: an item for decision', meeting, item(), true, 'notConsent'],
])('a decision %s', (_name, at, of, byConsent, expected) => {
  expect(decisionRefusal(at, of, byConsent, '2026-11-22')?.refusal ?? null).toBe(expected);
});

test.each([
  ['of a consent item', meeting, item({ kind: 'consent' }), false, null],
  ['twice by the same', meeting, item({ kind: 'consent' }), true, 'debateAsked'],
  ['of an item that is debated anyway', meeting, item(), false, 'notConsent'],
  ['when it is decided', meeting, item({ kind: 'consent', isDecided: true }), false, 'decidedAlready'],
])('a debate %s', (_name, at, of, hasAsked, expected) => {
  expect(debateRefusal(at, of, hasAsked)?.refusal ?? null).toBe(expected);
});

test('what is for information needs no decision before the minutes close', () => {
  expect(undecided([item(), item({ kind: 'consent' }), item({ kind: 'information' }), item({ isDecided: true })])).toBe(2);
});
