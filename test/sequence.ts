/** The order of the test files: what takes longest first, so that no long file is begun when the other workers have nothing left. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Measured, the longest first. A list that has aged costs time only; a file that is not in it comes after, the larger first. */
const longest = [
  'test/matrix/second-wall', // of a project of its own: begun in the middle it would end a worker that has loaded the program
  'test/journeys/explain',
  'src/engines/composer/explain/explain',
  'test/journeys/exports',
  'test/explanation',
  'test/start',
  'test/journeys/assents',
  'src/engines/composer/optimum',
  'test/matrix/matrix',
  'test/journeys/hearings',
  'test/composition',
  'test/journeys/versions',
  'src/engines/composer/compose',
  'test/versions',
  'src/engines/composer/generate',
  'test/compose-rest',
];

const rank = ({ moduleId }: TestSpecification): number => {
  const found = longest.findIndex((file) => moduleId.endsWith(`/${file}.test.ts`));
  return found < 0 ? longest.length : found;
};

export default class extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    return usual.sort((a, b) => rank(a) - rank(b));
  }
}
