import { expect, test } from 'vitest';
import type { RoleAssignment } from '../../../platform/auth/who.ts';
import { stillHeld } from './still-held.ts';

const planner: RoleAssignment = { id: 'a', role: 'planner', scopeKind: 'trainingRegion', scopeId: 'ost' };
const uao: RoleAssignment = { id: 'b', role: 'uao', scopeKind: 'unit', scopeId: 'x' };

test.each([
  ['held, and the session has chosen nothing', { roles: [uao, planner], capacity: null }, 'a', planner],
  ['held, and chosen', { roles: [uao, planner], capacity: 'a' }, 'a', planner],
  ['held, but the session acts in another now', { roles: [uao, planner], capacity: 'b' }, 'a', 'capacityChanged'],
  ['taken away', { roles: [uao], capacity: null }, 'a', 'roleEnded'],
  ['taken away, and another chosen', { roles: [uao], capacity: 'b' }, 'a', 'roleEnded'],
  ['the person has left', null, 'a', 'roleEnded'],
  ['asked for without any role', { roles: [uao], capacity: null }, null, 'roleEnded'],
])('%s', (_name, held, asked, expected) => {
  expect(stillHeld(held, asked)).toEqual(expected);
});
