/** A change from a day of what has a history: its acts in a row, and the end of its form. */
export const da = {
  change: 'Ret',
  changeOf: (what: string) => `Ret: ${what}`,
  withdraw: 'Opgiv',
  withdrawOf: (what: string) => `Opgiv det planlagte: ${what}`,
  reason: 'Hvad ændringen bygger på',
  reasonHint: 'Fx beslutningen og dens dato. Står som kilde og i loggen.',
  missing: 'Udfyld feltet.',
  save: 'Gem ændringen',
  cancel: 'Fortryd',
};
