/** Options with a number, refused in words. */
import type { Given } from '../cli.ts';
import { WrongUse } from './refused.ts';

const MOST = 2 ** 32 - 1;

/** A whole number from `least`; `otherwise` when it is not given. */
export function wholeNumber(options: Given['options'], name: string, otherwise: number, least = 0): number {
  const text = options[name] ?? String(otherwise);
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= MOST) return value;
  throw new WrongUse(
    `--${name} skal være et helt tal fra ${least} til ${MOST}, ikke «${text}». / --${name} must be a whole number from ${least} to ${MOST}.`,
  );
}
