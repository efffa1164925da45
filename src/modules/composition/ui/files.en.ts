/** Texts about what one takes home of a composition. */
import type { FileMessages } from './files.da.ts';

export const en: FileMessages = {
  pdf: 'Download PDF (in Danish)',
  pdfOf: (specialty) => `Download PDF (in Danish): ${specialty}`,
  pdfOfVersion: (no) => `Download PDF (in Danish), no. ${no}`,
  making: 'Making the PDF …',
};
