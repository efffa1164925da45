/** Whole seconds from an instant to a moment in milliseconds; clocks may differ a little. */
export const secondsBetween = (since: string, now: number): number => Math.max(0, Math.floor((now - Date.parse(since)) / 1000));
