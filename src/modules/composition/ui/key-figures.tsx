import { numberOf } from '../../../app/web/cell-of.ts';
import { useFormats, useLanguage, useMessages } from '../../../app/web/language.tsx';
import { ExportButton } from '../../../app/web/list.tsx';
import { Figure, Figures as FigureList } from '../../../design/base.ts';
import { fileName } from '../../../kernel/sheet.ts';
import { da } from './composition.da.ts';
import { en } from './composition.en.ts';
import { da as sharedDa } from './da.ts';
import { en as sharedEn } from './en.ts';
import { keyFigures } from './figure-words.ts';
import { useConstructedColumn } from './rests-on.tsx';
import './key-figures.css';
import { stagesDa } from './stages.da.ts';
import { stagesEn } from './stages.en.ts';
import type { Composition, Figures, Run } from './types.ts';

interface Props {
  composition: Composition;
  figures: Figures;
  run: Run | null;
}

function useKeyFigures(props: Props) {
  return keyFigures(
    props,
    useMessages(da, en).figures,
    useMessages(stagesDa, stagesEn).proof,
    useMessages(sharedDa, sharedEn),
    useFormats(),
  );
}

/** The plan in five numbers, each with its definition and its rows. */
export function KeyFigures({ withExport, ...props }: Props & { withExport: boolean }) {
  const { id } = props.composition;
  return (
    <div className="key-figures">
      <FigureList>
        {useKeyFigures(props).map((figure) => (
          <Figure key={figure.label} {...figure} href={figure.rows && `/sammensaetninger/${id}/${figure.rows}`} />
        ))}
      </FigureList>
      {withExport && (
        <div className="table-export no-print">
          <KeyFiguresExport {...props} />
        </div>
      )}
    </div>
  );
}

/** The same numbers as a file. */
export function KeyFiguresExport(props: Props) {
  const m = useMessages(da, en).figures;
  const { language } = useLanguage();
  const constructed = useConstructedColumn(props.composition);
  const shown = useKeyFigures(props);
  return (
    <ExportButton
      small
      name={fileName(m.file, props.composition.name)}
      what={m.all}
      columns={[
        { header: m.figure, value: ({ label }) => label },
        { header: m.value, value: ({ value }) => numberOf(value, language) },
        { header: m.unit, value: ({ unit }) => unit },
        { header: m.note, value: ({ note }) => note },
        { header: m.definition, value: ({ definition }) => definition },
        constructed,
      ]}
      rows={() => shown}
    />
  );
}
