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

/** The year that an address asks for, if it is among those offered; while these are not known it is taken as it is. */
export function yearAsked(asked: string | undefined, today: string, offered: readonly number[] | undefined): number {
  const year = /^\d{4}$/.test(asked ?? '') ? Number(asked) : yearToCompose(today, []);
  return !offered || offered.includes(year) ? year : yearToCompose(today, offered);
}
