import { expect, test } from 'vitest';
import type { RoleAssignment } from '../../../platform/auth/who.ts';
import { inUse } from './in-use.ts';

const held = (id: string, deputyFor: string | null = null): RoleAssignment => ({
  id,
  role: 'planner',
  scopeKind: 'trainingRegion',
  scopeId: 'ost',
  deputyFor,
});

test.each<[string, RoleAssignment[], string | null, string | undefined]>([
  ['nothing held, nothing in use', [], null, undefined],
  ['nothing held, whatever was chosen', [], 'a', undefined],
  ['the only one', [held('a')], null, 'a'],
  ['the one chosen', [held('a'), held('b')], 'b', 'b'],
  ['a choice that is held no more falls back to the own', [held('d', 'Pia'), held('a')], 'gone', 'a'],
  ['the own before what is lent', [held('d', 'Pia'), held('a')], null, 'a'],
  ['only lent', [held('d', 'Pia')], null, 'd'],
  ['a lent one, chosen', [held('a'), held('d', 'Pia')], 'd', 'd'],
])('%s', (_name, all, chosen, used) => {
  expect(inUse(all, chosen)[0]?.id).toBe(used);
});
