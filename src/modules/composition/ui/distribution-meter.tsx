import { useHref, useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { useBilingual, useFormats, useMessages } from '../../../app/web/language.tsx';
import { ExportButton } from '../../../app/web/list.tsx';
import { useSort } from '../../../app/web/sorting.ts';
import { Disclosure } from '../../../design/base.ts';
import { Meter, type MeterRow } from '../../../design/meter/meter.tsx';
import { type Cell, fileName, type SheetColumn } from '../../../kernel/sheet.ts';
import { da } from './composition.da.ts';
import { en } from './composition.en.ts';
import { da as sharedDa } from './da.ts';
import { earlierShare } from './earlier.ts';
import { en as sharedEn } from './en.ts';
import { areaPatterns, homeFirst } from './legend.ts';
import { useConstructedColumn } from './rests-on.tsx';
import { capital, shortArea } from './sentence.ts';
import { hasTarget, shareState, tones } from './share-state.ts';
import { stateWords, targetWords } from './share-words.ts';
import type { Composition, Figures, ShareFigure } from './types.ts';

interface Props {
  composition: Composition;
  figures: Figures;
}

/** Person-years per specialty and area against the target, beside the same over the last five start years. */
export function DistributionMeter({ composition, figures }: Props) {
  const m = useMessages(da, en).distribution;
  const timeline = useMessages(da, en).timeline;
  const search = useSearch();
  const setSearch = useSetSearch();
  const { sort, sortHref } = useSort('deviation');
  const rowOf = useRow(composition);
  const { agreement } = composition;
  const home = shortArea(agreement.home.name);
  const rows = figures.shares.filter(({ specialty, tracks }) => specialty !== null && tracks > 0).map(rowOf);
  const overall = figures.shares.find(({ specialty }) => specialty === null);
  const areas = homeFirst(agreement);
  const patterns = new Map(areaPatterns(agreement, timeline).items.map(({ key, pattern }) => [key, pattern]));
  return (
    <>
      <Meter
        caption={m.caption}
        sentence={m.sentence(home)}
        rows={rows}
        summary={overall && rowOf(overall)}
        legend={{
          colours: {
            title: m.areas,
            lang: 'da',
            items: areas.map(({ id, name }) => ({ key: id, label: shortArea(name), pattern: patterns.get(id) })),
          },
        }}
        view={search.visning === 'tabel' ? 'table' : 'chart'}
        onView={(view) => setSearch({ visning: view === 'table' ? 'tabel' : null })}
        sort={sort}
        sortHref={sortHref}
        tools={<Export composition={composition} figures={figures} />}
        labels={{ ...m, before: m.earlierYears(composition.startYear) }}
      />
      <Definitions />
    </>
  );
}

/** A share as a row of the meter: the home area first. */
function useRow(composition: Composition): (figure: ShareFigure) => MeterRow {
  const m = useMessages(da, en).distribution;
  const { formatYears } = useFormats();
  const bilingual = useBilingual();
  const href = useHref();
  const { agreement, specialties } = composition;
  const areas = homeFirst(agreement);
  return (figure) => {
    const { specialty, months, share, low, high, aim } = figure;
    const found = specialties.find(({ id }) => id === specialty);
    const before = earlierShare(composition, specialty);
    const targeted = hasTarget(figure);
    const state = shareState(figure);
    return {
      id: specialty ?? 'samlet',
      label: specialty === null ? m.overall : found ? capital(bilingual(found)) : specialty,
      href: href({ tal: `share:${specialty ?? 'samlet'}` }),
      segments: areas.map(({ id }) => ({ colourKey: id, value: (months[id] ?? 0) / 12 })),
      value: share === null ? null : share / 10_000,
      target: {
        ...(targeted && low !== null && high !== null && { low: low / 100, ...(high < 100 && { high: high / 100 }) }),
        ...(targeted && aim !== null && { aim: aim / 100 }),
        text: targetWords(figure, m),
      },
      state: { word: stateWords(figure, m), tone: tones[state] },
      before: before === null ? null : before / 10_000,
      note: figure.elsewhere > 0 && m.outside(formatYears(figure.elsewhere)),
    };
  };
}

function Definitions() {
  const m = useMessages(da, en).distribution;
  const { definitions } = useMessages(sharedDa, sharedEn);
  return (
    <Disclosure summary={m.definitions}>
      <p>{definitions.plannedShare}</p>
      <p>{definitions.personYears}</p>
      <p>{definitions.earlier}</p>
      <p>{m.stateDefinition}</p>
    </Disclosure>
  );
}

function Export({ composition, figures }: Props) {
  const m = useMessages(da, en).distribution;
  const { definitions } = useMessages(sharedDa, sharedEn);
  const constructed = useConstructedColumn(composition);
  const { agreement, specialties } = composition;
  const names = new Map(specialties.map(({ id, name }) => [id, name]));
  const tenth = (months: number): number => Math.round((months * 10) / 12) / 10;
  const percent = (hundredths: number | null): Cell => ({ percent: hundredths === null ? null : hundredths / 10_000 });
  const columns: SheetColumn<ShareFigure>[] = [
    { header: m.name, value: (row) => (row.specialty === null ? m.overall : (names.get(row.specialty) ?? row.specialty)) },
    ...agreement.areas.map(({ id, name }) => ({ header: shortArea(name), value: (row: ShareFigure) => tenth(row.months[id] ?? 0) })),
    { header: m.yearsElsewhere, value: (row) => tenth(row.elsewhere) },
    { header: m.share, value: (row) => percent(row.share) },
    { header: m.target, value: (row) => targetWords(row, m) },
    { header: m.state, value: (row) => stateWords(row, m) },
    { header: m.fiveYearsColumn, value: (row) => percent(earlierShare(composition, row.specialty)) },
    constructed,
  ];
  return (
    <ExportButton
      small
      name={fileName(m.file, composition.name)}
      columns={columns}
      rows={() => figures.shares.filter(({ tracks }) => tracks > 0)}
      about={[definitions.plannedShare, definitions.personYears, definitions.earlier, m.stateDefinition]}
    />
  );
}
