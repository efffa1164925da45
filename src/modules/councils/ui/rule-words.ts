import { useFormats, useMessages } from '../../../app/web/language.tsx';
import type { Body } from './body-page.tsx';
import { da } from './da.ts';
import { en } from './en.ts';

type Rule = Body['rules'][number];
/** What a rule says; on a body's page it also has its seats of the day. */
export type Worded = Pick<Rule, 'kind' | 'count' | 'ofWhat' | 'least'>;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A seat rule, and one of its seats, in words. */
export function useRuleWords(regions: readonly { id: string; name: string }[] = []) {
  const m = useMessages(da, en);
  const { formatList } = useFormats();
  const nameOf = (id: string): string => regions.find((one) => one.id === id)?.name ?? id;
  const what = ({ kind, ofWhat, count, seats }: Worded & Partial<Pick<Rule, 'seats'>>): string => {
    if (kind === 'group') return (count === 1 ? m.groups : m.groupsMany)[ofWhat ?? ''] ?? '';
    return kind === 'operatingRegions'
      ? formatList(seats?.map(({ thing }) => thing.name) ?? (ofWhat ?? '').split(' ').map(nameOf))
      : (ofWhat ?? '');
  };
  const words = (rule: Worded & Partial<Pick<Rule, 'seats'>>): string => {
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
