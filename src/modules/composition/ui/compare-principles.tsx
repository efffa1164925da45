/** Two versions measured on the implementation principles. */
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { holdsFor, type PrincipleScore, principleScores } from '../rules/principle-scores.ts';
import { type PairRow, PairSection } from './compare-table.tsx';
import { type Compared, figure, shownDifference, signed } from './compare-words.ts';
import { da } from './principles.da.ts';
import { en } from './principles.en.ts';

export function Principles({ compared }: { compared: Compared }) {
  const m = useMessages(da, en);
  const { formatNumber, formatYears } = useFormats();
  const asked = useCall('GET /api/principles', {});
  const value = (id: string, side: 'a' | 'b') => figure(compared, id)[side] ?? 0;
  const measuredOn = (side: 'a' | 'b') => ({
    startEnd: {
      asked: value('asked', side),
      startAtShortage: value('startAtShortage', side),
      endAtShortage: value('endAtShortage', side),
    },
    universityMonths: value('universityMonths', side),
    months: null,
  });
  const rows = (asked.data ?? [])
    .filter((one) => one.state !== 'replaced' && holdsFor(one, compared.startYear))
    .flatMap(({ id, name, measure }): PairRow[] => {
      const ofB = principleScores(measure, measuredOn('b'));
      return principleScores(measure, measuredOn('a')).map((a, at) => {
        const b = ofB[at] ?? a;
        const format = a.figure === 'universityMonths' ? formatYears : (count: number) => formatNumber(count);
        const words = (score: PrincipleScore) => m.scores[score.figure](score.value, score.of);
        const by = shownDifference(a.value, b.value, a.figure === 'universityMonths' ? 10 / 12 : 1);
        // with another number to be part of, the same number is not the same
        const outOf = a.of === b.of || a.of === null || b.of === null ? '' : m.compare.outOf(format(a.of), format(b.of));
        const difference = [by === 0 ? '' : signed(by, format), outOf].filter(Boolean).join(', ');
        return { key: `${id} ${a.figure}`, name, a: words(a), b: words(b), difference };
      });
    });
  if (rows.length === 0) return null;
  const differing = rows.filter(({ difference }) => difference !== '').length;
  return <PairSection compared={compared} heading={m.compare.heading(differing)} note={m.compare.note} name={m.principle} rows={rows} />;
}
