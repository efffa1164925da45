/** One entry of the glossary. */
export interface Term {
  /** The name in code; null for a word of the field that no code uses yet. */
  identifier: string | null;
  da: string;
  en: string;
  /** What it means; '' when no source says so. */
  noteDa: string;
  noteEn: string;
  /** Where the meaning is from; '' when it is what the word covers in Videre. */
  source: string;
}

/** A word of the field that no code uses yet: its meaning only as a source gives it. */
export const word = (da: string, en: string, noteDa = '', noteEn = '', source = ''): Term => ({
  identifier: null,
  da,
  en,
  noteDa,
  noteEn,
  source,
});

/** A concept that code uses says what it means: in Videre, or – with a source – in the field. */
export const concept = <const Id extends string>(identifier: Id, da: string, en: string, noteDa: string, noteEn: string, source = '') => ({
  identifier,
  da,
  en,
  noteDa,
  noteEn,
  source,
});

export const isExplained = ({ noteDa }: Term): boolean => noteDa !== '';
