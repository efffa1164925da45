import { useMemo } from 'react';
import { useHref, useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { useBilingual, useMessages } from '../../../app/web/language.tsx';
import { Waiting } from '../../../app/web/refusal.tsx';
import { EmptyState, useLocale } from '../../../design/base.ts';
import { Heatmap } from '../../../design/heatmap/heatmap.tsx';
import { monthText } from '../../../kernel/month.ts';
import { spanOf, unitLoads } from '../rules/unit-load.ts';
import { capital } from '../ui/sentence.ts';
import type { Composition, TabProps } from '../ui/types.ts';
import { useOpened } from '../ui/use-opened.ts';
import { da } from './load.da.ts';
import { en } from './load.en.ts';
import { LoadFilterBar } from './load-filter-bar.tsx';
import { chosenLoads, loadFiltersOf, type NamedLoad } from './load-filters.ts';
import { LoadPanel } from './load-panel.tsx';
import { columnsOf, overview, rowsOf } from './load-rows.ts';
import { Unused } from './load-unused.tsx';
import { periodsOf, sizeOf } from './periods.ts';
import { type Ground, useGround } from './use-context.ts';
import '../ui/timeline.css';

/** How full the units are: a row for each unit, specialty and step, a column for each stretch of time. */
export default function LoadTab({ composition }: TabProps) {
  const { query, ground } = useGround(composition);
  return ground ? <Loads composition={composition} ground={ground} /> : <Waiting query={query} />;
}

function Loads({ composition, ground }: { composition: Composition; ground: Ground }) {
  const m = useMessages(da, en);
  const locale = useLocale();
  const search = useSearch();
  const setSearch = useSetSearch();
  const href = useHref();
  const { from, to, lines } = useLoads(composition, ground);
  const shown = useMemo(() => chosenLoads(lines, loadFiltersOf(search)), [lines, search]);
  const size = sizeOf(search.kolonner);
  const periods = useMemo(() => periodsOf(from, to, size), [from, to, size]);
  const rows = useMemo(
    () => rowsOf({ lines: shown, from, periods, m, hrefOf: ({ unit }) => `/organisation/${unit}?sammensaetning=${composition.id}` }),
    [shown, from, periods, m, composition.id],
  );
  const columns = useMemo(() => columnsOf(periods, size, locale, m), [periods, size, locale, m]);
  const opened = search.linje === undefined ? undefined : { row: search.linje, column: search.celle ?? '' };
  const panel = useOpened(opened && `${opened.row} ${opened.column}`, () => setSearch({ linje: null, celle: null }));
  const period = periods.find(({ key }) => key === search.celle);
  return (
    <>
      <LoadFilterBar composition={composition} shown={shown.length} />
      <div className={opened ? 'plan plan-open' : 'plan'}>
        {opened && (
          <LoadPanel
            panel={panel}
            composition={composition}
            ground={ground}
            line={lines.find(({ key }) => key === opened.row)}
            from={from}
            period={period ?? { key: '', from, to }}
            closeHref={href({ linje: null, celle: null })}
          />
        )}
        {rows.length === 0 ? (
          <EmptyState title={m.nothing} />
        ) : (
          <Heatmap
            caption={m.caption}
            sentence={<Sentence lines={shown} from={from} />}
            columns={columns}
            rows={rows}
            columnWidth={size === 'maaned' ? '2.25rem' : '1.75rem'}
            selected={opened}
            onSelect={({ row, column }) => setSearch({ linje: row, celle: column })}
            view={search.visning === 'tabel' ? 'table' : 'chart'}
            onView={(view) => setSearch({ visning: view === 'table' ? 'tabel' : null })}
            maxHeight="70vh"
            labels={m}
          />
        )}
      </div>
      <Unused composition={composition} lines={shown} from={from} to={to} />
    </>
  );
}

/** Every line of capacity with its names, over whole years around the plan. */
function useLoads({ specialties }: Composition, { context, tracks }: Ground) {
  const bilingual = useBilingual();
  const { problem, index } = context;
  const span = useMemo(() => spanOf(context), [context]);
  const loads = useMemo(() => unitLoads(context, span.from, span.to), [context, span]);
  const names = new Map(specialties.map((one) => [one.id, capital(bilingual(one))]));
  for (const { specialty, specialtyName } of tracks) names.set(specialty, specialtyName);
  const unitNames = new Map(problem.units.map(({ id, name }) => [id, name]));
  const lines = loads.map((load): NamedLoad => {
    const site = index.units.get(load.unit)?.site;
    return {
      ...load,
      unitName: unitNames.get(load.unit) ?? load.unit,
      siteName: site?.name ?? '',
      area: site?.area ?? null,
      specialtyName: load.specialty === null ? null : (names.get(load.specialty) ?? load.specialty),
    };
  });
  return { ...span, lines };
}

/** What the picture shows, the answer first. */
function Sentence({ lines, from }: { lines: readonly NamedLoad[]; from: number }) {
  const m = useMessages(da, en);
  const { above, full, all, years, worst } = overview(lines, from);
  return (
    <>
      <strong>{above > 0 ? m.over(above, years) : m.none(all)}.</strong>{' '}
      {worst && `${m.most(worst.line.unitName, worst.tenths, monthText(worst.month))} `}
      {full > 0 && `${m.full(full)} `}
      {m.how} {m.howPeriod}
    </>
  );
}
