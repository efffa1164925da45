import { useMessages } from '../../../app/web/language.tsx';
import { da } from './composition.da.ts';
import { en } from './composition.en.ts';
import { type FindingWords, findingWords } from './finding-words.ts';
import { findingsDa } from './rules.da.ts';
import { findingsEn } from './rules.en.ts';
import type { Composition } from './types.ts';

/** What a rule found, in the reader's language. */
export function useFindingSentence({ agreement }: Composition): FindingWords {
  return findingWords(agreement, useMessages(findingsDa, findingsEn), useMessages(da, en).timeline.toBeNamed);
}
