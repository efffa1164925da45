/**
 * A CPR number has no place here: persons are known by other means. Authorities must keep it from those whom it does not concern
 * (CPR-loven § 54, https://danskelove.dk/cpr-loven/54), and the easiest number to keep is one that was never taken in.
 */
const cpr = /(?<![\w-])(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d{2}[- ]?\d{4}(?![\w-])/;

/** A day and month that exist, two figures of a year and four more; a date or a number of another length is none. */
export const looksLikeCpr = (text: string): boolean => cpr.test(text);

/** The path of the first text in it that looks like one, or null. */
export function cprIn(value: unknown, path = ''): string | null {
  if (typeof value === 'string') return looksLikeCpr(value) ? path : null;
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return null;
  for (const [key, part] of Object.entries(value)) {
    const found = cprIn(part, path === '' ? key : `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}
