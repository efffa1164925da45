import { expect, test } from 'vitest';
import type { RoleAssignment } from '../../../platform/auth/who.ts';
import { visibleTrainingRegions } from './visible-regions.ts';

const assignment = (role: RoleAssignment['role'], scopeKind: RoleAssignment['scopeKind'], scopeId: string): RoleAssignment => ({
  role,
  scopeKind,
  scopeId,
});

test.each([
  ['a planner sees the own region', [assignment('planner', 'trainingRegion', 'ost')], ['ost']],
  [
    'a planner of two sees two',
    [assignment('planner', 'trainingRegion', 'syd'), assignment('planner', 'trainingRegion', 'nord')],
    ['syd', 'nord'],
  ],
  ['an approver sees the region of the agreement', [assignment('approver', 'agreementArea', 'sjaelland')], ['ost']],
  ['an administrator sees all', [assignment('administrator', 'nation', 'dk')], ['ost', 'syd', 'nord']],
  ['a UAO sees no drafts', [assignment('uao', 'unit', 'a-unit')], []],
  ['a doctor in training sees no drafts', [assignment('doctor', 'self', 'self')], []],
  ['nobody sees nothing', [], []],
  ['an unknown scope gives nothing', [assignment('planner', 'trainingRegion', 'vest')], []],
])('%s', (_name, roles, regions) => {
  expect(visibleTrainingRegions(roles)).toEqual(regions);
});
