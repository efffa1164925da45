import { expect, test } from 'vitest';
import { isRefusal } from '../../../kernel/refusal.ts';
import { type UnitThroughTime, type UnitWish, wishedUnit } from './unit-wish.ts';

const unit: UnitThroughTime = {
  id: 'holbaek-neurologi',
  kind: 'department',
  from: '2007-01-01',
  to: null,
  forms: [
    {
      id: 'holbaek-neurologi/',
      from: '2007-01-01',
      to: null,
      value: { name: 'Neurologi', site: 'holbaek', source: 'x', constructed: true },
    },
  ],
  lastApproval: '2027-01-01',
};
const renamed = wishedUnit(unit, { act: 'hold', id: unit.id, from: '2027-03-01', name: 'Nervesygdomme', reason: 'brev' }, '2026-11-22');

test.each<[string, UnitThroughTime | undefined, Partial<UnitWish>, string]>([
  ['renamed from a day: the old name stands', unit, { name: 'Nervesygdomme' }, 'Neurologi@holbaek –2027-03-01 | Nervesygdomme@holbaek –'],
  ['moved from a day', unit, { site: 'koege' }, 'Neurologi@holbaek –2027-03-01 | Neurologi@koege –'],
  ['the same name is no change', unit, { name: ' Neurologi ' }, 'nothingChanges'],
  ['an empty name is no name', unit, { name: ' ' }, 'badInput'],
  ['before it began there was nothing to change', unit, { name: 'N', from: '2000-01-01' }, 'nothingInForce'],
  [
    'a second change before a planned one lasts until it',
    isRefusal(renamed) ? unit : renamed,
    { site: 'koege', from: '2027-01-01' },
    'Neurologi@holbaek –2027-01-01 | Neurologi@koege –2027-03-01 | Nervesygdomme@holbaek –',
  ],
  ['a planned name is given up', isRefusal(renamed) ? unit : renamed, { act: 'withdraw' }, 'Neurologi@holbaek –'],
  ['the beginning is not to be withdrawn', unit, { act: 'withdraw', from: '2007-01-01' }, 'endsAsItBegins'],
  ['closed from a day', unit, { act: 'close' }, 'Neurologi@holbaek –2027-03-01'],
  ['not while approvals run on', unit, { act: 'close', from: '2026-12-01' }, 'approvalsRunOn'],
  [
    'closing takes what was planned after it along',
    isRefusal(renamed) ? unit : renamed,
    { act: 'close', from: '2027-02-01' },
    'Neurologi@holbaek –2027-02-01',
  ],
  ['a unit that does not exist', undefined, { name: 'X' }, 'noSuchUnit'],
  [
    'a new one gets its id from its name',
    undefined,
    { act: 'open', id: undefined, name: 'Ny Øre-afdeling, Køge', site: 'koege', kind: 'department' },
    'Ny Øre-afdeling, Køge@koege –',
  ],
  ['whose id is taken', unit, { act: 'open', name: 'Neurologi', site: 'koege', kind: 'department' }, 'nameTaken'],
  ['without a place it cannot begin', undefined, { act: 'open', name: 'X', kind: 'department' }, 'badInput'],
  ['without a reason nothing changes', unit, { name: 'N', reason: '' }, 'reasonMissing'],
])('%s', (_name, was, part, expected) => {
  const result = wishedUnit(was, { act: 'hold', id: unit.id, from: '2027-03-01', reason: 'brev', ...part }, '2026-11-22');
  expect(
    isRefusal(result) ? result.refusal : result.forms.map(({ to, value }) => `${value.name}@${value.site} –${to ?? ''}`).join(' | '),
  ).toBe(expected);
});
