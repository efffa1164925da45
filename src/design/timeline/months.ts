/** Months in words, by the reader's language. Months are year × 12 + (month − 1). */
export const yearOf = (month: number): number => Math.floor(month / 12);

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${options.year ?? ''}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}

const date = (month: number) => new Date(Date.UTC(yearOf(month), month % 12, 1));

/** `mar. 2028` */
export const monthWords = (month: number, locale: string): string =>
  formatter(locale, { month: 'short', year: 'numeric' }).format(date(month));

/** `mar`, for the axis. */
export const monthName = (month: number, locale: string): string =>
  formatter(locale, { month: 'short' }).format(date(month)).replace('.', '');

/** First and last month of a half-open span: `mar. 2028 – feb. 2029`. */
export const spanWords = (from: number, to: number, locale: string): string =>
  to - from === 1 ? monthWords(from, locale) : `${monthWords(from, locale)} – ${monthWords(to - 1, locale)}`;
