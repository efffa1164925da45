/** What is typed → groups of hits: what the server finds, and the words that the program itself holds (glossary, rules, guide). */
import { useEffect, useState } from 'react';
import { foldedWords } from '../../../kernel/fold.ts';
import { useMessages } from '../language.tsx';
import { useKept } from '../list.tsx';
import { useCall } from '../queries.ts';
import { searchDa } from './da.ts';
import { searchEn } from './en.ts';
import { useTexts } from './texts.ts';

export interface Hit {
  id: string;
  title: string;
  note: string;
  href: string;
}

export interface Group {
  kind: string;
  found: number;
  more: boolean;
  hits: Hit[];
}

/** Typing rests this long before it is asked; what is no longer asked is given up. */
const restMs = 120;
const perKind = 5;

export const isEnough = (typed: string): boolean => foldedWords(typed).join('').length >= 2;

function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

export function useHits(typed: string, kind?: string) {
  const m = useMessages(searchDa, searchEn);
  const q = useRested(typed.trim());
  const texts = useTexts();
  const local = texts.some((text) => text.kind === kind);
  const asked = useCall('GET /api/search', { query: { q, kind } }, { enabled: isEnough(q) && !local });
  const kept = useKept(asked);
  const found = isEnough(typed) && !local ? kept : undefined;
  const words = foldedWords(q);
  const own = isEnough(q) ? texts.filter((text) => (!kind || text.kind === kind) && words.every((word) => isIn(text.words, word))) : [];
  const groups: Group[] = [
    ...(found?.groups ?? []).map((group) => ({ ...group, hits: group.hits.map((hit) => ({ ...hit, note: withFacts(hit, m.facts) })) })),
    ...['rule', 'term', 'help'].flatMap((one) => {
      const rows = own.filter((text) => text.kind === one).sort((a, b) => Number(startsTitle(b, words)) - Number(startsTitle(a, words)));
      return rows.length === 0 ? [] : [{ kind: one, found: rows.length, more: false, hits: kind ? rows : rows.slice(0, perKind) }];
    }),
  ];
  const searched = [...(kept?.searched ?? []), 'rule', 'term', 'help'];
  /** The answer shown is that of what stands in the field. */
  const settled = q === typed.trim() && !asked.isFetching;
  return { groups, searched, settled, error: asked.error, refetch: asked.refetch };
}

/** As the index: the beginning of a word, or inside one when long enough. */
const isIn = (words: string, word: string): boolean => words.includes(word.length < 4 ? ` ${word}` : word);
const startsTitle = ({ title }: Hit, words: string[]): boolean => foldedWords(title).join(' ').startsWith(words.join(' '));

type Facts = Record<string, string | number | null>;

function withFacts({ note, facts }: { note: string; facts: Facts }, words: typeof searchDa.facts): string {
  const { step, tenths, to, region, no, state, held, deadline, closed } = facts;
  return [
    note,
    step && words.step(String(step)),
    tenths && words.tenths(Number(tenths)),
    to && words.to(String(to)),
    region && words.region(String(region)),
    no && words.no(Number(no)),
    state && words.state(String(state)),
    held && words.held(String(held)),
    deadline && words.deadline(String(deadline)),
    closed && words.closed(String(closed)),
  ]
    .filter(Boolean)
    .join(' · ');
}
