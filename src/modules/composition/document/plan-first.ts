/** The first page: the agreement in words with its shares, and the principles with how the plan stands to each. */
import { formats } from '../../../app/web/format.ts';
import { allMonths, holdsFor, principleScores } from '../rules/principle-scores.ts';
import { da as page } from '../ui/composition.da.ts';
import { da as principlesDa } from '../ui/principles.da.ts';
import { capital, shortArea } from '../ui/sentence.ts';
import { hasTarget, shareState } from '../ui/share-state.ts';
import { stateWords, targetWords } from '../ui/share-words.ts';
import type { ShareFigure } from '../ui/types.ts';
import { isException } from '../ui-reference/share-words.ts';
import { words } from './danish.ts';
import type { DocumentSource } from './source.ts';

const { formatPercent } = formats('da');
const m = page.distribution;

export function agreementPart(source: DocumentSource) {
  const { agreement, composition, figures } = source;
  const heading = composition.agreement.name;
  if (!agreement) return { heading, lines: [words.agreement.none], exceptions: [] };
  const areas = composition.agreement.areas.map(({ name }) => shortArea(name)).join(' og ');
  const overall = figures.shares.find(({ specialty }) => specialty === null);
  const single = figures.shares.filter((figure) => figure.specialty !== null && figure.tracks > 0 && hasTarget(figure));
  const reached = single.filter((figure) => shareState(figure) === 'onTarget').length;
  return {
    heading,
    lines: [
      words.agreement.divides(areas, shortArea(composition.agreement.home.name)),
      ...(overall && hasTarget(overall) ? [words.agreement.overall(standing(overall))] : []),
      ...(single.length > 0 ? [words.agreement.single(reached, single.length)] : []),
    ],
    exceptions: exceptionsOf(source),
  };
}

/** Specialties that the agreement asks something else of than of all together. */
function exceptionsOf({ agreement, composition, figures }: DocumentSource): string[] {
  return (agreement?.shares ?? []).flatMap((share) => {
    const figure = figures.shares.find((one) => share.specialty !== null && one.specialty === share.specialty && one.tracks > 0);
    if (!agreement || !figure || !isException(agreement, share)) return [];
    const name = composition.specialties.find(({ id }) => id === share.specialty)?.name ?? share.specialty ?? '';
    return [`${capital(name)}: ${hasTarget(figure) ? standing(figure) : words.agreement.free}`];
  });
}

const standing = (figure: ShareFigure): string =>
  words.agreement.standing(targetWords(figure, m), figure.share === null ? '–' : formatPercent(figure.share), stateWords(figure, m));

export function principlesPart({ principles, figures, composition }: DocumentSource) {
  const months = allMonths(figures);
  const rows = principles.filter((one) => holdsFor(one, composition.startYear));
  return {
    heading: words.principles,
    columns: [principlesDa.principle, words.text, principlesDa.score],
    rows: rows.map(({ name, text, measure }) => [
      name,
      text ?? principlesDa.textMissing,
      principleScores(measure, { ...figures, months })
        .map(({ figure, value, of }) => principlesDa.scores[figure](value, of))
        .join('; ') || principlesDa.notMeasured,
    ]),
  };
}
