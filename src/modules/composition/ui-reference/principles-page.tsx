import { useSearch } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { ExportButton, NoRows } from '../../../app/web/list.tsx';
import { useMay } from '../../../app/web/may.ts';
import { AppPage } from '../../../app/web/page.tsx';
import { usePeriod } from '../../../app/web/period.ts';
import { useCall } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { useSort } from '../../../app/web/sorting.ts';
import { Source } from '../../../app/web/source.tsx';
import { LinkButton, Mark } from '../../../design/base.ts';
import { type Column, Table } from '../../../design/table.tsx';
import { compositionPolicy } from '../policy.ts';
import { da } from './da.ts';
import { EditionActs, EditionMaking, EditionState, OlderEditions, standing } from './edition-line.tsx';
import { da as editionsDa } from './editions.da.ts';
import { en as editionsEn } from './editions.en.ts';
import { en } from './en.ts';

type Principle = AnswerOf<'GET /api/principles'>[number];

/** The principles of implementation; one whose text nobody has found says so. */
export default function PrinciplesPage() {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const words = useMessages(editionsDa, editionsEn);
  const { formatDate } = useFormats();
  const period = usePeriod();
  const { sort, sortHref } = useSort('');
  const search = useSearch();
  const mayAdd = useMay()(compositionPolicy.editPrinciples);
  const query = useCall('GET /api/principles', {});
  if (!query.data) return <PendingPage title={m.principles} query={query} />;

  const rows = standing(query.data, search.udgaver === 'alle');
  const inForce = query.data.filter(({ state }) => state === 'inForce');
  const measure = (row: Principle) => (row.measure ? (m.measures[row.measure] ?? row.measure) : m.notMeasured);
  const columns: Column<Principle>[] = [
    { key: 'name', header: m.principle, cell: (row) => <Danish>{row.name}</Danish>, sortValue: (row) => row.name },
    {
      key: 'text',
      header: m.text,
      cell: (row) => (row.text === null ? <Mark tone="warning">{m.textMissing}</Mark> : <Danish>{row.text}</Danish>),
      sortValue: (row) => row.text,
    },
    { key: 'decided', header: m.decidedOn, cell: (row) => formatDate(row.decidedOn), sortValue: (row) => row.decidedOn, nowrap: true },
    {
      key: 'valid',
      header: m.valid,
      cell: (row) => (
        <>
          {period(row)} <EditionState edition={row} />
        </>
      ),
    },
    { key: 'measure', header: m.measure, cell: measure, sortValue: measure },
    {
      key: 'source',
      header: web.source,
      cell: (row) => (
        <>
          <Source text={row.source} /> <EditionMaking edition={row} />
        </>
      ),
    },
    { key: 'acts', header: words.acts, cell: (row) => <EditionActs edition={row} base="/principper" mayEnd /> },
  ];
  const csv = [
    { header: m.principle, value: (row: Principle) => row.name },
    { header: m.text, value: (row: Principle) => row.text ?? m.textMissing },
    { header: m.decidedOn, value: (row: Principle) => ({ date: row.decidedOn }) },
    { header: m.valid, value: period },
    { header: m.measure, value: measure },
    { header: web.source, value: (row: Principle) => row.source },
  ];
  return (
    <AppPage
      title={m.principlesHeading(inForce.length, inForce.filter(({ text }) => text !== null).length)}
      subline={m.principlesSubline}
      actions={
        <>
          {mayAdd && <LinkButton href="/principper/nyt">{words.newPrinciple}</LinkButton>}
          <ExportButton name={m.principlesFile} columns={csv} rows={() => rows} />
        </>
      }
    >
      <Table
        caption={m.principlesCaption}
        captionUnseen
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        sort={sort}
        sortHref={sortHref}
        empty={<NoRows />}
        ownExport
      />
      <OlderEditions editions={query.data} />
    </AppPage>
  );
}
