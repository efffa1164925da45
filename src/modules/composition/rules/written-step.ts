/** Which step a list of tracks means by what it writes: introduction, main training, or one that has to be told. */
import { says } from './written.ts';

export type Step = 'intro' | 'main';

/** null = the text says nothing of it. */
export function writtenStep(text: string): Step | 'both' | null {
  const [intro, main] = [says(text, 'intro'), says(text, 'main')];
  if (intro && main) return 'both';
  return intro ? 'intro' : main ? 'main' : null;
}

export interface StepTexts {
  row: number;
  /** the column of steps, or the specialty and the number: they name the track */
  naming: string;
  /** the element's order, department and note */
  telling: string;
}

/** The step of a track's rows, or the row that has to be told apart. What names the track is heard before what is told of its elements. */
export function stepOf(rows: readonly StepTexts[]): Step | { unclear: number } {
  const naming = rows.map(({ naming: text }) => writtenStep(text));
  const named = naming.find((step) => step === 'intro' || step === 'main');
  const torn = naming.indexOf('both');
  if (torn < 0 && named) return named;
  if (torn >= 0) return { unclear: rows[torn]?.row ?? 0 };
  const told = rows.map(({ telling }) => writtenStep(telling));
  const both = told.indexOf('both');
  if (both >= 0) return { unclear: rows[both]?.row ?? 0 };
  const intro = told.findIndex((step) => step === 'intro');
  if (intro < 0) return 'main';
  return told.every((step) => step === 'intro') ? 'intro' : { unclear: rows[intro]?.row ?? 0 };
}
