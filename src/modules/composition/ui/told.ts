/** What a spreadsheet told about a draft: its tracks' own numbers, what was written, and lengths that nobody has named. */
import { useMemo } from 'react';
import type { AnswerOf } from '../../../app/web/api.ts';
import { useCall } from '../../../app/web/queries.ts';
import type { PlanFlags } from './plan-rows.ts';

type Notes = AnswerOf<'GET /api/compositions/:id/notes'>;

export interface Told {
  numbers: ReadonlyMap<string, string>;
  elements: ReadonlyMap<string, Notes['elements'][number]>;
}

const nothing: Notes = { tracks: [], elements: [] };

/** The question is asked once for all who look. Of tracks saved in a version only the numbers hold: their elements may be others by now. */
export function useTold(composition: string, saved = false): Told {
  const { data = nothing } = useCall('GET /api/compositions/:id/notes', { params: { id: composition } });
  return useMemo(
    () => ({
      numbers: new Map(data.tracks.map(({ track, number }) => [track, number])),
      elements: new Map(saved ? [] : data.elements.map((one) => [one.element, one])),
    }),
    [data, saved],
  );
}

/** The flags of broken rules, and one on every length that is to be named. */
export function withOpenLengths(flags: PlanFlags, told: Told, words: string): PlanFlags {
  const elements = new Map(flags.elements);
  for (const [id, { monthsNamed }] of told.elements)
    if (!monthsNamed) elements.set(id, [flags.elements.get(id), `${words}.`].filter(Boolean).join(' '));
  return { ...flags, elements };
}
