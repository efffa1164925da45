/** What is wrong with what stands in a field, in words beside it. Nothing typed is cut off: a text that is too long says by how much. */
import { Refused } from '../../../app/web/api.ts';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { useRefusalSentence } from '../../../app/web/refusal.tsx';
import { da } from './da.ts';
import { en } from './en.ts';

export const isTooLong = (text: string, most: number): boolean => text.trim().length > most;

/** Too long is said at once; missing, once the form has been tried. */
export function useTextFault(): (text: string, most: number, missing?: string | false) => string | false {
  const { tooLong } = useMessages(da, en).faults;
  const { formatNumber } = useFormats();
  return (text, most, missing = false) =>
    isTooLong(text, most) ? tooLong(formatNumber(text.trim().length - most), formatNumber(most)) : text.trim() === '' && missing;
}

/** The refusal's sentence where it belongs to a field; `rest` is what belongs to none. */
export function useFieldRefusal(fault: unknown, codes: readonly string[]): { said: string | false; rest: unknown } {
  const sentence = useRefusalSentence();
  const isHere = fault instanceof Refused && codes.includes(fault.code);
  return { said: isHere && sentence(fault), rest: isHere ? null : fault };
}

/** Refusals that are about who is heard. */
export const aboutParties = ['partyTwice', 'partyUnclear', 'partyUnknown', 'areasUnheard'];
