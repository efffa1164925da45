/** The figures as tables: every contestant of a problem beside the others, ratios to the composer in the same run. */
import { groupBy } from '../../src/engines/composer/rules/context.ts';
import { COMPOSER } from './contestants.ts';
import type { Measures } from './measures.ts';
import type { Result } from './run.ts';

type Line = Record<string, string | number>;

const seconds = (value: number | null): string => (value === null ? '–' : value.toFixed(value < 10 ? 2 : 1));
const percent = (value: number | null): string => (value === null ? '–' : `${(100 * value).toFixed(3)} %`);
const points = (value: number | null): string => (value === null ? '–' : (Math.round(100 * value) / 100).toString());

/** How many times the composer's time a contestant took; what was never reached is told as more than its whole time. */
function ratio(ours: Measures | undefined, theirs: Measures, of: 'within1' | 'within025'): string {
  const own = ours?.[of];
  if (!own || ours === theirs) return '';
  return theirs[of] === null ? `> ${Math.round(theirs.seconds / own)}` : (theirs[of] / own).toFixed(1);
}

export function tableOf({ measures }: Result): Line[] {
  const ours = measures.find(({ contestant }) => contestant === COMPOSER);
  return measures.map((one) => ({
    contestant: one.contestant,
    placed: one.placed === null ? 'no plan' : `${one.placed}/${one.demanded}`,
    columns: one.columns,
    '99 % placed s': seconds(one.first),
    'bound s': seconds(one.lower),
    '1 % s': seconds(one.within1),
    '0.25 % s': seconds(one.within025),
    'end s': seconds(one.seconds),
    'CPU s': seconds(one.cpuSeconds),
    '1 %: × ours': ratio(ours, one, 'within1'),
    '0.25 %: × ours': ratio(ours, one, 'within025'),
    cost: points(one.cost),
    'own gap': percent(one.ownGap),
    'at 10 s': percent(one.gapAt10 ?? null),
    'at 30 s': percent(one.gapAt30 ?? null),
    gap: percent(one.gap),
    'in changes': points(one.gapChanges),
    MB: one.megabytes,
    note: one.note,
  }));
}

/** Per stage: what each found, and (in brackets) what it has proven it must cost. */
export function stagesOfResult({ measures }: Result): Line[] {
  return measures
    .filter(({ stages }) => stages.length > 1)
    .map(({ contestant, stages }) => ({
      contestant,
      ...Object.fromEntries(stages.map(({ id, value, bound }) => [id, `${points(value)} (${points(bound)})`])),
    }));
}

/** Of problems that differ in nothing but their seed: the middle one and the worst. */
export function summaryOf(results: readonly Result[]): Line[] {
  const kinds = groupBy(results, ({ name }) => name.replace(/, seed \d+$/, ''));
  return [...kinds].flatMap(([kind, alike]) => {
    const ours = alike.flatMap(({ measures }) => measures.filter(({ contestant }) => contestant === COMPOSER));
    if (ours.length < 2) return [];
    const told = (of: (one: Measures) => number | null, text: (value: number | null) => string): string => {
      const values = ours.map((one) => of(one) ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b);
      const at = (i: number) => text(Number.isFinite(values[i]) ? (values[i] ?? null) : null);
      return `${at(Math.floor((values.length - 1) / 2))} (${at(values.length - 1)})`;
    };
    return {
      problems: `${kind}, ${ours.length} seeds: median (worst)`,
      '99 % placed s': told(({ first }) => first, seconds),
      'bound s': told(({ lower }) => lower, seconds),
      'end s': told((one) => one.seconds, seconds),
      'CPU s': told(({ cpuSeconds }) => cpuSeconds, seconds),
      'own gap': told(({ ownGap }) => ownGap, percent),
      'at 10 s': told(({ gapAt10 }) => gapAt10 ?? null, percent),
      'at 30 s': told(({ gapAt30 }) => gapAt30 ?? null, percent),
      'in changes': told(({ gapChanges }) => gapChanges, points),
      MB: told(({ megabytes }) => megabytes, points),
    };
  });
}
