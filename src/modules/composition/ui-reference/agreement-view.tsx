import { useSearch, useSetSearch } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { areaName } from '../../../app/web/area-name.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { type Fact, Facts } from '../../../app/web/facts.tsx';
import { Danish, useBilingual, useFormats, useMessages } from '../../../app/web/language.tsx';
import { ClearFilters, ExportButton, NoRows } from '../../../app/web/list.tsx';
import { usePeriod } from '../../../app/web/period.ts';
import { useCall } from '../../../app/web/queries.ts';
import { useSort } from '../../../app/web/sorting.ts';
import { Source } from '../../../app/web/source.tsx';
import { Meaning } from '../../../app/web/term.tsx';
import { Definition, Section } from '../../../design/base.ts';
import { FilterBar } from '../../../design/filter-bar.tsx';
import { type Column, Table } from '../../../design/table.tsx';
import { da } from './da.ts';
import { EditionActs, EditionMaking, EditionState } from './edition-line.tsx';
import { en } from './en.ts';
import { isException, shareWords } from './share-words.ts';

type Agreement = AnswerOf<'GET /api/agreements'>[number];
type Share = Agreement['shares'][number];

/** One agreement: what it asks for over all, and of each specialty. */
export function AgreementView({ agreement }: { agreement: Agreement }) {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const { formatPercent, formatList } = useFormats();
  const bilingual = useBilingual();
  const period = usePeriod();
  const search = useSearch();
  const setSearch = useSetSearch();
  const { sort, sortHref } = useSort('specialty');
  const specialties = useCall('GET /api/specialties', {});

  const nameOf = (share: Share): string => {
    const known = specialties.data?.find((one) => one.id === share.specialty);
    return known ? bilingual(known) : (share.specialtyName ?? m.overall);
  };
  const words = (share: Share) => shareWords(share, formatPercent, m);
  const overall = agreement.shares.find((share) => share.specialty === null);
  const single = agreement.shares.filter((share) => share.specialty !== null);
  const wanted = (search.q ?? '').toLocaleLowerCase('da');
  const rows = single.filter(
    (share) =>
      `${nameOf(share)} ${share.specialtyName}`.toLocaleLowerCase('da').includes(wanted) &&
      (search.vis !== 'undtagelser' || isException(agreement, share)),
  );
  const yesNo = (yes: boolean) => (yes ? m.yes : m.no);
  const columns: Column<Share>[] = [
    { key: 'specialty', header: m.specialty, cell: nameOf, sortValue: nameOf },
    {
      key: 'share',
      header: m.shareIn(areaName(agreement.home.name)),
      label: m.share,
      meaning: <Meaning id="share" />,
      cell: words,
      sortValue: words,
    },
    { key: 'overall', header: m.inOverall, cell: (share) => yesNo(share.inOverall), sortValue: (share) => Number(!share.inOverall) },
    {
      key: 'startEnd',
      header: m.startEnd,
      meaning: <Meaning id="home" />,
      cell: (share) => yesNo(share.startEnd),
      sortValue: (share) => Number(!share.startEnd),
    },
    { key: 'both', header: m.bothAreas, cell: (share) => yesNo(share.bothAreas), sortValue: (share) => Number(!share.bothAreas) },
    { key: 'reason', header: m.reason, cell: (share) => <Danish>{share.reason}</Danish> },
    { key: 'source', header: web.source, cell: (share) => <Source text={share.source} constructed={share.constructed} /> },
  ];
  const csv = [
    { header: m.specialty, value: nameOf },
    { header: m.shareIn(areaName(agreement.home.name)), value: words },
    { header: m.inOverall, value: (share: Share) => yesNo(share.inOverall) },
    { header: m.startEnd, value: (share: Share) => yesNo(share.startEnd) },
    { header: m.bothAreas, value: (share: Share) => yesNo(share.bothAreas) },
    { header: m.reason, value: (share: Share) => share.reason },
    { header: web.constructed, value: (share: Share) => (share.constructed ? web.constructed : '') },
    { header: web.source, value: (share: Share) => share.source },
  ];
  const facts: Fact[] = [
    { name: web.trainingRegion, term: 'trainingRegion', value: web.regions[agreement.trainingRegion] },
    { name: m.areas, term: 'agreementArea', value: <Danish>{formatList(agreement.areas.map((area) => areaName(area.name)))}</Danish> },
    { name: m.home, term: 'home', value: <Danish>{areaName(agreement.home.name)}</Danish> },
    { name: m.valid, value: period(agreement) },
    { name: m.overall, value: overall && <Definition term={words(overall)}>{m.overallDefinition}</Definition> },
    { name: web.source, value: <Source text={agreement.source} constructed={agreement.constructed} /> },
  ];
  return (
    <Section
      heading={<Danish>{agreement.name}</Danish>}
      actions={
        <>
          <EditionState edition={agreement} /> <EditionActs edition={agreement} base="/aftaler" />
          <ExportButton
            name={`${m.agreementFile}-${agreement.id}`}
            what={agreement.name}
            about={[m.overallDefinition]}
            columns={csv}
            rows={() => rows}
          />
        </>
      }
    >
      <EditionMaking edition={agreement} />
      <Facts facts={facts} />
      <FilterBar
        label={m.filters}
        search={{ label: web.search, value: search.q ?? '', onChange: (q) => setSearch({ q }) }}
        selects={[
          {
            key: 'vis',
            label: m.show,
            value: search.vis ?? '',
            options: [
              { value: '', label: web.all },
              { value: 'undtagelser', label: m.onlyExceptions },
            ],
            onChange: (vis) => setSearch({ vis }),
          },
        ]}
        count={m.count(rows.length)}
        clear={<ClearFilters names={['q', 'vis']} />}
      />
      <Table
        caption={m.sharesCaption}
        captionUnseen
        columns={columns}
        rows={rows}
        rowKey={(share) => share.specialty ?? ''}
        rowHref={(share) => `/specialer/${share.specialty}`}
        sort={sort}
        sortHref={sortHref}
        empty={<NoRows />}
        ownExport
      />
    </Section>
  );
}
