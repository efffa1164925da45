/** What other modules may ask of the organisation. */
export { type Changed, changeApprovals } from './actions/change-approvals.ts';
export { changeCeilings } from './actions/change-ceilings.ts';
export { changeUnits } from './actions/change-units.ts';
export { type ApprovalKey, type ApprovalValue, type ApprovalWish, approvalSubject } from './rules/approval-wish.ts';
export type { CeilingWish } from './rules/ceiling-wish.ts';
export type { UnitWish } from './rules/unit-wish.ts';
export { approvalSheets } from './sheets/approvals.ts';
export { siteSheets } from './sheets/sites.ts';
export { unitSheets } from './sheets/units.ts';
export { approvalLines } from './store/approval-lines.ts';
export { hasConstructedPlaces } from './store/approvals.ts';
export { type LapsingApproval, lapsingApprovals } from './store/lapsing.ts';
export { type Named, trainingRegions, type UnitName, unitNames } from './store/names.ts';
export { holdForms, unitsThroughTime } from './store/unit-forms.ts';
