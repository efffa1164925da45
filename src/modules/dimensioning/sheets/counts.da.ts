import type { KindTexts } from '../../../platform/sheets/index.ts';

export const countsDa: KindTexts = {
  name: 'Dimensionering',
  lacks: 'Specialer uden et antal forløb i hoveduddannelsen for et år i den seneste plan, en række for hver videreuddannelsesregion.',
  note: 'En række for hver plan, år, speciale, videreuddannelsesregion og trin. Hvert tidligere tal står i loggen. Et tal, som ikke står i filen, ændres ikke.',
  columns: {
    id: { header: 'Id', explain: 'Tallets id: plan/år/speciale/region/trin. Lad det stå; lad feltet være tomt for et nyt.' },
    plan: { header: 'Plan', explain: 'Planens navn eller id. Skal udfyldes.' },
    year: { header: 'År', explain: 'Et år i planen. Skal udfyldes.' },
    specialty: { header: 'Speciale', explain: 'Specialets navn eller id. Skal udfyldes.' },
    region: { header: 'Videreuddannelsesregion', explain: 'Øst, Syd eller Nord. Skal udfyldes.' },
    step: { header: 'Trin', explain: 'hoved eller intro; tom er hoved.' },
    least: { header: 'Forløb', explain: 'Antal forløb, hele eller halve, fx 10 eller 10,5; af et interval det mindste. Skal udfyldes.' },
    most: { header: 'Forløb højst', explain: 'Af et interval det største; tom, når der ikke er et interval.' },
    parity: { header: 'Det halve i', explain: 'lige eller ulige: de år, hvor det halve forløb er et helt. Tom, når tallet er helt.' },
    starts: {
      header: 'Startmåneder',
      explain: 'Måneder med semikolon imellem, fx marts; september eller 03; 09. Skal udfyldes, når der er forløb.',
    },
    reason: { header: 'Begrundelse', explain: 'Hvorfor, eller efter hvilken afgørelse. Skal udfyldes.' },
  },
};

export const stepWords = { main: ['hoved', 'hoveduddannelse'], intro: ['intro', 'introduktion'] };
export const parityWords = { even: ['lige', 'lige år'], odd: ['ulige', 'ulige år'] };
