/** Templates and patterns as a reader sees them, header by header: what a dry run compares. */
import type { Language, Shown } from '../../../platform/sheets/index.ts';
import type { PatternRow } from '../store/pattern-rows.ts';
import type { Template } from '../store/templates.ts';
import * as da from './tracks.da.ts';
import * as en from './tracks.en.ts';

export function shownTemplate(template: Template, language: Language, showUnit: (id: string | null) => string | null): Shown {
  const { trackWords, months, elementLabel } = language === 'da' ? da : en;
  const { columns } = language === 'da' ? da.tracksDa : en.tracksEn;
  const h = (key: string) => columns[key]?.header ?? key;
  return {
    [h('alternation')]: trackWords.alternations[template.alternation][0] ?? '',
    [h('starts')]: template.starts ?? '',
    [h('source')]: template.source,
    ...Object.fromEntries(
      template.elements.flatMap((element) => [
        [elementLabel(h('unit'), element.position), showUnit(element.unit) ?? (element.written || months(null))],
        [elementLabel(h('kind'), element.position), trackWords.kinds[element.kind][0] ?? ''],
        [elementLabel(h('months'), element.position), months(element.months)],
        [elementLabel(h('written'), element.position), element.written],
        [elementLabel(h('note'), element.position), element.note],
      ]),
    ),
  };
}

export function shownPattern(pattern: PatternRow, language: Language): Shown {
  const { months, elementLabel } = language === 'da' ? da : en;
  const { columns } = language === 'da' ? da.tracksDa : en.tracksEn;
  const h = (key: string) => columns[key]?.header ?? key;
  return {
    [h('source')]: pattern.source,
    ...Object.fromEntries(
      pattern.elements
        .map((element, at) => ({ ...element, position: at + 1 }))
        .flatMap((element) => [
          [elementLabel(h('written'), element.position), element.name],
          [elementLabel(h('months'), element.position), element.monthsNamed ? element.months.join(', ') : months(null)],
          [elementLabel(h('note'), element.position), element.note],
        ]),
    ),
  };
}
