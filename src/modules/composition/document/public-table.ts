/** A plan as a region can publish it: who begins where and when. No findings, costs or ids. */

import { da as page } from '../ui/composition.da.ts';
import { capital } from '../ui/sentence.ts';
import { nameTracks } from '../ui/track-names.ts';
import { isConstructed } from './constructed.ts';
import { brokenRules, type DocumentSource } from './source.ts';

export function publicTable(source: DocumentSource) {
  const { composition, version, tracks, agreement, dimensioning } = source;
  const names = new Map(composition.specialties.map(({ id, name }) => [id, capital(name)]));
  return {
    name: composition.name,
    trainingRegion: composition.trainingRegion.name,
    startYear: composition.startYear,
    version: version && { no: version.no, name: version.name, sha256: version.sha256, savedAt: version.createdAt },
    revision: composition.revision,
    constructed: isConstructed(source),
    broken: brokenRules(source),
    sources: [
      ...(agreement ? [{ name: agreement.name, source: agreement.source }] : []),
      ...(dimensioning ? [{ name: dimensioning.name, source: dimensioning.source }] : []),
    ],
    tracks: nameTracks(tracks, names).map(({ specialtyName, name, start, elements }) => ({
      specialty: specialtyName,
      track: name,
      start,
      employments: elements.map(({ unitName, siteName, from, months }) => ({ place: placeOf(unitName, siteName), from, months })),
    })),
  };
}

export type PublicTable = ReturnType<typeof publicTable>;

/** The department, with its site where the name does not tell it. */
const placeOf = (unit: string | null, site: string | null): string =>
  [unit ?? page.timeline.toBeNamed, site && !unit?.includes(site) ? site : ''].filter(Boolean).join(', ');
