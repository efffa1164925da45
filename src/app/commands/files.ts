/** Files that a command is given: read whole, refused in words. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Refused } from './refused.ts';

/** A whole region is half a megabyte; reading and looking through far more than this would only delay the refusal. */
const MOST_MEGABYTES = 100;

/** A file as named where the command was called. */
export const placeOf = (name: string): string => path.resolve(process.env.VIDERE_CALLED_FROM ?? '.', name);

export function readBytes(name: string): Buffer {
  const file = placeOf(name);
  const megabytes = Math.ceil((statSync(file, { throwIfNoEntry: false })?.size ?? 0) / 1e6);
  if (megabytes > MOST_MEGABYTES)
    throw new Refused(
      `${name}: filen er på ${megabytes} MB; højst ${MOST_MEGABYTES} MB. Del den op. / The file has ${megabytes} MB; at most ${MOST_MEGABYTES} MB. Divide it.`,
    );
  try {
    return readFileSync(file);
  } catch (fault) {
    throw new Refused(`${name}: filen kan ikke læses (${(fault as NodeJS.ErrnoException).code}). / The file cannot be read.`);
  }
}

export function readJson(name: string): unknown {
  const text = readBytes(name)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text);
  } catch (fault) {
    throw new Refused(`${name}: filen er ikke JSON (${(fault as Error).message}). / The file is not JSON.`);
  }
}
