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
import type { Composition, Figures, Run } from './types.ts';

/** The plan in five numbers, each with its definition and its rows. */
export function KeyFigures({ composition, figures, run }: { composition: Composition; figures: Figures; run: Run | null }) {
  const m = useMessages(da, en).figures;
  const shared = useMessages(sharedDa, sharedEn);
  const formats = useFormats();
  const { language } = useLanguage();
  const constructed = useConstructedColumn(composition);
  const shown = keyFigures({ composition, figures, run }, m, shared, formats);
  return (
    <div className="key-figures">
      <FigureList>
        {shown.map((figure) => (
          <Figure key={figure.label} {...figure} href={figure.rows && `/sammensaetninger/${composition.id}/${figure.rows}`} />
        ))}
      </FigureList>
      <div className="table-export no-print">
        <ExportButton
          small
          name={fileName(m.file, composition.name)}
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
      </div>
    </div>
  );
}
