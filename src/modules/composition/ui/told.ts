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

/** The question is asked once for all who look. */
export function useTold(composition: string): Told {
  const { data = nothing } = useCall('GET /api/compositions/:id/notes', { params: { id: composition } });
  return useMemo(
    () => ({
      numbers: new Map(data.tracks.map(({ track, number }) => [track, number])),
      elements: new Map(data.elements.map((one) => [one.element, one])),
    }),
    [data],
  );
}

/** The flags of broken rules, and one on every length that is to be named. */
export function withOpenLengths(flags: PlanFlags, told: Told, words: string): PlanFlags {
  const elements = new Map(flags.elements);
  for (const [id, { monthsNamed }] of told.elements)
    if (!monthsNamed) elements.set(id, [flags.elements.get(id), `${words}.`].filter(Boolean).join(' '));
  return { ...flags, elements };
}
