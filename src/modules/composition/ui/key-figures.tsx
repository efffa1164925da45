import { numberOf } from '../../../app/web/cell-of.ts';
import { useFormats, useLanguage, useMessages } from '../../../app/web/language.tsx';
import { ExportButton } from '../../../app/web/list.tsx';
import { Figure, Figures as FigureList } from '../../../design/base.ts';
import { fileName } from '../../../kernel/sheet.ts';
import { da } from './composition.da.ts';
import { en } from './composition.en.ts';
import { da as sharedDa } from './da.ts';
import { earlierShare } from './earlier.ts';
import { en as sharedEn } from './en.ts';
import { useConstructedColumn } from './rests-on.tsx';
import { shortArea } from './sentence.ts';
import type { Composition, Figures, Run } from './types.ts';

interface KeyFigure {
  label: string;
  value: string;
  unit?: string;
  definition: string;
  href?: string;
  note?: string;
}

/** The plan in five numbers, each with its definition and its rows. */
export function KeyFigures({ composition, figures, run }: { composition: Composition; figures: Figures; run: Run | null }) {
  const m = useMessages(da, en).figures;
  const { definitions } = useMessages(sharedDa, sharedEn);
  const { formatNumber, formatPercent } = useFormats();
  const { language } = useLanguage();
  const constructed = useConstructedColumn(composition);
  const { id, agreement } = composition;
  const at = `/sammensaetninger/${id}`;
  const overall = figures.shares.find(({ specialty }) => specialty === null);
  const before = earlierShare(composition, null);
  const cost = Object.values(figures.costs).reduce((sum, part) => sum + part, 0);
  const proven = run?.gap !== null && run?.gap !== undefined && (run.state === 'done' || run.state === 'stopped') ? run.gap : null;
  /** A bound of 0 under a cost says nothing yet. */
  const unbounded = cost > 0 && proven !== null && (proven >= 1 || (run?.bound ?? 0) <= 0);
  const shown: KeyFigure[] = [
    {
      label: m.share(shortArea(agreement.home.name)),
      value: overall?.share == null ? '–' : formatPercent(overall.share),
      definition: definitions.plannedShare,
      href: `${at}/fordeling?tal=share:samlet`,
      note: before === null ? '' : m.earlier(before),
    },
    {
      label: m.placed,
      value: formatNumber(figures.placed),
      unit: m.placedOf(figures.demanded),
      definition: definitions.placed,
      href: `${at}/tidslinje`,
    },
    { label: m.unplaced, value: formatNumber(figures.unplaced), definition: definitions.unplaced, href: `${at}/ikke-placeret` },
    { label: m.cost, value: formatNumber(cost), definition: definitions.cost, href: `${at}/regler` },
    ...(proven === null
      ? []
      : [
          {
            label: m.gap,
            value: unbounded ? m.unproven : m.atMost(proven),
            definition: definitions.gap,
            note: unbounded ? m.unprovenWhy : '',
          },
        ]),
  ];
  return (
    <div>
      <FigureList>
        {shown.map((figure) => (
          <Figure key={figure.label} {...figure} />
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
