/** The language of the page: Danish first, English complete. Messages are typed objects in da.ts and en.ts beside the pages. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { LocaleProvider } from '../../design/base.ts';
import { type Formats, formats, type Language, locales } from './format.ts';

export type { Language } from './format.ts';

interface LanguageState {
  language: Language;
  setLanguage: (language: Language) => void;
}

const LanguageContext = createContext<LanguageState>({ language: 'da', setLanguage: () => {} });
const stored = 'videre.language';

function remembered(): Language {
  try {
    return localStorage.getItem(stored) === 'en' ? 'en' : 'da';
  } catch {
    return 'da';
  }
}

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(remembered);
  useEffect(() => {
    document.documentElement.lang = language;
    try {
      localStorage.setItem(stored, language);
    } catch {
      // Private windows may refuse storage; the choice then lasts as long as the page.
    }
  }, [language]);
  const state = useMemo(() => ({ language, setLanguage }), [language]);
  return (
    <LanguageContext value={state}>
      <LocaleProvider locale={locales[language]}>{children}</LocaleProvider>
    </LanguageContext>
  );
}

export const useLanguage = (): LanguageState => useContext(LanguageContext);

/** The messages of the reader's language; `da` defines the shape. */
export function useMessages<M>(da: M, en: M): M {
  return useLanguage().language === 'da' ? da : en;
}

/** formatNumber, formatPercent, formatDate, formatMonth … in the reader's language. */
export const useFormats = (): Formats => formats(useLanguage().language);

/** A name that comes from data: Danish, and said to be so on an English page. */
export function Danish({ children }: { children: ReactNode }) {
  return useLanguage().language === 'da' ? children : <span lang="da">{children}</span>;
}

interface Bilingual {
  name: string;
  nameEn: string;
}

/** The name of a specialty in the reader's language. */
export function useBilingual(): (thing: Bilingual) => string {
  const { language } = useLanguage();
  return useCallback((thing) => (language === 'en' && thing.nameEn !== '' ? thing.nameEn : thing.name), [language]);
}
