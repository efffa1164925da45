/** What a rule found, as a sentence: ids in the parameters become names where the page knows them. */
import { useMessages } from '../../../app/web/language.tsx';
import { findingsDa } from './rules.da.ts';
import { findingsEn } from './rules.en.ts';
import { type Params, sentenceOf, shortArea } from './sentence.ts';
import type { Composition, Finding } from './types.ts';

export function useFindingSentence({ agreement }: Composition): (finding: Pick<Finding, 'code' | 'params'>) => string {
  const sentences = useMessages(findingsDa, findingsEn);
  const areas = new Map(agreement.areas.map(({ id, name }) => [id, shortArea(name)]));
  const named = (params: Finding['params']): Params => ({
    ...params,
    ...(params.area ? { area: areas.get(String(params.area)) ?? params.area } : {}),
  });
  return ({ code, params }) => sentenceOf(sentences, code, named(params));
}
