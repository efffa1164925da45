import { useHref } from '../../../app/web/address.tsx';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { Definition, Link, Section } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { da } from './composition.da.ts';
import { en } from './composition.en.ts';
import { da as sharedDa } from './da.ts';
import { en as sharedEn } from './en.ts';
import { type FigureSource, otherFigures } from './figure-sources.ts';
import { figureName, figureValue, shareOfAsked } from './figure-words.ts';
import type { Composition, Figures } from './types.ts';

/** Start, end, changes, distance: compact, each figure a way to its rows. */
export function OtherFigures({ composition, figures }: { composition: Composition; figures: Figures }) {
  const m = useMessages(da, en).distribution;
  const { definitions } = useMessages(sharedDa, sharedEn);
  const name = useFigureName(composition);
  const value = useFigureValue();
  const href = useHref();
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
            cell: (source) => shareOfAsked(figures, source, m),
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
  return (source) => figureName(source, agreement, m);
}

export function useFigureValue(): (figures: Figures, source: FigureSource) => string {
  const formats = useFormats();
  return (figures, source) => figureValue(figures, source, formats);
}
