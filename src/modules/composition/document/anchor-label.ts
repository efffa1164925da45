/** What an anchor is called in remarks and memos, by the version's own names. Danish, as all that leaves the house. */
import { formats } from '../../../app/web/format.ts';
import { month, monthText } from '../../../kernel/month.ts';
import type { AnchoredFigure, AnchorOf } from '../rules/subject-anchors.ts';
import { words } from './danish.ts';

interface Names {
  specialties: Readonly<Record<string, string>>;
  units: Readonly<Record<string, string>>;
}

const { formatMonth } = formats('da');

/** A principle and how the version answers it; a principle whose text no source gives is missing, and said to be. */
export const answerLabel = ({ name, text, answer }: { name: string; text: string | null; answer: string | null }): string =>
  `${name}: ${answer ?? (text === null ? words.anchors.textMissing : words.anchors.unanswered)}`;

export function anchorLabel(anchor: AnchorOf, { specialties, units }: Names): string {
  const said = words.anchors;
  const figures: Record<AnchoredFigure, string> = said.figures;
  const named = (specialty: string): string => specialties[specialty] ?? specialty;
  switch (anchor.is) {
    case 'figure':
      return figures[anchor.figure];
    case 'share':
      return anchor.specialty === null ? said.share : said.shareOf(named(anchor.specialty));
    case 'specialty':
      return named(anchor.specialty);
    case 'track':
      return said.track(named(anchor.specialty), anchor.number, formatMonth(anchor.start));
    case 'element': {
      const { unit, from, months } = anchor.element;
      return said.element(
        named(anchor.specialty),
        anchor.number,
        units[unit] ?? unit,
        formatMonth(from),
        formatMonth(monthText(month(from) + months - 1)),
      );
    }
  }
}
