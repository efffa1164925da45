/** The order of the test files: what takes longest first, so that no long file is begun when the other workers have nothing left. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Measured, the longest first. A list that has aged costs time only; a file that is not in it comes after, the larger first. */
const longest = [
  'test/matrix/second-wall', // of a project of its own: begun in the middle it would end a worker that has loaded the program
  'test/journeys/pages',
  'test/journeys/exports',
  'test/start',
  'test/journeys/assents',
  'test/matrix/matrix',
  'test/journeys/hearings',
  'src/engines/composer/explain/explain',
  'src/engines/composer/nation/nation',
  'test/journeys/versions',
  'test/journeys/sweeps',
  'test/journeys/identities',
  'test/journeys/edit',
  'test/journeys/compose',
  'test/journeys/paper',
  'src/engines/composer/compose',
  'test/journeys/forecasts',
  'src/design/gallery/gallery',
  'test/journeys/organisation',
  'test/composition',
  'test/sweeps',
  'src/engines/composer/generate',
  'test/journeys/replan',
  'test/journeys/explain',
  'test/journeys/scenarios',
  'test/journeys/pictures',
  'test/journeys/filling',
  'test/journeys/councils',
  'test/journeys/search',
  'test/journeys/import',
  'src/engines/composer/optimum',
  'test/journeys/roles',
  'test/compose-rest',
  'test/server-database',
  'src/platform/db/embedded/left-behind',
  'src/engines/forecast/fit/ages/ages',
  'test/scenarios',
  'src/engines/composer/nation/whatif',
  'src/engines/composer/change/warm',
  'test/journeys/editions',
  'test/bench/sceptic',
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
