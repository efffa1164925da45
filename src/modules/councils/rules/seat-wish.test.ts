import { expect, test } from 'vitest';
import { seatRefusal, sitsFor } from './seat-wish.ts';
import type { Seated, Seats } from './seats.ts';

const seat = (empty: number): Seats<Seated> => ({ thing: { id: 'sjaelland', name: '' }, count: 1, holders: [], substitutes: [], empty });
const rule = { least: false, anywhere: false, state: 'current' };
const wish = { thing: 'sjaelland', substitute: false, from: '2027-01-01', to: null, groups: [], reason: 'udpeget 3. december' };

test.each([
  ['a free seat', rule, seat(1), wish, null],
  ['a seat held by another', rule, seat(0), wish, 'seatTaken'],
  ['… a substitute for it', rule, seat(0), { ...wish, substitute: true }, null],
  ['«at least one» has room for more', { ...rule, least: true }, seat(0), wish, null],
  ['a thing that has no seat that day', rule, seat(1), { ...wish, thing: 'fyn' }, 'seatNone'],
  ['a demand on all members is no seat', { ...rule, anywhere: true }, seat(1), wish, 'seatNone'],
  ['a seat that is only proposed', { ...rule, state: 'proposed' }, seat(1), wish, 'seatNone'],
  ['no reason', rule, seat(1), { ...wish, reason: ' ' }, 'reasonMissing'],
  ['a term that ends as it begins', rule, seat(1), { ...wish, to: '2027-01-01' }, 'endsAsItBegins'],
])('%s', (_name, of, seats, asked, expected) => {
  expect(seatRefusal(of, [seats], asked)?.refusal ?? null).toBe(expected);
});

test('a seat’s rule says what the member sits for', () => {
  expect(sitsFor('eachHospital', { thing: 'holbaek', groups: ['management'] })).toMatchObject({
    site: 'holbaek',
    unit: null,
    groups: ['management'],
  });
  expect(sitsFor('group', { thing: 'doctorInTraining', groups: ['psychiatry'] }).groups).toEqual(['doctorInTraining', 'psychiatry']);
  expect(sitsFor('organisation', { thing: 'Lægeforeningen', groups: [] })).toMatchObject({ operatingRegion: null, groups: [] });
});
