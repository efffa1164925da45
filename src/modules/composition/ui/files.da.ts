/** Tekster til det, man tager med sig af en sammensætning. */
export const da = {
  pdf: 'Hent PDF',
  pdfOf: (specialty: string) => `Hent PDF: ${specialty}`,
  pdfOfVersion: (no: number) => `Hent PDF, nr. ${no}`,
  making: 'Laver PDF …',
};

export type FileMessages = typeof da;
