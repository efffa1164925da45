import type { KindTexts } from '../../../platform/sheets/index.ts';

export const unitsDa: KindTexts = {
  name: 'Afdelinger',
  lacks: 'Afdelinger uden en godkendelse, der gælder eller kommer til at gælde: de kan ingen tage imod.',
  note: 'En række for hver afdeling, institut eller praksispulje. Ændres navn eller sygehus, gælder det fra dagen i »Gælder fra«; hvad den hed og hvor den lå før, kan stadig læses. En afdeling, som ikke står i filen, lukkes ikke. Sygehuse har deres egen skabelon (Steder); lukninger ændres på afdelingens side.',
  columns: {
    id: { header: 'Id', explain: 'Afdelingens id. Lad det stå; lad feltet være tomt for en ny.' },
    name: { header: 'Navn', explain: 'Afdelingens navn. Skal udfyldes.' },
    kind: { header: 'Slags', explain: 'afdeling, institut eller praksispulje; tom er afdeling.' },
    site: { header: 'Sted', explain: 'Sygehusets eller stedets navn eller id. Skal udfyldes.' },
    from: { header: 'Gælder fra', explain: 'Den dag, rækken gælder fra. Skal udfyldes, når noget ændres eller er nyt.' },
    reason: { header: 'Begrundelse', explain: 'Hvorfor, eller efter hvilken afgørelse. Skal udfyldes.' },
  },
};

export const unitKinds = { department: ['afdeling'], institute: ['institut'], practicePool: ['praksispulje'] };
