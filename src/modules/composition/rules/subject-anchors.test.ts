import { describe, expect, it, test } from 'vitest';
import type { PlanElement, PlanTrack } from '../../../engines/composer/plan.ts';
import { type AnchoredPlan, anchorsOf, followAnchors } from './subject-anchors.ts';
import { partText } from './subject-parts.ts';

const element = (id: string, unit: string, from = '2028-03', months = 24): PlanElement => ({ id, unit, from, months, kind: 'own' });
const track = (id: string, elements: PlanElement[], specialty = 'neurologi'): PlanTrack => ({
  id,
  specialty,
  pattern: 'p',
  start: elements[0]?.from ?? '2028-03',
  elements,
});
const share = (specialty: string | null, months: number) => ({
  specialty,
  tracks: 1,
  months: { sjaelland: months },
  elsewhere: 0,
  share: null,
  low: 40,
  high: 40,
  aim: null,
});
const plan = (tracks: PlanTrack[], shares = [share(null, 24)]): AnchoredPlan => ({
  tracks,
  unplaced: [],
  figures: {
    demanded: 2,
    placed: 2,
    unplaced: 0,
    shares,
    startEnd: { asked: 2, startInHome: 1, endInHome: 1, startAtShortage: 0, endAtShortage: 0 },
    changes: 1,
    kilometres: 0,
    universityMonths: 0,
    costs: {},
  },
});

const before = plan([
  track('t1', [element('a', 'holbaek'), element('b', 'roskilde', '2030-03', 12)]),
  track('t2', [element('c', 'herlev')]),
  track('k1', [element('k', 'gentofte')], 'karkirurgi'),
]);

test('a version is anchored at its figures, its specialties, their tracks by number, and these tracks’ elements', () => {
  expect(anchorsOf(before).map(({ key }) => key)).toEqual([
    'figure:share',
    ...['startInHome', 'endInHome', 'startAtShortage', 'endAtShortage', 'universityMonths', 'changes', 'unplaced'].map(
      (id) => `figure:${id}`,
    ),
    'specialty:karkirurgi',
    'track:k1',
    'element:k',
    'specialty:neurologi',
    'track:t1',
    'element:a',
    'element:b',
    'track:t2',
    'element:c',
  ]);
});

describe('an anchor of one version in the next', () => {
  // all ids are new; Roskilde became Slagelse; t2 is the same; karkirurgi is gone
  const renumbered = plan(
    [track('n9', [element('x', 'holbaek'), element('y', 'slagelse', '2030-03', 12)]), track('n1', [element('z', 'herlev')])],
    [share(null, 12)],
  );
  it.each([
    ['a track with another unit in it', 'track:t1', 'changed', 'track:n9'],
    ['an element that stayed', 'element:a', 'same', 'element:x'],
    ['an element that moved', 'element:b', 'changed', 'element:y'],
    ['a track that stayed under another id', 'track:t2', 'same', 'track:n1'],
    ['an element of a track that is gone', 'element:k', 'gone', null],
    ['a track that is gone', 'track:k1', 'gone', null],
    ['a specialty that is gone', 'specialty:karkirurgi', 'gone', null],
    ['a specialty with a change', 'specialty:neurologi', 'changed', 'specialty:neurologi'],
    ['a figure that changed', 'figure:share', 'changed', 'figure:share'],
    ['a figure that stayed', 'figure:changes', 'same', 'figure:changes'],
    ['what never was', 'track:nope', 'gone', null],
    ['no key at all', 'nonsense', 'gone', null],
  ])('%s', (_, key, state, there) => {
    expect(followAnchors(before, renumbered, [key]).get(key)).toEqual({ state, key: there });
  });
});

describe('a specialty’s part', () => {
  it('is the same when only ids and the order of tracks differ', () => {
    const shuffled = plan([
      track('z', [element('q', 'herlev')]),
      track('y', [element('r', 'holbaek'), element('s', 'roskilde', '2030-03', 12)]),
      track('x', [element('t', 'gentofte')], 'karkirurgi'),
    ]);
    expect(partText(shuffled, 'neurologi')).toBe(partText(before, 'neurologi'));
  });
  it.each([
    [
      'another unit',
      [track('t1', [element('a', 'koege'), element('b', 'roskilde', '2030-03', 12)]), track('t2', [element('c', 'herlev')])],
    ],
    [
      'another length',
      [track('t1', [element('a', 'holbaek'), element('b', 'roskilde', '2030-03', 6)]), track('t2', [element('c', 'herlev')])],
    ],
    ['a track less', [track('t2', [element('c', 'herlev')])]],
  ])('is another with %s, while other specialties’ stay', (_, tracks) => {
    const next = plan([...tracks, track('k1', [element('k', 'gentofte')], 'karkirurgi')]);
    expect(partText(next, 'neurologi')).not.toBe(partText(before, 'neurologi'));
    expect(partText(next, 'karkirurgi')).toBe(partText(before, 'karkirurgi'));
  });
});
