/** What a rule found, as a sentence: ids in the parameters become names, and the track tells where. Page, files and document say it by this. */
import { type Params, type Sentences, sentenceOf, shortArea } from './sentence.ts';
import { routeOf } from './sites.ts';
import type { NamedTrack } from './track-names.ts';
import type { Composition, Finding } from './types.ts';

export type FindingWords = (finding: Pick<Finding, 'code' | 'params'>, track?: NamedTrack) => string;

export function findingWords(
  { areas }: Composition['agreement'],
  sentences: Sentences,
  toBeNamed: string,
  unitName: (unit: string) => string,
  groupName: (group: string) => string,
): FindingWords {
  const names = new Map(areas.map(({ id, name }) => [id, shortArea(name)]));
  return ({ code, params }, track) => {
    const area: Params = params.area === undefined ? {} : { area: names.get(String(params.area)) ?? params.area };
    const unit: Params = params.unit === undefined ? {} : { unit: unitName(String(params.unit)) };
    const expected: Params = code === 'pattern.sameUnit' ? { expected: unitName(String(params.expected)) } : {};
    const group: Params = params.group === undefined ? {} : { group: groupName(String(params.group)) };
    const competence: Params = params.competence === undefined ? {} : { competence: groupName(String(params.competence)) };
    return sentenceOf(sentences, code, {
      ...params,
      ...area,
      ...unit,
      ...group,
      ...competence,
      ...expected,
      ...(track && whereOf(track, toBeNamed.toLowerCase())),
    });
  };
}

/** Where a track starts and ends, and its way. */
function whereOf({ elements }: NamedTrack, toBeNamed: string): Params {
  const route = routeOf(elements, toBeNamed).join(' – ');
  return { first: elements.at(0)?.siteName ?? null, last: elements.at(-1)?.siteName ?? null, route };
}
