import type { AnswerOf } from '../../../app/web/api.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { type Fact, Facts } from '../../../app/web/facts.tsx';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { usePeriod } from '../../../app/web/period.ts';
import { client, useCall } from '../../../app/web/queries.ts';
import { Source } from '../../../app/web/source.tsx';
import { Link } from '../../../design/base.ts';
import { type Column, Table } from '../../../design/table.tsx';
import { da } from './da.ts';
import { EditionActs, EditionMaking, EditionState } from './edition-line.tsx';
import { en } from './en.ts';
import { type Pattern, PatternPicture } from './pattern-picture.tsx';

type Element = Pattern['elements'][number];
type Group = AnswerOf<'GET /api/competence-groups'>[number];

/** One pattern: its picture, its elements, and what holds for the whole. */
export function PatternView({ pattern, groups }: { pattern: Pattern; groups: readonly Group[] }) {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const { formatNumber, formatList } = useFormats();
  const period = usePeriod();
  const columns: Column<Element>[] = [
    {
      key: 'element',
      header: m.element,
      cell: (row) => (
        <Danish>
          {row.position}. {row.name}
        </Danish>
      ),
    },
    { key: 'kind', header: m.kind, cell: (row) => m.kinds[row.kind] },
    { key: 'months', header: m.allowedMonths, cell: (row) => row.months.map((months) => formatNumber(months)).join(', '), numeric: true },
    { key: 'where', header: m.where, cell: (row) => <Where element={row} />, value: (row) => whereWords(row, m) },
    {
      key: 'competence',
      header: m.competence,
      cell: ({ competence }) => (competence ? <Danish>{groups.find((group) => group.id === competence)?.name ?? competence}</Danish> : '–'),
    },
  ];
  const { siteReason, competences } = pattern;
  const given = formatList(competences.map((one) => m.givesRow(one.name, one.months)));
  const facts: Fact[] = [
    { name: m.length, value: m.months(formatNumber(pattern.months)) },
    {
      name: m.sites,
      value: (
        <>
          {m.sitesRule(pattern.siteCount, pattern.siteMonths)} {siteReason && <Danish>({siteReason})</Danish>}
        </>
      ),
    },
    { name: m.shortest, value: m.shortestRule(pattern.shortest) },
    { name: m.pure, value: pattern.pure ? m.pureRule : m.notPure },
    { name: m.gives, value: competences.length === 0 ? '–' : <Danish>{given}</Danish> },
    { name: m.valid, value: period(pattern) },
    { name: web.source, value: <Source text={pattern.source} constructed={pattern.constructed} /> },
  ];
  const region = pattern.trainingRegion;
  return (
    <article className="pattern">
      <div className="pattern-head">
        <h3>
          <Danish>{pattern.name}</Danish>
        </h3>
        <EditionState edition={pattern} />
        <span className="soft">{region === null ? m.allRegions : m.onlyRegion(web.regions[region] ?? region)}</span>
      </div>
      <EditionMaking edition={pattern} />
      <PatternPicture pattern={pattern} />
      <Table
        caption={m.elementsCaption(pattern.name)}
        captionUnseen
        columns={columns}
        rows={pattern.elements}
        rowKey={(row) => String(row.position)}
      />
      <Facts facts={facts} />
      <EditionActs edition={pattern} base="/moenstre" mayEnd />
    </article>
  );
}

/** The same in words; units by the names that the page has asked for. */
function whereWords({ sameUnitAs, units }: Element, m: typeof da): string {
  if (sameUnitAs !== null) return m.sameAs(sameUnitAs);
  if (units === null || units.length === 0) return m.anywhere;
  const name = (id: string) => client.getQueryData<{ name: string }>(['GET /api/units/:id', { params: { id } }])?.name ?? id;
  return units.map(name).join('; ');
}

function Where({ element }: { element: Element }) {
  const m = useMessages(da, en);
  if (element.sameUnitAs !== null) return m.sameAs(element.sameUnitAs);
  if (element.units === null || element.units.length === 0) return m.anywhere;
  return (
    <ul>
      {element.units.map((id) => (
        <li key={id}>
          <UnitLink id={id} />
        </li>
      ))}
    </ul>
  );
}

function UnitLink({ id }: { id: string }) {
  const query = useCall('GET /api/units/:id', { params: { id } });
  return (
    <Link href={`/organisation/${id}`}>
      <Danish>{query.data?.name ?? id}</Danish>
    </Link>
  );
}
