import { useParams, useSearch, useSetSearch } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { ConstructedNote } from '../../../app/web/constructed.tsx';
import { Danish, useBilingual, useFormats, useMessages } from '../../../app/web/language.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { useSort } from '../../../app/web/sorting.ts';
import { EmptyState } from '../../../design/base.ts';
import { FilterBar } from '../../../design/filter-bar.tsx';
import { type Column, Table } from '../../../design/table.tsx';
import { capital, shortArea } from './sentence.ts';
import { startDa } from './start.da.ts';
import { startEn } from './start.en.ts';

type Cohort = AnswerOf<'GET /api/cohort'>;
type Place = Cohort['places'][number] & { name: string };

/** The places behind the share of an earlier start year; `?plads=` shows one of them alone. */
export default function CohortPage() {
  const m = useMessages(startDa, startEn);
  const bilingual = useBilingual();
  const { formatPercent } = useFormats();
  const { year: written = '' } = useParams();
  const { region = 'ost', speciale, plads } = useSearch();
  const setSearch = useSetSearch();
  const year = Number(written);
  const asked = useCall('GET /api/cohort', { query: { trainingRegion: region, year } });
  if (!asked.data) return <PendingPage title={m.cohortPlain(year, 0)} query={asked} />;
  const { agreement, specialties, places } = asked.data;
  const names = new Map(specialties.map((one) => [one.id, capital(bilingual(one))]));
  const rows = places
    .filter((place) => (!speciale || place.specialty === speciale) && (!plads || place.id === plads))
    .map((place) => ({ ...place, name: `${names.get(place.specialty) ?? place.specialty} ${place.number}` }));
  const share = agreement && shareOf(places, agreement);
  const title =
    agreement && share !== null
      ? m.cohort(year, formatPercent(share), shortArea(agreement.home.name), places.length)
      : m.cohortPlain(year, places.length);
  const present = new Set(places.map(({ specialty }) => specialty));
  return (
    <AppPage title={title} subline={m.cohortSubline} path={[{ href: '/', label: m.start }]}>
      <ConstructedNote parts={places.some(({ constructed }) => constructed) ? [{ text: m.constructed }] : []} />
      <FilterBar
        label={m.filters}
        selects={[
          {
            key: 'speciale',
            label: m.specialty,
            value: speciale ?? '',
            options: [
              { value: '', label: m.allSpecialties },
              ...specialties.filter(({ id }) => present.has(id)).map((one) => ({ value: one.id, label: capital(bilingual(one)) })),
            ],
            onChange: (chosen) => setSearch({ speciale: chosen, plads: null }),
          },
        ]}
        count={m.shown(rows.length)}
      />
      <Places rows={rows} agreement={agreement} caption={title} />
    </AppPage>
  );
}

/** Hundredths of a per cent over the specialties that count; null when nothing counts. */
function shareOf(places: Cohort['places'], { areas, home, counted }: NonNullable<Cohort['agreement']>): number | null {
  const of = (area: string) => places.reduce((sum, place) => sum + (counted.includes(place.specialty) ? (place.months[area] ?? 0) : 0), 0);
  const all = areas.reduce((sum, { id }) => sum + of(id), 0);
  return all === 0 ? null : (of(home.id) * 10_000) / all;
}

function Places({ rows, agreement, caption }: { rows: Place[]; agreement: Cohort['agreement']; caption: string }) {
  const m = useMessages(startDa, startEn);
  const { formatDate, formatNumber } = useFormats();
  const { sort, sortHref } = useSort('place');
  const areas = agreement?.areas ?? [];
  const inAreas = new Set(areas.map(({ id }) => id));
  const elsewhere = (place: Place) =>
    Object.entries(place.months).reduce((sum, [area, months]) => sum + (inAreas.has(area) ? 0 : months), 0);
  const column = (key: string, header: string, months: (place: Place) => number): Column<Place> => ({
    key,
    header,
    numeric: true,
    sortValue: months,
    cell: (place) => formatNumber(months(place)),
    footer: formatNumber(rows.reduce((sum, place) => sum + months(place), 0)),
  });
  const counts = (place: Place) => (agreement?.counted.includes(place.specialty) ? m.yes : m.no);
  return (
    <Table
      caption={caption}
      captionUnseen
      columns={[
        {
          key: 'place',
          header: m.place,
          nowrap: true,
          sortValue: (place) => place.name,
          cell: (place) => place.name,
          footer: m.shown(rows.length),
        },
        {
          key: 'starts',
          header: m.starts,
          nowrap: true,
          sortValue: (place) => place.startsOn,
          cell: (place) => formatDate(place.startsOn),
        },
        ...areas.map(({ id, name }) => column(id, m.monthsIn(shortArea(name)), (place) => place.months[id] ?? 0)),
        column('elsewhere', m.elsewhere, elsewhere),
        ...(agreement ? [{ key: 'counts', header: m.counts, sortValue: counts, cell: counts }] : []),
        { key: 'state', header: m.state, cell: (place) => (place.state === 'filled' ? m.yes : m.no) },
        { key: 'sites', header: m.sites, cell: (place) => <Danish>{place.sites.join(' – ')}</Danish> },
      ]}
      rows={rows}
      rowKey={(place) => place.id}
      sort={sort}
      sortHref={sortHref}
      empty={<EmptyState title={m.noPlaces} />}
    />
  );
}
