/**
 * The start year that a secretariat works on: tracks are composed, heard, approved by both regions, posted and filled before they start,
 * so in a given year the one after next is composed (in 2026: 2028). Constructed from the order of the steps; no source fixes the months.
 * Kept inside the years that the dimensioning plan holds.
 */
export function yearToCompose(today: string, planYears: readonly number[]): number {
  const wanted = Number(today.slice(0, 4)) + 2;
  if (planYears.length === 0) return wanted;
  return Math.min(Math.max(wanted, Math.min(...planYears)), Math.max(...planYears));
}
