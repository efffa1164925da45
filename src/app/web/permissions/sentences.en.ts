import { sentencesDa } from './sentences.da.ts';

/** The rules in English are what they are called by. */
export const sentencesEn: Record<string, string> = Object.fromEntries(Object.keys(sentencesDa).map((sentence) => [sentence, sentence]));
