import { da } from '../ui/constructed.da.ts';
import { constructedParts } from '../ui/constructed-parts.ts';
import type { DocumentSource } from './source.ts';

/** What the plan rests on that is constructed, in words. */
export function constructedLines({ composition, dimensioning, patterns, places }: DocumentSource): string[] {
  const { trainingRegion, startYear, specialties, earlierConstructed } = composition;
  const rests = { region: trainingRegion.id, year: startYear, specialties, earlier: earlierConstructed };
  return constructedParts(rests, { plan: dimensioning, patterns, places }, da).map(({ text }) => text);
}

export const isConstructed = (source: DocumentSource): boolean => constructedLines(source).length > 0;
