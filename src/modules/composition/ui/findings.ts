/** What a rule found, as a sentence: ids in the parameters become names, and the track tells where. */
import { useMessages } from '../../../app/web/language.tsx';
import { shortSite } from './legend.ts';
import { findingsDa } from './rules.da.ts';
import { findingsEn } from './rules.en.ts';
import { type Params, sentenceOf, shortArea } from './sentence.ts';
import type { NamedTrack } from './tracks.ts';
import type { Composition, Finding } from './types.ts';

export function useFindingSentence({ agreement }: Composition) {
  const sentences = useMessages(findingsDa, findingsEn);
  const areas = new Map(agreement.areas.map(({ id, name }) => [id, shortArea(name)]));
  return ({ code, params }: Pick<Finding, 'code' | 'params'>, track?: NamedTrack): string => {
    const area: Params = params.area === undefined ? {} : { area: areas.get(String(params.area)) ?? params.area };
    return sentenceOf(sentences, code, { ...params, ...area, ...(track && whereOf(track)) });
  };
}

/** Where a track starts and ends, and its way: each site once as long as it stays there. */
function whereOf({ elements }: NamedTrack): Params {
  const names = elements.flatMap(({ siteName }) => (siteName === null ? [] : [shortSite(siteName)]));
  const route = names.filter((name, i) => name !== names[i - 1]).join(' – ');
  return { first: elements.at(0)?.siteName ?? null, last: elements.at(-1)?.siteName ?? null, route };
}
