/** What a rule found, as a sentence: ids in the parameters become names, and the track tells where. */
import { useMessages } from '../../../app/web/language.tsx';
import { da } from './composition.da.ts';
import { en } from './composition.en.ts';
import { findingsDa } from './rules.da.ts';
import { findingsEn } from './rules.en.ts';
import { type Params, sentenceOf, shortArea } from './sentence.ts';
import { routeOf } from './sites.ts';
import type { NamedTrack } from './tracks.ts';
import type { Composition, Finding } from './types.ts';

export function useFindingSentence({ agreement }: Composition) {
  const sentences = useMessages(findingsDa, findingsEn);
  const { toBeNamed } = useMessages(da, en).timeline;
  const areas = new Map(agreement.areas.map(({ id, name }) => [id, shortArea(name)]));
  return ({ code, params }: Pick<Finding, 'code' | 'params'>, track?: NamedTrack): string => {
    const area: Params = params.area === undefined ? {} : { area: areas.get(String(params.area)) ?? params.area };
    return sentenceOf(sentences, code, { ...params, ...area, ...(track && whereOf(track, toBeNamed.toLowerCase())) });
  };
}

/** Where a track starts and ends, and its way. */
function whereOf({ elements }: NamedTrack, toBeNamed: string): Params {
  const route = routeOf(elements, toBeNamed).join(' – ');
  return { first: elements.at(0)?.siteName ?? null, last: elements.at(-1)?.siteName ?? null, route };
}
