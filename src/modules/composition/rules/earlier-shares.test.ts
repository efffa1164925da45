import { expect, test } from 'vitest';
import { earlierBySpecialty } from './earlier-shares.ts';

test('earlier years are summed by specialty and area; exempt specialties stay out of the over-all sum', () => {
  const rows = [
    { specialty: 'neurologi', area: 'sjaelland', months: 24 },
    { specialty: 'neurologi', area: 'sjaelland', months: 12 },
    { specialty: 'neurologi', area: 'hovedstaden', months: 60 },
    { specialty: 'neurokirurgi', area: 'hovedstaden', months: 60 },
  ];
  expect(earlierBySpecialty(rows, ['neurologi', 'neurokirurgi'], new Set(['neurologi']))).toEqual([
    { specialty: null, months: { sjaelland: 36, hovedstaden: 60 } },
    { specialty: 'neurologi', months: { sjaelland: 36, hovedstaden: 60 } },
    { specialty: 'neurokirurgi', months: { hovedstaden: 60 } },
  ]);
});

test('no earlier years: an over-all row without months', () => {
  expect(earlierBySpecialty([], ['neurologi'], new Set())).toEqual([{ specialty: null, months: {} }]);
});

test('a composition of some specialties is set beside the earlier years of those, and of no other', () => {
  const rows = [
    { specialty: 'neurologi', area: 'sjaelland', months: 24 },
    { specialty: 'geriatri', area: 'hovedstaden', months: 36 },
    { specialty: 'psykiatri', area: 'sjaelland', months: 600 },
  ];
  const counted = new Set(['neurologi', 'geriatri', 'psykiatri']);
  expect(earlierBySpecialty(rows, ['neurologi', 'geriatri'], counted)).toEqual([
    { specialty: null, months: { sjaelland: 24, hovedstaden: 36 } },
    { specialty: 'neurologi', months: { sjaelland: 24 } },
    { specialty: 'geriatri', months: { hovedstaden: 36 } },
  ]);
});
