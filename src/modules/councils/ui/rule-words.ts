import { useFormats, useMessages } from '../../../app/web/language.tsx';
import type { Body } from './body-page.tsx';
import { da } from './da.ts';
import { en } from './en.ts';

type Rule = Body['rules'][number];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A seat rule, and one of its seats, in words. */
export function useRuleWords() {
  const m = useMessages(da, en);
  const { formatList } = useFormats();
  const what = ({ kind, ofWhat, seats }: Rule): string => {
    if (kind === 'group') return m.groups[ofWhat ?? ''] ?? '';
    return kind === 'operatingRegions' ? formatList(seats.map(({ thing }) => thing.name)) : (ofWhat ?? '');
  };
  const words = (rule: Rule): string => {
    const text = m.asks[rule.kind]?.(rule.count, what(rule)) ?? '';
    return rule.least ? m.atLeast(text) : text;
  };
  const things = (rule: Rule, seats: Rule['seats']): string =>
    formatList(seats.map(({ thing }) => (rule.kind === 'group' ? (m.groups[thing.id] ?? thing.name) : thing.name)));
  /** The seat itself: the region or hospital it is for, or what the rule asks. */
  const seat = (rule: Rule, thing: string): string => {
    if (rule.kind === 'group') return capital(m.groups[thing] ?? thing);
    return rule.kind === 'eachTrainingRegion' || rule.kind === 'eachSecretariat' ? `${thing}: ${words({ ...rule, count: 1 })}` : thing;
  };
  return { words, things, seat };
}
