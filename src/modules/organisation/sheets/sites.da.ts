import type { KindTexts } from '../../../platform/sheets/index.ts';

export const sitesDa: KindTexts = {
  name: 'Steder',
  lacks: 'Steder uden aftaleområde i en videreuddannelsesregion, der har en aftale: deres måneder tæller ikke i nogen andel.',
  note: 'En række for hvert sygehus, hver institution og hvert praksisområde. Det, der ændres, gælder fra dagen i »Gælder fra«; hvad der gjaldt før, kan stadig læses. Et sted, som ikke står i filen, lukkes ikke. Lukninger og mærker (lægedækningstruet, universitetsby) ændres på stedets side.',
  columns: {
    id: { header: 'Id', explain: 'Stedets id. Lad det stå; lad feltet være tomt for et nyt.' },
    name: { header: 'Navn', explain: 'Stedets navn. Skal udfyldes.' },
    kind: { header: 'Slags', explain: 'hospital, psykiatri, institution eller praksisområde; tom er hospital.' },
    town: { header: 'By', explain: 'Byen, stedet ligger i. Skal udfyldes.' },
    region: { header: 'Videreuddannelsesregion', explain: 'Øst, Syd eller Nord. Skal udfyldes.' },
    operatingRegion: { header: 'Driftsregion', explain: 'Regionen, der driver stedet den dag. Tom kun, hvis ingen region driver det.' },
    area: { header: 'Aftaleområde', explain: 'Området, som stedets måneder tæller i; tomt, hvis de ikke tæller i noget.' },
    from: { header: 'Gælder fra', explain: 'Den dag, rækken gælder fra. Skal udfyldes, når noget ændres eller er nyt.' },
    reason: { header: 'Begrundelse', explain: 'Hvorfor, eller efter hvilken afgørelse. Skal udfyldes.' },
  },
};

export const siteKinds = {
  hospital: ['hospital', 'sygehus'],
  psychiatry: ['psykiatri'],
  institute: ['institution', 'institut'],
  practiceArea: ['praksisområde'],
};
