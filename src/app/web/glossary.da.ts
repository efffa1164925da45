/** Ordbogens tekster. */
export const glossaryDa = {
  title: (count: number) => `Ordbog: ${count} ord på dansk og engelsk`,
  subline: 'De ord, Videre bruger, og hvad de hedder i koden. Andre ord fra faget står uden navn i koden.',
  search: 'Søg i ordbogen',
  count: (count: number) => `${count} ord`,
  caption: 'Ordbog',
  danish: 'Dansk',
  english: 'Engelsk',
  identifier: 'I koden',
  note: 'Bemærkning',
  none: 'Ingen ord passer til søgningen.',
};
