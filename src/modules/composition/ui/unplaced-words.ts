/** Why a track was not placed, in words: the reason's ids become names. Page, files and document say it by this. */
import type { AnswerOf } from '../../../app/web/api.ts';
import type { RuleId } from '../../../engines/composer/rules/finding.ts';
import type { CompositionPageMessages } from './composition.da.ts';
import { type Sentences, sentenceOf } from './sentence.ts';
import type { Composition } from './types.ts';

export type Reason = Composition['unplaced'][number]['reasons'][number];
export type Pattern = AnswerOf<'GET /api/patterns'>[number];

interface Words {
  sentences: Sentences;
  m: CompositionPageMessages['unplaced'];
}

interface Names {
  patterns: readonly Pattern[] | undefined;
  units: ReadonlyMap<string, string>;
}

export function reasonWords({ code, params }: Reason, { sentences, m }: Words, { patterns, units }: Names) {
  const pattern = patterns?.find(({ id }) => id === params.pattern);
  const element = pattern?.elements.find(({ position }) => position === params.element);
  const ids = String(params.units ?? '')
    .split(', ')
    .filter(Boolean);
  return {
    sentence: sentenceOf(sentences, code, { ...params, pattern: pattern?.name ?? params.pattern ?? '', name: element?.name ?? null }),
    /** What stands before the units; nothing when there are none. */
    before: ids.length === 0 ? '' : m.units(Number(params.count ?? ids.length), ids.length),
    units: ids.map((id) => ({ id, name: units.get(id) ?? id })),
  };
}

/** The rule behind a reason; null where it is no rule's doing, or that of several together. */
export const ruleOfReason: Record<string, RuleId | null> = {
  pinned: 'pins',
  noPattern: 'pattern',
  noUnit: 'approvedUnit',
  noRoute: null,
  fullUnits: 'capacity',
  combination: 'capacity',
  unfilled: 'flex',
  flexNone: 'flex',
  flexMost: 'flex',
  flexPinned: 'flex',
  noShortageUnit: 'flex',
  fullShortage: 'flex',
  otherWishes: 'flex',
  replanned: 'flex',
  byHand: 'flex',
  takenOut: null,
  notComposed: null,
};

/** The whole of it as one text. */
export const reasonText = ({ sentence, before, units }: ReturnType<typeof reasonWords>): string =>
  [sentence, before, units.map(({ name }) => name).join(', ')].filter(Boolean).join(' ');
