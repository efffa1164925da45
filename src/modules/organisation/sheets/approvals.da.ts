import type { KindTexts } from '../../../platform/sheets/index.ts';

export const approvalsDa: KindTexts = {
  name: 'Godkendelser',
  lacks:
    'Godkendelser, der udløber inden for to år, uden at noget følger efter (rækken begynder dagen efter), godkendelser med 0 pladser, og godkendelser til hoveduddannelse uden kompetencer i et speciale, der har kompetencegrupper.',
  note: 'En række for hver godkendelse: afdeling, speciale, trin og videreuddannelsesregion. Ændres noget, gælder det fra dagen i »Gælder fra«; det, der gjaldt før, kan stadig læses. En godkendelse, som ikke står i filen, slettes aldrig.',
  columns: {
    id: { header: 'Id', explain: 'Godkendelsens id: afdeling/speciale/trin/region. Lad det stå; lad feltet være tomt for en ny.' },
    unit: { header: 'Afdeling', explain: 'Afdelingens navn eller id. Skal udfyldes.' },
    specialty: { header: 'Speciale', explain: 'Specialets navn eller id. Skal udfyldes.' },
    step: { header: 'Trin', explain: 'kbu, intro, hoved eller side. Skal udfyldes.' },
    region: { header: 'Videreuddannelsesregion', explain: 'Øst, Syd eller Nord. Skal udfyldes.' },
    places: { header: 'Pladser', explain: 'Antal pladser med højst én decimal, fx 2 eller 1,5. Skal udfyldes.' },
    fte: { header: 'Årsværk', explain: 'ja, hvis deltid optager sin andel af en plads; ellers nej. Tom: som før.' },
    gives: { header: 'Kompetencer', explain: 'Kompetencegruppernes navne eller id’er med semikolon imellem. Tom: som før.' },
    from: { header: 'Gælder fra', explain: 'Den dag, rækken gælder fra. Skal udfyldes, når noget ændres eller er nyt.' },
    to: { header: 'Gælder til og med', explain: 'Sidste dag; tom: så længe som det, rækken afløser.' },
    reason: { header: 'Begrundelse', explain: 'Hvorfor, eller efter hvilken afgørelse. Skal udfyldes.' },
  },
};

export const stepWords = {
  kbu: ['kbu'],
  intro: ['intro', 'introduktion'],
  main: ['hoved', 'hoveduddannelse'],
  side: ['side', 'sideuddannelse'],
};
export const yesNo = { true: 'ja', false: 'nej' };
