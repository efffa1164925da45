/** Distribution, starts and ends, wishes: what a plan is measured by, of both versions. */
import type { ReactNode } from 'react';
import { stringifySearch } from '../../../app/web/address.tsx';
import { Danish, useBilingual, useFormats, useMessages } from '../../../app/web/language.tsx';
import { Definition, Link } from '../../../design/base.ts';
import type { RuleId } from '../../../engines/composer/rules/finding.ts';
import { da } from './compare.da.ts';
import { en } from './compare.en.ts';
import { PairSection } from './compare-table.tsx';
import { type Compared, costDifference, figure, shownDifference, signed } from './compare-words.ts';
import { da as planDa } from './composition.da.ts';
import { en as planEn } from './composition.en.ts';
import { da as sharedDa } from './da.ts';
import { en as sharedEn } from './en.ts';
import { rulesDa } from './rules.da.ts';
import { rulesEn } from './rules.en.ts';
import { capital, shortArea } from './sentence.ts';
import { upward } from './stage-words.ts';
import { stagesDa } from './stages.da.ts';
import { stagesEn } from './stages.en.ts';

/** The difference in words; empty when what is shown of the two is the same, not known when one of them isn't. */
function useTold() {
  const { unknown } = useMessages(da, en).wishes;
  return (a: number | null, b: number | null, between: (a: number, b: number) => number, format: (size: number) => string): string => {
    if (a === null || b === null) return a === b ? '' : unknown;
    const difference = between(a, b);
    return difference === 0 ? '' : signed(difference, format);
  };
}

export function Shares({ compared }: { compared: Compared }) {
  const m = useMessages(da, en);
  const plan = useMessages(planDa, planEn).distribution;
  const { definitions } = useMessages(sharedDa, sharedEn);
  const { formatNumber, formatPercent } = useFormats();
  const bilingual = useBilingual();
  const names = new Map(compared.specialties.map((one) => [one.id, capital(bilingual(one))]));
  const share = (value: number | null) => (value === null ? '–' : formatPercent(value));
  const points = (hundredths: number) => m.points(formatNumber(hundredths / 100, 1));
  const told = useTold();
  const rows = compared.comparison.shares.map(({ specialty, a, b }) => ({
    key: specialty ?? '',
    name:
      specialty === null ? <Definition term={plan.overall}>{definitions.plannedShare}</Definition> : (names.get(specialty) ?? specialty),
    a: share(a),
    b: share(b),
    difference: told(a, b, (from, to) => shownDifference(from, to, 0.1), points),
  }));
  const differing = rows.filter(({ difference }) => difference !== '').length;
  const area = compared.home === null ? m.startEnd.home : shortArea(compared.home);
  return (
    <PairSection compared={compared} heading={m.shares.heading(differing)} note={m.shares.note(area)} name={m.shares.name} rows={rows} />
  );
}

const counted = ['demanded', 'placed', 'unplaced', 'asked'] as const;
const atHome = ['startInHome', 'endInHome'] as const;
const others = ['startAtShortage', 'endAtShortage', 'changes', 'kilometres', 'universityMonths'] as const;

export function StartsAndEnds({ compared }: { compared: Compared }) {
  const m = useMessages(da, en);
  const plan = useMessages(planDa, planEn).distribution;
  const { definitions } = useMessages(sharedDa, sharedEn);
  const { formatNumber, formatYears } = useFormats();
  const told = useTold();
  const home = compared.home === null ? m.startEnd.home : shortArea(compared.home);
  const defined = (term: string, id: Exclude<(typeof counted)[number], 'demanded' | 'asked'> | (typeof atHome | typeof others)[number]) => (
    <Definition term={term}>{definitions[id]}</Definition>
  );
  const row = (id: string, name: ReactNode, format: (value: number) => string = formatNumber, { a, b } = figure(compared, id)) => {
    const text = (value: number | null) => (value === null ? '–' : format(value));
    const scale = format === formatYears ? 10 / 12 : 1;
    return { key: id, name, a: text(a), b: text(b), difference: told(a, b, (from, to) => shownDifference(from, to, scale), format) };
  };
  const rows = [
    row('demanded', m.startEnd.demanded),
    row('placed', defined(m.startEnd.placed, 'placed')),
    row('unplaced', defined(m.startEnd.unplaced, 'unplaced')),
    row('broken', m.broken, undefined, { a: compared.a.broken, b: compared.b.broken }),
    row('asked', m.startEnd.asked),
    ...atHome.map((id) => row(id, defined(m.startEnd[id](home), id))),
    ...others.map((id) => row(id, defined(plan[id], id), id === 'universityMonths' ? formatYears : undefined)),
  ];
  const differing = rows.filter(({ difference }) => difference !== '').length;
  return (
    <PairSection compared={compared} heading={m.startEnd.heading(differing)} note={m.startEnd.note} name={m.startEnd.name} rows={rows} />
  );
}

export function Wishes({ compared }: { compared: Compared }) {
  const m = useMessages(da, en);
  const { definitions } = useMessages(sharedDa, sharedEn);
  const texts = useMessages(rulesDa, rulesEn);
  const { changesIs } = useMessages(stagesDa, stagesEn).proof;
  const { formatNumber, formatPercent } = useFormats();
  const points = (value: number) => formatNumber(value, 1);
  const percent = (value: number) => formatPercent(upward(Math.abs(value)));
  const told = useTold();
  const gapBetween = (a: number, b: number) => (upward(b) - upward(a)) / 10_000;
  const row = (key: string, name: ReactNode, a: number | null, b: number | null, format = points, between = costDifference) => ({
    key,
    name,
    a: a === null ? m.wishes.unknown : format(a),
    b: b === null ? m.wishes.unknown : format(b),
    difference: told(a, b, between, format),
  });
  const total = figure(compared, 'cost');
  const bound = figure(compared, 'bound');
  const gap = figure(compared, 'gap');
  const gapChanges = figure(compared, 'gapChanges');
  const rows = [
    row('cost', <Definition term={m.wishes.cost}>{definitions.cost}</Definition>, total.a, total.b),
    ...compared.comparison.costs.map(({ id, a, b }) =>
      row(id, <Definition term={texts[id as RuleId]?.name ?? id}>{texts[id as RuleId]?.sentence}</Definition>, a, b),
    ),
    row('bound', <Definition term={m.wishes.bound}>{definitions.bound}</Definition>, bound.a, bound.b),
    row('gap', <Definition term={m.wishes.gap}>{definitions.gap}</Definition>, gap.a, gap.b, percent, gapBetween),
    row('gapChanges', <Definition term={m.wishes.gapChanges}>{changesIs}</Definition>, gapChanges.a, gapChanges.b),
  ];
  const heading = m.wishes.heading(compared.sameWeights ? costDifference(total.a ?? 0, total.b ?? 0) : null);
  return <PairSection compared={compared} heading={heading} note={m.wishes.note} name={m.wishes.name} rows={rows} />;
}

export function Saved({ side: { composition, no, name, createdAt, createdByName }, label }: { side: Compared['a']; label: string }) {
  const m = useMessages(da, en);
  const { formatInstant } = useFormats();
  const isDraft = name === null || createdAt === null;
  return (
    <div>
      {isDraft ? m.asItIs(label, createdByName) : <Danish>{m.saved(label, name, formatInstant(createdAt), createdByName)}</Danish>}{' '}
      <Link href={`/sammensaetninger/${composition.id}/tidslinje${stringifySearch({ version: no ?? undefined })}`}>
        {m.timeline(label)}
      </Link>
    </div>
  );
}
