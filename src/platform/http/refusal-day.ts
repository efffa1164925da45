/** A refusal's parameter that is a day (YYYY-MM-DD), in words of `locale`; anything else as it stands. */
export const dayIn = (locale: string) => {
  const words = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (text: string | number | null | undefined): string =>
    /^\d{4}-\d\d-\d\d$/.test(String(text)) ? words.format(new Date(`${text}T00:00:00Z`)) : String(text);
};
