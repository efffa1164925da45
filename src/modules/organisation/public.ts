/** What other modules may ask of the organisation. */
export { type LapsingApproval, lapsingApprovals } from './store/lapsing.ts';
export { type Named, trainingRegions, type UnitName, unitNames } from './store/names.ts';
