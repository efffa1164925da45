import { useSearch, useSetSearch } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { ImportLink } from '../../../app/web/import-link.tsx';
import { useBilingual, useFormats, useMessages } from '../../../app/web/language.tsx';
import { ClearFilters } from '../../../app/web/list.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { EmptyState, LinkButton } from '../../../design/base.ts';
import { FilterBar } from '../../../design/filter-bar.tsx';
import { Table } from '../../../design/table.tsx';
import { templatesDa } from './templates.da.ts';
import { templatesEn } from './templates.en.ts';

type Row = AnswerOf<'GET /api/templates'>[number];

const openOf = ({ elements }: Row): number => elements.filter(({ unit, months }) => unit === null || months === null).length;
const textOf = (row: Row): string =>
  [row.specialtyName, row.specialtyNameEn, row.number, ...row.elements.flatMap(({ unitName, written }) => [unitName, written])].join(' ');

/** Track numbers that live from year to year, and what of them is still to be named. */
export default function TemplatesPage() {
  const m = useMessages(templatesDa, templatesEn);
  const web = useMessages(webDa, webEn);
  const bilingual = useBilingual();
  const { formatNumber } = useFormats();
  const { q = '', region = '', trin = '', mangler = '' } = useSearch();
  const setSearch = useSetSearch();
  const query = useCall('GET /api/templates', { query: {} });
  if (!query.data) return <PendingPage title={m.title} query={query} />;

  const words = q.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
  const rows = query.data.filter(
    (row) =>
      (region === '' || row.trainingRegion === region) &&
      (trin === '' || row.step === trin) &&
      (mangler === '' || (mangler === 'ja') === openOf(row) > 0) &&
      words.every((word) => textOf(row).toLocaleLowerCase('da').includes(word)),
  );
  const name = (row: Row) => bilingual({ name: row.specialtyName, nameEn: row.specialtyNameEn });
  const shown = ({ elements }: Row) =>
    elements.map(({ position, unitName, written, months }) => ({
      position,
      text: m.element(unitName ?? m.placeOpen(written), months === null ? m.monthsOpen : m.months(formatNumber(months))),
    }));
  const select = (key: string, label: string, value: string, options: Record<string, string>) => ({
    key,
    label,
    value,
    options: [{ value: '', label: web.all }, ...Object.entries(options).map(([one, text]) => ({ value: one, label: text }))],
    onChange: (chosen: string) => setSearch({ [key]: chosen }),
  });
  return (
    <AppPage
      title={m.heading(formatNumber(rows.length), formatNumber(rows.filter((row) => openOf(row) > 0).length))}
      subline={m.subline}
      actions={<ImportLink kind="tracks" />}
    >
      <FilterBar
        label={m.filters}
        search={{ label: web.search, value: q, onChange: (text) => setSearch({ q: text }) }}
        selects={[
          select('region', m.region, region, web.regions),
          select('trin', m.step, trin, m.steps),
          select('mangler', m.lacking, mangler, m.lackingOptions),
        ]}
        count={m.shown(formatNumber(rows.length))}
        clear={<ClearFilters names={['q', 'region', 'trin', 'mangler']} />}
      />
      <Table
        caption={m.caption}
        captionUnseen
        columns={[
          { key: 'specialty', header: m.specialty, cell: name, sortValue: name, rowHeader: true },
          { key: 'region', header: m.region, cell: (row) => web.regions[row.trainingRegion], sortValue: (row) => row.trainingRegion },
          { key: 'number', header: m.number, cell: (row) => row.number, sortValue: (row) => row.number },
          { key: 'step', header: m.step, cell: (row) => m.steps[row.step], sortValue: (row) => row.step },
          {
            key: 'alternation',
            header: m.alternation,
            cell: (row) => m.alternations[row.alternation],
            sortValue: (row) => row.alternation,
          },
          {
            key: 'elements',
            header: m.elements,
            cell: (row) => (
              <ol className="plain-list">
                {shown(row).map(({ position, text }) => (
                  <li key={position}>{text}</li>
                ))}
              </ol>
            ),
          },
          {
            key: 'open',
            header: m.open,
            cell: (row) => (openOf(row) === 0 ? m.nothingOpen : m.openCount(formatNumber(openOf(row)))),
            sortValue: openOf,
          },
          { key: 'drafts', header: m.drafts, cell: (row) => <Named row={row} /> },
        ]}
        rows={rows}
        rowKey={(row) => row.id}
        empty={<EmptyState title={m.empty}>{m.emptyHint}</EmptyState>}
      />
    </AppPage>
  );
}

/** Where what lacks is named: in the drafts that have the track, and by spreadsheet. */
function Named({ row }: { row: Row }) {
  const m = useMessages(templatesDa, templatesEn);
  const isOpen = openOf(row) > 0;
  if (!isOpen && row.drafts.length === 0) return m.none;
  return (
    <ul className="plain-list">
      {row.drafts.map(({ id, name, track }) => (
        <li key={`${id} ${track}`}>
          <LinkButton small href={`/sammensaetninger/${id}?forloeb=${encodeURIComponent(track)}`}>
            {name}
          </LinkButton>
        </li>
      ))}
      {isOpen && (
        <li>
          <LinkButton small href="/import?slags=tracks">
            {m.sheet}
          </LinkButton>
        </li>
      )}
    </ul>
  );
}
