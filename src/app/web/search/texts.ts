/** The program's own words that can be found: terms, rules, the guide's sections; in the reader's language, the guide in Danish. */
import { useMemo } from 'react';
import { fieldWords } from '../../../glossary/field.ts';
import { concepts } from '../../../glossary/terms.ts';
import { foldedWords } from '../../../kernel/fold.ts';
import { rulesDa } from '../../../modules/composition/ui/rules.da.ts';
import { rulesEn } from '../../../modules/composition/ui/rules.en.ts';
import { sections } from '../help/guide.ts';
import { type Language, useLanguage } from '../language.tsx';
import type { Hit } from './hits.ts';

export interface Text extends Hit {
  kind: 'rule' | 'term' | 'help';
  /** Its folded words, each after a space. */
  words: string;
}

const text = (kind: Text['kind'], hit: Hit, also: string): Text => ({
  ...hit,
  kind,
  words: ` ${foldedWords(`${hit.title} ${hit.note} ${also}`).join(' ')}`,
});

const textsIn = (language: Language): Text[] => [
  ...Object.entries(language === 'da' ? rulesDa : rulesEn).map(([id, { name, sentence, source }]) =>
    text('rule', { id, title: name, note: sentence, href: `/hjaelp/regler#${id}` }, source),
  ),
  ...[...concepts, ...fieldWords].map((term) =>
    text(
      'term',
      {
        id: `${term.da} ${term.en}`,
        title: language === 'da' ? term.da : term.en,
        note: language === 'da' ? term.noteDa : term.noteEn,
        href: `/ordbog?q=${encodeURIComponent(term[language])}`,
      },
      `${term.da} ${term.en} ${term.identifier ?? ''}`,
    ),
  ),
  ...sections.map(({ slug, title, plain }) => text('help', { id: slug, title, note: '', href: `/hjaelp/${slug}` }, plain)),
];

export function useTexts(): Text[] {
  const { language } = useLanguage();
  return useMemo(() => textsIn(language), [language]);
}
