/** Tekster, når en sammensætnings aftale har fået en ny udgave. */
export const da = {
  title: (year: number) => `Aftalen har fået en ny udgave, der gælder for ${year}; denne sammensætning regner med den tidligere`,
  text: 'Planen er uændret. Lav en ny sammensætning for at regne med den nye udgave; en kopi regner med den tidligere.',
};

export type NewerAgreementMessages = typeof da;
