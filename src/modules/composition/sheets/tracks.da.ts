import type { KindTexts } from '../../../platform/sheets/index.ts';

export const tracksDa: KindTexts = {
  name: 'Eksisterende forløb',
  lacks: 'Forløb med mindst ét element, hvor afdelingen eller antallet af måneder skal navngives.',
  note: 'En række for hvert element i et forløb. Rækker med samme id, eller samme speciale, region, nummer og lige/ulige år, er ét forløb. En tom afdeling eller længde er »skal navngives« og kan udfyldes senere. En række i Videre, som ikke står i filen, slettes aldrig.',
  columns: {
    id: { header: 'Id', explain: 'Forløbsskabelonens id. Lad det stå; lad feltet være tomt for et nyt forløb.' },
    specialty: { header: 'Speciale', explain: 'Specialets navn eller id. Skal udfyldes.' },
    region: { header: 'Videreuddannelsesregion', explain: 'Øst, Syd eller Nord. Skal udfyldes.' },
    number: { header: 'Forløbsnummer', explain: 'Det nummer eller navn, forløbet har år efter år. Skal udfyldes.' },
    step: { header: 'Trin', explain: 'hoved eller intro; tom læses af teksten (fx introduktionsstilling), ellers hoved.' },
    alternation: { header: 'Startår', explain: 'alle, lige eller ulige; tom er alle.' },
    starts: { header: 'Startmåned', explain: 'Måned, fx marts eller 03; tom, hvis den ikke er bestemt.' },
    order: { header: 'Element nr.', explain: 'Elementets plads i rækkefølgen: 1, 2, 3 …' },
    kind: { header: 'Art', explain: 'egen eller side; tom læses af afdelingen.' },
    unit: { header: 'Afdeling', explain: 'Afdelingens navn eller id, som i organisationen. Tom: skal navngives.' },
    written: { header: 'Afdeling som skrevet', explain: 'Fri tekst, der gemmes, til afdelingen er navngivet.' },
    months: { header: 'Måneder', explain: 'Helt tal fra 1 til 120. Tom: skal navngives.' },
    note: { header: 'Bemærkning', explain: 'Fri tekst.' },
    from: { header: 'Gælder fra', explain: 'Den dag, en ændring gælder fra. Skal udfyldes, når noget ændres.' },
    to: { header: 'Gælder til og med', explain: 'Sidste dag; tom er indtil videre.' },
    source: { header: 'Kilde', explain: 'Hvor oplysningen kommer fra. Skal udfyldes.' },
  },
};

/** What the cells of fixed choice say, and mean. */
export const trackWords = {
  steps: { main: ['hoved', 'hoveduddannelse'], intro: ['intro', 'introduktion'] },
  alternations: { all: ['alle'], even: ['lige'], odd: ['ulige'] },
  kinds: { own: ['egen'], side: ['side'] },
};

export const months = (count: number | null): string => (count === null ? 'skal navngives' : `${count} mdr.`);
export const elementLabel = (header: string, position: number): string => `${header} (element ${position})`;
export const draftName = (year: number, region: string): string => `Indlæste forløb ${year}, ${region}`;
export const mended = 'Elementer, der får afdeling eller længde';
