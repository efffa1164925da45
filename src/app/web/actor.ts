import { da } from './da.ts';
import { en } from './en.ts';
import { useMessages } from './language.tsx';

/** Who did something, and on whose behalf when it was done as a deputy. */
export function useActor(): (event: { personName: string | null; behalfOf: string | null }) => string {
  const m = useMessages(da, en);
  return ({ personName, behalfOf }) => [personName, behalfOf && `(${m.deputyFor(behalfOf)})`].filter(Boolean).join(' ');
}
