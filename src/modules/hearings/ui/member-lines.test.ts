import { expect, test } from 'vitest';
import { da } from './da.ts';
import { en } from './en.ts';
import { readMembers, writeMembers } from './member-lines.ts';

const kinds = da.lists.kinds;
const lines =
  'Neurologi, Holbæk; afdeling; holbaek-neurologi; neurologi@example.dk\nPatientforeningen; ; ; \nDRRLV Øst; råd; drrlv-ost; \nKaren Eksempel; person; 00000000-0000-4000-8000-000000000005; karen@example.dk';

test('lines are parties, and parties the same lines', () => {
  const read = readMembers(`${lines}\n\n`, kinds);
  expect(read).toMatchObject({
    members: [
      { name: 'Neurologi, Holbæk', scopeKind: 'unit', scopeId: 'holbaek-neurologi', address: 'neurologi@example.dk' },
      { name: 'Patientforeningen', scopeKind: null, body: null, address: null },
      { name: 'DRRLV Øst', scopeKind: null, scopeId: null, body: 'drrlv-ost' },
      {
        name: 'Karen Eksempel',
        scopeKind: null,
        scopeId: null,
        body: null,
        person: '00000000-0000-4000-8000-000000000005',
        address: 'karen@example.dk',
      },
    ],
  });
  expect('members' in read && writeMembers(read.members, kinds)).toBe(lines);
});

test.each([
  [' ; afdeling; x', 1],
  ['A; afdeling', 1],
  ['A\nB; ; x', 2],
  ['A; klub; x', 1],
  ['A; person; karen', 1],
  ['A; person', 1],
  ['A; ; ; ikke en adresse', 1],
  ['A; ; ; a@example.dk; mere', 1],
])('%j cannot be read: line %i', (text, wrong) => {
  expect(readMembers(text, kinds)).toEqual({ wrong });
});

test('every kind of the page has a word in both languages, and a line in either is the same party', () => {
  expect(Object.keys(en.lists.kinds)).toEqual(Object.keys(kinds));
  expect(readMembers('A; department; x', en.lists.kinds)).toEqual(readMembers('A; afdeling; x', kinds));
});
