import { expect, test } from 'vitest';
import { namedBodies } from './named-bodies.ts';

const bodies = [
  { id: 'nationale-raad', name: 'Det Nationale Råd for Lægers Videreuddannelse', kind: 'nationalCouncil' },
  { id: 'prognoseudvalget', name: 'Prognose- og Dimensioneringsudvalget', kind: 'nationalCommittee' },
  { id: 'sst', name: 'Sundhedsstyrelsen', kind: 'authority' },
  { id: 'drrlv-ost', name: 'Det Regionale Råd for Lægers Videreuddannelse, Øst', kind: 'regionalCouncil' },
  { id: 'drrlv-nord', name: 'Det Regionale Råd for Lægers Videreuddannelse, Nord', kind: 'regionalCouncil' },
  { id: 'aloe', name: 'Advisory Board for den Lægelige videreuddannelse ØST (ALØ)', kind: 'advisoryBoard' },
  { id: 'ugup', name: 'Udvalg for Godkendelse af Uddannelsesprogrammer (UGUP), Nord', kind: 'programmeCommittee' },
];

test.each([
  ['driftsregioner er i forvejen repræsenteret i DRRLV', [], ['regionalCouncil']],
  [
    'de relevante Regionale Råd for Lægers Videreuddannelse samt Prognose- og Dimensioneringsudvalget',
    ['prognoseudvalget'],
    ['regionalCouncil'],
  ],
  ['Et udvalg under Det Nationale Råd for Lægers Videreuddannelse', [], ['nationalCouncil']],
  ['rammer, som udstikkes af Sundhedsstyrelsen.', ['sst'], []],
  ['programmer godkendes af UGUP', ['ugup'], []],
  ['Måske uddannelseskvalitet i stedet.', [], []],
  ['Rådet er regionalt', [], []],
])('%s', (text, alone, kinds) => {
  const found = namedBodies(text, bodies);
  expect([found.bodies.map(({ id }) => id), found.families.map(({ kind }) => kind)]).toEqual([alone, kinds]);
});
