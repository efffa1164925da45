import { expect, test } from 'vitest';
import { type Belonging, covers, type ScopeKind } from './who.ts';

const department: Belonging = { unit: 'holbaek-neurologi', site: 'holbaek', trainingRegion: 'ost', agreementArea: 'sjaelland' };
const composition: Belonging = { trainingRegion: 'ost' };

test.each<[string, ScopeKind, string, Belonging, boolean]>([
  ['a department its own', 'unit', 'holbaek-neurologi', department, true],
  ['a department no other', 'unit', 'slagelse-neurologi', department, false],
  ['a hospital its departments', 'site', 'holbaek', department, true],
  ['a training region the departments in it', 'trainingRegion', 'ost', department, true],
  ['a training region none in another', 'trainingRegion', 'nord', department, false],
  ['an agreement area the departments in it', 'agreementArea', 'sjaelland', department, true],
  ['a department no composition of its region', 'unit', 'holbaek-neurologi', composition, false],
  ['the nation everything', 'nation', 'dk', department, true],
  ['the nation what belongs to no region', 'nation', 'dk', {}, true],
  ['another nation nothing', 'nation', 'fo', department, false],
  ['a training region nothing that belongs to all', 'trainingRegion', 'ost', {}, false],
  ['a specialty its own', 'specialty', 'neurologi', { specialty: 'neurologi' }, true],
  ['oneself oneself only', 'self', 'a', { self: 'b' }, false],
])('a scope covers: %s', (_name, scopeKind, scopeId, record, expected) => {
  expect(covers({ role: 'uao', scopeKind, scopeId }, record)).toBe(expected);
});
