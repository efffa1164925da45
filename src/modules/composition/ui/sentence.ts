/** A code with parameters → a sentence. A code that nobody has written a sentence for shows itself instead of failing. */
export type Params = Record<string, string | number | null>;
type Sentence = (params: Params) => string;
export type Sentences = Record<string, Sentence>;

export function sentenceOf(sentences: Sentences, code: string, params: Params = {}): string {
  const known = sentences[code];
  if (known) return known(params);
  const given = Object.entries(params).map(([name, value]) => `${name}: ${value}`);
  return given.length === 0 ? code : `${code} (${given.join(', ')})`;
}

export { areaName as shortArea } from '../../../app/web/area-name.ts';

/** «akutmedicin» → «Akutmedicin»: names of specialties are written small in the data. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
