import { expect, test } from 'vitest';
import { findingWords } from './finding-words.ts';
import { findingsDa } from './rules.da.ts';

const unitName = (unit: string) => (unit === 'u1' ? 'Neurologisk afdeling' : unit);
const groupName = (group: string) => (group === 'karkirurgi:hse' ? 'hoved- og stamkompetencer' : group);
const say = findingWords(
  { id: 'a', name: 'A', areas: [], home: { id: 'h', name: 'H' } },
  findingsDa,
  'Skal navngives',
  unitName,
  groupName,
);

test.each([
  [
    'competences.missing',
    { group: 'karkirurgi:hse', expected: 12, found: 0 },
    'Der er 0 af 12 måneder, der giver hoved- og stamkompetencer.',
  ],
  [
    'pattern.competence',
    { unit: 'u1', competence: 'karkirurgi:hse' },
    'Neurologisk afdeling kan ikke give hoved- og stamkompetencer i hele elementets tid.',
  ],
])('%s names what its ids stand for', (code, params, sentence) => {
  expect(say({ code, params })).toBe(sentence);
});
