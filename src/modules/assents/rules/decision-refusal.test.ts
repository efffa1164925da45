import { describe, expect, it } from 'vitest';
import { decided, heardOf, stepsOfVersion, versionHash } from './chain-state.cases.ts';
import { type Act, chainState } from './chain-state.ts';
import { type DecisionWish, decisionRefusal, type Sealed } from './decision-refusal.ts';

type Short = Parameters<typeof decided>[0][number];
const both: Short[] = [
  [1, 'specialty:neurologi', 'approved'],
  [1, 'specialty:karkirurgi', 'approved'],
];

const sealedWith = (decisions: readonly Short[], more: Partial<Sealed> = {}): Sealed => ({
  version: 1,
  newest: 1,
  sha256: versionHash[1] ?? '',
  heard: null,
  words: null,
  standing: chainState({
    version: 1,
    sealedOn: '2026-11-01',
    isNewest: true,
    isInEffect: false,
    steps: stepsOfVersion(1),
    decisions: decided(decisions),
    elsewhere: heardOf({}),
  }),
  ...more,
});

const assent = (act: Act = 'approved', words = ''): DecisionWish => ({
  step: 'assent',
  body: 'sjaelland',
  act,
  words,
  hash: versionHash[1] ?? '',
  stepHash: versionHash[1] ?? '',
  heard: null,
});

describe('a decision is made on what was seen and heard, in its turn, with a reason', () => {
  it.each<[string, DecisionWish, Sealed, string | null]>([
    ['an assent in its turn', assent(), sealedWith(both), null],
    ['before the committees', assent(), sealedWith([]), 'stepNotOpen'],
    ['another fingerprint was seen', { ...assent(), hash: 'f'.repeat(64) }, sealedWith(both), 'otherFingerprint'],
    ['another part was seen', { ...assent(), stepHash: 'f'.repeat(64) }, sealedWith(both), 'otherFingerprint'],
    ['a hearing ended that the page had not told of', assent(), sealedWith(both, { heard: 1 }), 'otherHearing'],
    ['a newer version is sealed', assent(), sealedWith(both, { newest: 2 }), 'newerSealed'],
    ['a body that is not asked', { ...assent(), body: 'skaane' }, sealedWith(both), 'notAskedHere'],
    ['a reservation without words', assent('reserved', '  '), sealedWith(both), 'wordsMissing'],
    ['sent back without words', assent('sentBack'), sealedWith(both), 'wordsMissing'],
    ['sent back with a reason', assent('sentBack', 'For få forløb i Køge'), sealedWith(both), null],
    ['after the other area has sent it back', assent(), sealedWith([...both, [1, 'hovedstaden', 'sentBack']]), 'sentBackAlready'],
    ['the one who sent it back corrects that', assent(), sealedWith([...both, [1, 'sjaelland', 'sentBack']]), null],
    ['the same once more', assent(), sealedWith([...both, [1, 'sjaelland', 'approved']]), 'alreadyDecided'],
    ['a reservation after an assent', assent('reserved', 'Se punkt 2'), sealedWith([...both, [1, 'sjaelland', 'approved']]), null],
    ['a withdrawal of what stands', assent('withdrawn', 'Ny viden'), sealedWith([...both, [1, 'sjaelland', 'approved']]), null],
    ['a withdrawal of nothing', assent('withdrawn', 'Ny viden'), sealedWith(both), 'nothingToWithdraw'],
  ])('%s', (_, wish, sealed, refusal) => {
    expect(decisionRefusal(wish, sealed)?.refusal ?? null).toBe(refusal);
  });
});
