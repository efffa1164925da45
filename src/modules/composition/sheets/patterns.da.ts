import type { KindTexts } from '../../../platform/sheets/index.ts';

export const patternsDa: KindTexts = {
  name: 'Mønstre',
  lacks:
    'Mønstre, der ikke er gjort færdige, mønstre med en længde, der skal navngives, og mønstre med sideuddannelse uden kompetencegruppe og uden afdeling.',
  note: 'En række for hvert element i et mønster. Rækker med samme id, eller uden id med samme speciale, region og navn, er ét mønster. Mønstrets egne felter skal stå ens i alle dets rækker. Ændres noget, bliver det en ny udgave fra dagen i »Gælder fra«; intet mønster slettes, fordi det mangler i filen.',
  columns: {
    id: { header: 'Id', explain: 'Mønstrets id. Lad det stå; lad feltet være tomt for et nyt mønster.' },
    specialty: { header: 'Speciale', explain: 'Specialets navn eller id. Skal udfyldes.' },
    region: { header: 'Videreuddannelsesregion', explain: 'Øst, Syd eller Nord; tom er hele landet.' },
    name: { header: 'Mønster', explain: 'Mønstrets navn. Skal udfyldes.' },
    months: { header: 'Måneder i alt', explain: 'Forløbets længde, et helt tal fra 1 til 120. Skal udfyldes.' },
    siteCount: { header: 'Antal steder', explain: 'Mindst så mange steder; tom er 2.' },
    siteMonths: { header: 'Måneder pr. sted', explain: 'Mindst så længe hvert sted; tom er 12.' },
    siteReason: { header: 'Begrundelse for stederne', explain: 'Hvorfor færre steder, hvis det er tilladt.' },
    shortest: { header: 'Korteste ophold', explain: 'Mindste antal måneder i eget speciale; tom er 6.' },
    pure: { header: 'Inden for ét område', explain: 'ja eller nej; tom er nej.' },
    ready: { header: 'Færdigt', explain: 'ja, når søgninger må bruge mønsteret; ellers nej. Tom er ja.' },
    order: { header: 'Element nr.', explain: 'Elementets plads: 1, 2, 3 … Skal udfyldes.' },
    kind: { header: 'Art', explain: 'egen eller side. Skal udfyldes.' },
    element: { header: 'Element', explain: 'Hvad elementet hedder, fx Afdeling A. Skal udfyldes.' },
    lengths: { header: 'Tilladte måneder', explain: '12, 12-24 (alle fra og til) eller 12 18 24. Skal udfyldes.' },
    competence: { header: 'Kompetencegruppe', explain: 'Den gruppe, stedet skal kunne give; navn eller id.' },
    units: { header: 'Kun disse afdelinger', explain: 'Navne eller id’er med semikolon imellem; tom er alle godkendte.' },
    sameUnitAs: { header: 'Samme afdeling som nr.', explain: 'Et tidligere elements nummer.' },
    note: { header: 'Bemærkning', explain: 'Fri tekst om elementet.' },
    from: { header: 'Gælder fra', explain: 'Den dag, en ny udgave gælder fra. Skal udfyldes, når noget ændres eller er nyt.' },
    source: { header: 'Kilde', explain: 'Hvor mønsteret kommer fra. Skal udfyldes.' },
  },
};

export const kindWords = { own: ['egen'], side: ['side'] };
export const yesNo = { true: 'ja', false: 'nej' };
export const elementHeader = (header: string, position: number): string => `${header} (element ${position})`;
