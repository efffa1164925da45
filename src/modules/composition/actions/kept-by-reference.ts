/** What is read of the reference data alone, or of it and one draft as it stands, is read once for each version of them. */
import type { Db } from '../../../platform/db/db.ts';
import type { DraftRow } from '../store/drafts.ts';
import { referenceVersion } from '../store/reference-version.ts';
import { earlierMonths, type YearMonths } from '../store/shares.ts';
import { type FullUnit, unitsOverCapacity } from '../store/waiting.ts';

const most = 32;

/** A function that keeps its last answers, by the reference data's version and its own arguments. Its answers must not be changed. */
function keptByReference<A extends unknown[], T>(
  read: (db: Db, ...args: A) => Promise<T>,
): (db: Db, key: string, ...args: A) => Promise<T> {
  const kept = new Map<string, T>();
  return async (db, key, ...args) => {
    // read first: rows that change meanwhile are at most newer than the version says
    const { version, database } = await referenceVersion(db);
    const whole = JSON.stringify([database, version, key, args]);
    const answer = kept.get(whole) ?? (await read(db, ...args));
    // the latest used last
    kept.delete(whole);
    kept.set(whole, answer);
    for (const old of kept.keys()) if (kept.size > most) kept.delete(old);
    return answer;
  };
}

const months = keptByReference(earlierMonths);
const units = keptByReference(unitsOverCapacity);

export const keptEarlierMonths = (db: Db, trainingRegion: string, from: number, to: number): Promise<readonly YearMonths[]> =>
  months(db, '', trainingRegion, from, to);

/** `draft`: as it was read; null = none. */
export const keptUnitsOverCapacity = (
  db: Db,
  trainingRegion: string,
  today: string,
  draft: Pick<DraftRow, 'id' | 'stamp'> | null,
  limit: number,
): Promise<readonly FullUnit[]> => units(db, draft?.stamp ?? '', trainingRegion, today, draft?.id ?? null, limit);
