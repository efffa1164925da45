import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { Figure, Figures as FigureList } from '../../../design/base.ts';
import { da } from './composition.da.ts';
import { en } from './composition.en.ts';
import { da as sharedDa } from './da.ts';
import { earlierShare } from './earlier.ts';
import { en as sharedEn } from './en.ts';
import { shortArea } from './sentence.ts';
import type { Composition, Figures, Run } from './types.ts';

/** The plan in five numbers, each with its definition and its rows. */
export function KeyFigures({ composition, figures, run }: { composition: Composition; figures: Figures; run: Run | null }) {
  const m = useMessages(da, en).figures;
  const { definitions } = useMessages(sharedDa, sharedEn);
  const { formatNumber, formatPercent } = useFormats();
  const { id, agreement } = composition;
  const at = `/sammensaetninger/${id}`;
  const overall = figures.shares.find(({ specialty }) => specialty === null);
  const before = earlierShare(composition, null);
  const cost = Object.values(figures.costs).reduce((sum, part) => sum + part, 0);
  const proven = run?.gap !== null && run?.gap !== undefined && (run.state === 'done' || run.state === 'stopped') ? run.gap : null;
  /** A bound of 0 under a cost says nothing yet. */
  const unbounded = cost > 0 && proven !== null && (proven >= 1 || (run?.bound ?? 0) <= 0);
  return (
    <FigureList>
      <Figure
        label={m.share(shortArea(agreement.home.name))}
        value={overall?.share == null ? '–' : formatPercent(overall.share)}
        definition={definitions.plannedShare}
        href={`${at}/fordeling?tal=share:samlet`}
        note={before !== null && m.earlier(before)}
      />
      <Figure
        label={m.placed}
        value={formatNumber(figures.placed)}
        unit={m.placedOf(figures.demanded)}
        definition={definitions.placed}
        href={`${at}/tidslinje`}
      />
      <Figure label={m.unplaced} value={formatNumber(figures.unplaced)} definition={definitions.unplaced} href={`${at}/ikke-placeret`} />
      <Figure label={m.cost} value={formatNumber(cost)} definition={definitions.cost} href={`${at}/regler`} />
      {proven !== null && (
        <Figure
          label={m.gap}
          value={unbounded ? m.unproven : m.atMost(proven)}
          definition={definitions.gap}
          note={unbounded && m.unprovenWhy}
        />
      )}
    </FigureList>
  );
}
