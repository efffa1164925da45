/**
 * What the rules look at for a draft, built once and kept in memory: by the version of the reference data, and by what of the draft it is made
 * of. Every change of the reference data is a new version, so other servers and processes need not be told.
 */
import type { Stage, Weights } from '../../../engines/composer/problem.ts';
import { canonicalJson } from '../../../kernel/canonical.ts';
import type { Db } from '../../../platform/db/db.ts';
import { buildProblem } from '../rules/build-problem.ts';
import { type Filling, withFilling } from '../rules/filling.ts';
import { type IndexedProblem, indexed } from '../rules/indexed-problem.ts';
import { problemRows } from '../store/problem-rows.ts';
import { referenceVersion } from '../store/reference-version.ts';

interface Made {
  trainingRegion: string;
  startYear: number;
  specialties: string[];
  agreement: string | null;
  weights: Weights;
  stages: Stage[] | null;
  filling: Filling | null;
}

export interface Ground extends IndexedProblem {
  /** of the reference data */
  version: number;
  /** The problem as it is sent: made when it is first asked for. */
  json(): string;
}

/** A problem of a whole region takes a few megabytes. */
const most = 8;
const kept = new Map<string, Ground>();

export async function groundOf(db: Db, made: Made): Promise<Ground> {
  const { trainingRegion, startYear: year, specialties, agreement, weights, stages, filling } = made;
  // read first: rows that change meanwhile are at most newer than the version says, and the next version builds anew
  const { version, database } = await referenceVersion(db);
  const key = canonicalJson({ database, version, trainingRegion, year, specialties, agreement, weights, stages, filling });
  const known = kept.get(key);
  const ground =
    known ??
    make(
      version,
      indexed(withFilling(buildProblem(await problemRows(db, { trainingRegion, year, specialties, agreement }), weights, stages), filling)),
    );
  // the latest used last
  kept.delete(key);
  kept.set(key, ground);
  for (const old of kept.keys()) if (kept.size > most) kept.delete(old);
  return ground;
}

function make(version: number, { problem, index }: IndexedProblem): Ground {
  let text: string | null = null;
  return {
    version,
    problem,
    index,
    json: () => {
      text ??= JSON.stringify(problem);
      return text;
    },
  };
}
