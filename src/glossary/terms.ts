/**
 * The Danish–English terms: the only place where the two meet. A concept that code uses has its identifier here;
 * words of the field that no code uses yet stand in field.ts.
 */
import { assentConcepts } from './concepts-assents.ts';
import { compositionConcepts } from './concepts-composition.ts';
import { councilConcepts } from './concepts-councils.ts';
import { hearingConcepts } from './concepts-hearings.ts';
import { houseConcepts } from './concepts-house.ts';
import { trainingConcepts } from './concepts-training.ts';

export const concepts = [
  ...assentConcepts,
  ...compositionConcepts,
  ...councilConcepts,
  ...houseConcepts,
  ...hearingConcepts,
  ...trainingConcepts,
];

export type TermId = (typeof concepts)[number]['identifier'];
