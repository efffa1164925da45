import { useHref } from '../../../app/web/address.tsx';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { Definition, Link, Section } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { da } from './composition.da.ts';
import { en } from './composition.en.ts';
import { da as sharedDa } from './da.ts';
import { en as sharedEn } from './en.ts';
import { type FigureSource, figureOf, otherFigures } from './figure-sources.ts';
import { shortArea } from './sentence.ts';
import type { Composition, Figures } from './types.ts';

/** Start, end, changes, distance: compact, each figure a way to its rows. */
export function OtherFigures({ composition, figures }: { composition: Composition; figures: Figures }) {
  const m = useMessages(da, en).distribution;
  const { definitions } = useMessages(sharedDa, sharedEn);
  const name = useFigureName(composition);
  const value = useFigureValue();
  const href = useHref();
  const { asked } = figures.startEnd;
  return (
    <Section heading={m.others} note={m.ofAskedNote}>
      <Table
        caption={m.othersCaption}
        captionUnseen
        columns={[
          {
            key: 'figure',
            header: m.figure,
            cell: (source) => <Definition term={name(source)}>{definitions[source.id]}</Definition>,
          },
          {
            key: 'value',
            header: m.value,
            numeric: true,
            cell: (source) => <Link href={href({ tal: source.id })}>{value(figures, source)}</Link>,
          },
          {
            key: 'of',
            header: m.ofAsked,
            numeric: true,
            cell: (source) =>
              source.param === 'kept' && asked > 0
                ? m.shareOf(Math.round((figureOf(figures, source.id) * 10_000) / asked), figureOf(figures, source.id), asked)
                : '',
          },
        ]}
        rows={otherFigures}
        rowKey={({ id }) => id}
      />
    </Section>
  );
}

export function useFigureName({ agreement }: Composition): (source: FigureSource) => string {
  const m = useMessages(da, en).distribution;
  return ({ id }) => (id === 'startInHome' || id === 'endInHome' ? m[id](shortArea(agreement.home.name)) : m[id]);
}

/** Months are shown as person-years, like every other amount of training. */
export function useFigureValue(): (figures: Figures, source: FigureSource) => string {
  const { formatNumber, formatYears } = useFormats();
  return (figures, { id }) => (id === 'universityMonths' ? formatYears(figures.universityMonths) : formatNumber(figureOf(figures, id)));
}
