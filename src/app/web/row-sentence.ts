/** What is wrong with a cell of an uploaded file, in the reader's language. */
import { sentenceOf } from '../../platform/files/messages.ts';
import { useLanguage } from './language.tsx';

export function useRowSentence(): (fault: Parameters<typeof sentenceOf>[0]) => string {
  const { language } = useLanguage();
  return (fault) => sentenceOf(fault, language);
}
