/** Words of the field that no code uses yet. When code takes one into use it moves to terms.ts with its identifier. */
import { bodiesWords } from './field-bodies.ts';
import { lawWords } from './field-law.ts';
import { learningWords } from './field-learning.ts';
import { peopleWords } from './field-people.ts';
import type { Term } from './term.ts';

export const fieldWords: readonly Term[] = [...bodiesWords, ...peopleWords, ...learningWords, ...lawWords];
