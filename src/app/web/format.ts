/** Numbers and dates as the reader's language writes them. */
export type Language = 'da' | 'en';

export const locales: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };

const monthDate = (text: string): Date => new Date(`${text.slice(0, 7)}-01T00:00:00Z`);

function formatsFor(language: Language) {
  const locale = locales[language];
  const decimals = new Map<number, Intl.NumberFormat>();
  const withDecimals = (count: number): Intl.NumberFormat => {
    let found = decimals.get(count);
    if (!found) {
      found = new Intl.NumberFormat(locale, { minimumFractionDigits: count, maximumFractionDigits: count });
      decimals.set(count, found);
    }
    return found;
  };
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' });
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale);
  const formatNumber = (value: number, decimalCount = 0): string => withDecimals(decimalCount).format(value);
  return {
    /** 1.234,5 */
    formatNumber,
    /** Hundredths of a per cent, not rounded before: 3980 → 39,8 %; rounded here and only here. The space doesn't break. */
    formatPercent: (hundredths: number, decimalCount = 1): string =>
      `${formatNumber(hundredths / 100, decimalCount)}${language === 'da' ? '\u00A0' : ''}%`,
    /** `2028-03-01` → 1. marts 2028 */
    formatDate: (text: string): string => day.format(new Date(`${text.slice(0, 10)}T00:00:00Z`)),
    /** An instant → 1. marts 2028 kl. 14.05 */
    formatInstant: (text: string): string => moment.format(new Date(text)),
    /** `2028-03` or a date → mar. 2028 */
    formatMonth: (text: string): string => month.format(monthDate(text)),
    /** Months of full time → person-years with one decimal. */
    formatYears: (months: number): string => formatNumber(months / 12, 1),
    /** a, b og c */
    formatList: (parts: readonly string[]): string => list.format(parts),
  };
}

export type Formats = ReturnType<typeof formatsFor>;

const made: Partial<Record<Language, Formats>> = {};

/** The formats of a language, made once. */
export function formats(language: Language): Formats {
  made[language] ??= formatsFor(language);
  return made[language];
}
