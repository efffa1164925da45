import { expect, it } from 'vitest';
import { month } from '../../../kernel/month.ts';
import { draft } from '../rules/edit.cases.ts';
import { type Key, meaningOf, nearestStart } from './keys.ts';

const [track] = draft();
const key = (name: string, more: Partial<Key> = {}): Key => ({ key: name, alt: false, shift: false, ctrl: false, ...more });
const starts = ['2028-01', '2028-03', '2028-09'];

it.each<[string, Key, string | undefined, unknown]>([
  ['Alt+→ on an element', key('ArrowRight', { alt: true }), 't1-e1', { kind: 'moveBorder', element: 't1-e1', months: 1 }],
  ['Alt+← on an element', key('ArrowLeft', { alt: true }), 't1-e1', { kind: 'moveBorder', element: 't1-e1', months: -1 }],
  [
    'with Shift, the border before it',
    key('ArrowLeft', { alt: true, shift: true }),
    't1-e2',
    { kind: 'moveBorder', element: 't1-e1', months: -1 },
  ],
  ['the last element has none after', key('ArrowRight', { alt: true }), 't1-e4', 'noBorder'],
  ['the first has none before', key('ArrowRight', { alt: true, shift: true }), 't1-e1', 'noBorder'],
  [
    'Alt+→ on the name: the next start month',
    key('ArrowRight', { alt: true }),
    undefined,
    { kind: 'setStart', track: 't1', start: '2028-09' },
  ],
  ['Alt+← on the name: the one before', key('ArrowLeft', { alt: true }), undefined, { kind: 'setStart', track: 't1', start: '2028-01' }],
  ['P on an element', key('p'), 't1-e2', { kind: 'pinElement', element: 't1-e2', pinned: true }],
  ['Shift+P on an element', key('P', { shift: true }), 't1-e2', { kind: 'pinTrack', track: 't1', pinned: true }],
  ['P on the name', key('p'), undefined, { kind: 'pinTrack', track: 't1', pinned: true }],
  ['Delete on an element', key('Delete'), 't1-e2', { kind: 'setUnit', element: 't1-e2', unit: null }],
  ['Delete on the name', key('Delete'), undefined, { kind: 'removeTrack', track: 't1' }],
  ['B on an element', key('b'), 't1-e2', 'swap'],
  ['B on the name: nothing to swap', key('b'), undefined, null],
  ['Ctrl+P is the browser’s', key('p', { ctrl: true }), 't1-e2', null],
  ['arrows alone move the focus', key('ArrowRight'), 't1-e2', null],
])('%s', (_, pressed, element, means) => {
  if (!track) throw new Error('a track');
  const meaning = meaningOf(pressed, track, element, starts);
  expect(meaning?.kind === 'edit' ? meaning.edit : (meaning?.kind ?? null)).toEqual(means);
});

it('says so when there is no start month further on', () => {
  if (!track) throw new Error('a track');
  expect(meaningOf(key('ArrowRight', { alt: true }), track, undefined, ['2028-03'])).toEqual({ kind: 'noStart' });
});

it.each([
  ['2028-04', '2028-03'],
  ['2028-08', '2028-09'],
  ['2027-11', '2028-01'],
  ['2030-01', '2028-09'],
])('let go at %s a track begins %s, an allowed start month', (wanted, begins) => {
  expect(nearestStart(month(wanted), starts)).toBe(begins);
  expect(nearestStart(month(wanted), [])).toBeNull();
});
