/** Target and achieved share per specialty, in the words of the distribution. */
import { formats } from '../../../app/web/format.ts';
import { da as page } from '../ui/composition.da.ts';
import { earlierShare } from '../ui/earlier.ts';
import { homeFirst } from '../ui/legend.ts';
import { capital, shortArea } from '../ui/sentence.ts';
import { stateWords, targetWords } from '../ui/share-words.ts';
import { words } from './danish.ts';
import type { PlanSource } from './source.ts';

const { formatPercent, formatYears } = formats('da');
const m = page.distribution;
const percent = (hundredths: number | null): string => (hundredths === null ? '–' : formatPercent(hundredths));

/** Over all first; then the specialties with tracks, or just one. */
export function shareRows({ composition, figures }: PlanSource, only?: string) {
  const areas = homeFirst(composition.agreement);
  const name = (id: string) => capital(composition.specialties.find((one) => one.id === id)?.name ?? id);
  const shown = figures.shares.filter(
    ({ specialty, tracks }) => (only === undefined ? specialty === null : specialty === only) || (only === undefined && tracks > 0),
  );
  const rows = shown.map((figure) => [
    figure.specialty === null ? m.overall : name(figure.specialty),
    percent(figure.share),
    targetWords(figure, m),
    stateWords(figure, m),
    ...areas.map(({ id }) => formatYears(figure.months[id] ?? 0)),
    formatYears(figure.elsewhere),
    percent(earlierShare(composition, figure.specialty)),
  ]);
  const columns = [
    m.name,
    m.share,
    m.target,
    m.state,
    ...areas.map(({ name: area }) => words.years(shortArea(area))),
    words.elsewhere,
    words.before,
  ];
  return { columns, rows };
}
