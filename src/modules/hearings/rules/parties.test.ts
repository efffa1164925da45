import { expect, test } from 'vitest';
import { type ListedParty, partyFault } from './parties.ts';

const outside = (name: string): ListedParty => ({ name, scopeKind: null, scopeId: null, body: null, person: null });
const unit = (name: string, scopeId: string): ListedParty => ({ ...outside(name), scopeKind: 'unit', scopeId });
const site = (name: string, scopeId: string): ListedParty => ({ ...outside(name), scopeKind: 'site', scopeId });
const body = (name: string, id: string): ListedParty => ({ ...outside(name), body: id });
const person = (name: string, id: string): ListedParty => ({ ...outside(name), person: id });

test.each<[string, ListedParty[], ReturnType<typeof partyFault>]>([
  ['nobody', [], null],
  ['each once', [unit('A', 'x'), site('B', 'x'), body('C', 'x'), person('D', 'x'), outside('E')], null],
  ['a name twice, about spaces', [outside('A'), outside(' A ')], { code: 'partyTwice', name: 'A', as: '' }],
  ['a department under two names', [unit('A', 'x'), unit('B', 'x')], { code: 'partyTwice', name: 'A', as: 'B' }],
  ['a body under two names', [body('A', 'x'), outside('E'), body('B', 'x')], { code: 'partyTwice', name: 'A', as: 'B' }],
  ['a person under two names', [person('A', 'x'), person('B', 'x')], { code: 'partyTwice', name: 'A', as: 'B' }],
  ['a person and somebody outside of one name', [person('A', 'x'), outside('A')], { code: 'partyTwice', name: 'A', as: '' }],
  ['no name', [outside('  ')], { code: 'partyUnclear', name: '', as: '' }],
  ['a kind without an id', [{ ...unit('A', 'x'), scopeId: null }], { code: 'partyUnclear', name: 'A', as: '' }],
  ['an id without a kind', [{ ...unit('A', 'x'), scopeKind: null }], { code: 'partyUnclear', name: 'A', as: '' }],
  ['a department and a person at once', [{ ...unit('A', 'x'), person: 'y' }], { code: 'partyUnclear', name: 'A', as: '' }],
])('%s', (_, parties, fault) => expect(partyFault(parties)).toEqual(fault));
