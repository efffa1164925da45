import { describe, expect, it, test } from 'vitest';
import { cases, decided, dueCases, heardOf, stepsOfVersion } from './chain-state.cases.ts';
import { chainState, type Elsewhere, type Step } from './chain-state.ts';

const sealedOn = '2026-11-01';
const base = { version: 1, sealedOn, isNewest: true, isInEffect: false, decisions: [], elsewhere: [] };

describe('where a version stands', () => {
  it.each(cases)('$told', ({ sealed, asked, decisions, heard, state, waitsFor }) => {
    const newest = sealed.at(-1) ?? 1;
    const version = asked ?? newest;
    const standing = chainState({
      ...base,
      version,
      isNewest: version === newest,
      steps: stepsOfVersion(version),
      decisions: decided(decisions),
      elsewhere: heardOf({ heard }).filter((one) => one.version <= version),
    });
    expect(standing.state).toBe(state);
    expect(standing.waitsFor.map(({ bodyName }) => bodyName)).toEqual(waitsFor);
  });
});

test('a step opens the day the last before it was done, and is due so many days after; a step that waits has no day', () => {
  const first = chainState({ ...base, steps: stepsOfVersion(1) });
  expect(first.steps.map(({ body, opensOn, dueOn }) => [body, opensOn, dueOn])).toEqual([
    ['specialty:neurologi', '2026-11-01', '2026-11-29'],
    ['specialty:karkirurgi', '2026-11-01', '2026-11-29'],
    ['hearing', null, null],
    ['hovedstaden', null, null],
    ['sjaelland', null, null],
  ]);
  const second = chainState({
    ...base,
    steps: stepsOfVersion(1),
    decisions: decided([
      [1, 'specialty:karkirurgi', 'approved'],
      [1, 'specialty:neurologi', 'approved'],
    ]),
    elsewhere: heardOf({}),
  });
  expect(second.steps.slice(2).map(({ opensOn }) => opensOn)).toEqual(['2026-11-03', '2026-11-04', '2026-11-04']);
});

describe('when steps are due', () => {
  const days = { recommendation: 28, hearing: 56, assent: 14, decision: null };
  it.each(dueCases)('$told', ({ decisions, heardOn, hearingDueOn, due }) => {
    const going: Elsewhere[] = hearingDueOn ? [{ step: 'hearing', act: 'underway', on: '2026-11-04', dueOn: hearingDueOn }] : [];
    const standing = chainState({
      ...base,
      steps: stepsOfVersion(1).map((step) => ({ ...step, days: days[step.step] })),
      decisions: decided(decisions),
      elsewhere: heardOn ? [{ step: 'hearing', act: 'approved', on: heardOn }] : going,
    });
    expect(standing.steps.slice(2).map(({ dueOn }) => dueOn)).toEqual(due);
  });
});

test('a recommendation that holds from the version before is due no more', () => {
  const decisions = decided([[1, 'specialty:neurologi', 'approved']]);
  const standing = chainState({ ...base, version: 2, sealedOn: '2026-11-10', steps: stepsOfVersion(2), decisions });
  expect(standing.steps.slice(0, 2).map(({ state, dueOn }) => [state, dueOn])).toEqual([
    ['approved', null],
    ['open', '2026-12-08'],
  ]);
});

describe('a hearing and a council are told by others', () => {
  const whole = stepsOfVersion(1).at(-1)?.sha256 ?? '';
  const steps: Step[] = [
    ...stepsOfVersion(1).slice(2),
    { position: 4, step: 'decision', body: 'decision', bodyName: 'Rådet', sha256: whole, days: null },
  ];
  const assents = decided([
    [1, 'hovedstaden', 'approved'],
    [1, 'sjaelland', 'approved'],
  ]);
  const heard: Elsewhere = { step: 'hearing', act: 'approved', on: '2026-11-05' };
  it.each<[string, Elsewhere[], string, string[]]>([
    ['no hearing held', [], 'underway', ['Hearing']],
    ['a hearing that is going', [{ ...heard, act: 'underway' }], 'underway', ['Hearing']],
    ['heard, and the council has not met', [heard], 'underway', ['Rådet']],
    ['heard and decided', [heard, { step: 'decision', act: 'approved', on: '2026-11-20' }], 'complete', []],
    ['the council sent it back', [heard, { step: 'decision', act: 'sentBack', on: '2026-11-20' }], 'sentBack', []],
    ['heard anew after the first: that one is going', [heard, { ...heard, act: 'underway', on: '2026-11-12' }], 'underway', ['Hearing']],
  ])('%s', (_, elsewhere, state, waitsFor) => {
    const standing = chainState({ ...base, steps, decisions: assents, elsewhere });
    expect([standing.state, standing.waitsFor.map(({ bodyName }) => bodyName)]).toEqual([state, waitsFor]);
  });
});

test('in effect is in effect, whatever is sealed after', () => {
  expect(chainState({ ...base, isNewest: false, isInEffect: true, steps: stepsOfVersion(1) }).state).toBe('inEffect');
});
