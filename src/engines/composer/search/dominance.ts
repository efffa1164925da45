/** One of two that are alike is of no use where the other costs no more in anything that counts and crosses no other row that counts. */

/** Rows of numbers: of each one its costs, and as bits the rows that it crosses. */
export interface Measured {
  costs: Float64Array;
  /** So many costs of each. */
  measures: number;
  masks: Int32Array;
  /** So many words of bits of each. */
  words: number;
}

/** Bits of one word. */
const BITS = 30;

export const wordsFor = (bits: number): number => Math.ceil(bits / BITS);

/** Sets a bit of the mask whose words begin at `first`. */
export function mark(masks: Int32Array, first: number, bit: number): void {
  const at = first + Math.floor(bit / BITS);
  masks[at] = (masks[at] ?? 0) | (1 << (bit % BITS));
}

export function isNoWorse({ costs, measures, masks, words }: Measured, a: number, b: number): boolean {
  for (let k = 0; k < measures; k++) if ((costs[a * measures + k] ?? 0) > (costs[b * measures + k] ?? 0)) return false;
  for (let w = 0; w < words; w++) if (((masks[a * words + w] ?? 0) & ~(masks[b * words + w] ?? 0)) !== 0) return false;
  return true;
}
