/** Ordbogens tekster. */
export const glossaryDa = {
  title: (count: number, explained: number) => `Ordbog: ${count} ord på dansk og engelsk, ${explained} forklaret`,
  subline:
    'De ord, Videre bruger, og hvad de hedder i koden. Andre ord fra faget står uden navn i koden. Et ord, ingen af vores kilder forklarer, står uden forklaring; en betydning uden kilde er, hvad ordet dækker i Videre.',
  search: 'Søg i ordbogen',
  count: (count: number) => `${count} ord`,
  caption: 'Ordbog',
  danish: 'Dansk',
  english: 'Engelsk',
  identifier: 'I koden',
  note: 'Betydning',
  noNote: 'Ikke forklaret endnu: vi har ingen kilde.',
  only: 'Vis',
  all: 'Alle ord',
  explained: 'Kun forklarede',
  unexplained: 'Kun uden forklaring',
  none: 'Ingen ord passer til søgningen.',
};
