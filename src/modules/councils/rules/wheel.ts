/** The yearly wheel: how often a body is to meet in a year, and what is planned of it. ALØ meets about twice a year (Bilag 2, about 2022). */
export interface WheelRow {
  expected: number;
  planned: number;
  /** Meetings that are missing in the year's plan. */
  missing: number;
}

/** `meetings`: the days of meetings that were not cancelled. */
export function wheelOf(meetingsAYear: number, meetings: readonly string[], year: number): WheelRow {
  const planned = meetings.filter((day) => day.startsWith(`${year}-`)).length;
  return { expected: meetingsAYear, planned, missing: Math.max(0, meetingsAYear - planned) };
}
