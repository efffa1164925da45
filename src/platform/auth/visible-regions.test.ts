import { expect, test } from 'vitest';
import { visibleTrainingRegions } from './visible-regions.ts';
import type { RoleAssignment } from './who.ts';

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
  [
    'an approver sees the region of the agreement',
    [{ ...assignment('approver', 'agreementArea', 'sjaelland'), trainingRegion: 'ost' }],
    ['ost'],
  ],
  ['an administrator sees all', [assignment('administrator', 'nation', 'dk')], ['ost', 'syd', 'nord']],
  ['a planner of the nation sees all', [assignment('planner', 'nation', 'dk')], ['ost', 'syd', 'nord']],
  ['a planner of another nation sees none', [assignment('planner', 'nation', 'fo')], []],
  ['a UAO sees no drafts', [assignment('uao', 'unit', 'a-unit')], []],
  ['a doctor in training sees no drafts', [assignment('doctor', 'self', 'self')], []],
  ['nobody sees nothing', [], []],
  ['an unknown scope gives nothing', [assignment('planner', 'trainingRegion', 'vest')], []],
])('%s', (_name, roles, regions) => {
  expect(visibleTrainingRegions(roles)).toEqual(regions);
});
