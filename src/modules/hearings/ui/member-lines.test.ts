import { expect, test } from 'vitest';
import { da } from './da.ts';
import { readMembers, writeMembers } from './member-lines.ts';

const kinds = da.lists.kinds;
const lines = 'Neurologi, Holbæk; afdeling; holbaek-neurologi; neurologi@example.dk\nPatientforeningen; ; ; \nDRRLV Øst; råd; drrlv-ost; ';

test('lines are parties, and parties the same lines', () => {
  const read = readMembers(`${lines}\n\n`, kinds);
  expect(read).toMatchObject({
    members: [
      { name: 'Neurologi, Holbæk', scopeKind: 'unit', scopeId: 'holbaek-neurologi', address: 'neurologi@example.dk' },
      { name: 'Patientforeningen', scopeKind: null, body: null, address: null },
      { name: 'DRRLV Øst', scopeKind: null, scopeId: null, body: 'drrlv-ost' },
    ],
  });
  expect('members' in read && writeMembers(read.members, kinds)).toBe(lines);
});

test.each([
  [' ; afdeling; x', 1],
  ['A; afdeling', 1],
  ['A\nB; ; x', 2],
  ['A; klub; x', 1],
  ['A; ; ; ikke en adresse', 1],
  ['A; ; ; a@example.dk; mere', 1],
])('%j cannot be read: line %i', (text, wrong) => {
  expect(readMembers(text, kinds)).toEqual({ wrong });
});
