/** Tekster til kalendere, som man abonnerer på. */
export const da = {
  heading: 'Abonnér på møderne',
  note: 'Dit kalenderprogram henter selv nye møder og aflysninger. Det kan ikke logge ind, så adressen er nøglen: del den ikke.',
  which: 'Hvilke møder',
  mine: 'De råd, jeg sidder i',
  region: (name: string) => `Alle i ${name}`,
  make: 'Lav en adresse',
  made: 'Adressen vises kun denne gang. Sæt den ind i dit kalenderprogram som et abonnement.',
  word: 'Gem den nu',
  address: 'Kalenderens adresse',
  copy: 'Kopiér adressen',
  copied: 'Adressen er kopieret.',
  caption: 'Dine kalendere',
  madeAt: 'Lavet',
  readOn: 'Sidst hentet',
  neverRead: 'Ikke hentet endnu',
  withdraw: 'Træk tilbage',
  withdrawOf: (which: string, made: string) => `Træk tilbage: ${which}, lavet ${made}`,
  withdrawn: 'Adressen er trukket tilbage. Kalendere, der bruger den, får ikke flere møder.',
  act: 'Handling',
};

export type FeedMessages = typeof da;
