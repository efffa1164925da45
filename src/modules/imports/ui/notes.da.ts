/** Hvad der er værd at vide om rækker, uden at det er fejl. */
type Params = Record<string, string | number>;

export const notesDa: Record<string, (p: Params) => string> = {
  placeRead: (p) => `»${p.written}« er læst som ${p.unit}.`,
  placeToBeNamed: (p) => `»${p.written}« nævner intet bestemt sted: afdelingen skal navngives; teksten gemmes.`,
  placeUnknown: (p) => `»${p.written}« kendes ikke i organisationen: afdelingen skal navngives; teksten gemmes.`,
  placeAmbiguous: (p) =>
    `»${p.written}« kan være flere${p.candidates ? ` (${p.candidates})` : ''}: afdelingen skal navngives; teksten gemmes.`,
  placeNoUnit: (p) =>
    `»${p.written}« er et kendt sted, men ingen afdeling dér er godkendt til specialet: afdelingen skal navngives; teksten gemmes.`,
  monthsToBeNamed: () => 'Antallet af måneder mangler og skal navngives; i et udkast er det foreløbig en andel af det, der er tilbage.',
  monthsUnclear: (p) => `»${p.value}« er ikke ét helt antal måneder: længden skal navngives; teksten gemmes.`,
  regionRead: (p) => `Forløb ${p.number} er lagt i ${p.region}, hvor dets første kendte afdeling ligger.`,
  patternNotReady: () =>
    'Rækkerne er et mønster. Det gemmes, som det er fortalt, og bruges først af søgninger, når nogen har gjort det færdigt.',
  otherLength: (p) => `Elementerne er ${p.months} måneder tilsammen; specialets hoveduddannelse er ${p.total}.`,
  introTrack: () => 'Introduktionsforløb: gemmes med sit eget trin og indgår ikke i hoveduddannelsens sammensætning.',
  notThisYear: (p) => `Forløbet starter ikke i ${p.year}; det gemmes som skabelon og lægges ikke i udkastet.`,
  notInPlan: (p) => `Planen har ingen forløb i specialet i ${p.year}; det gemmes som skabelon og lægges ikke i udkastet.`,
  noPattern: () => 'Specialet har intet mønster, der gælder; forløbet gemmes som skabelon og lægges ikke i udkastet.',
  draftMended: (p) =>
    `Forløb ${p.number}: ${Number(p.count) === 1 ? '1 element' : `${p.count} elementer`} i udkastet «${p.draft}» får afdeling eller længde. Det kan fortrydes i udkastet.`,
  draftStays: (p) =>
    `Forløb ${p.number}: element ${p.elements} i udkastet «${p.draft}» er ændret eller fastlåst og bliver stående; skabelonen siger noget andet.`,
  startTaken: (p) => `Startmåneden er ikke oplyst; i udkastet er den planens første, ${p.month}.`,
};
