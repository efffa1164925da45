import { useParams, useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { ExportButton } from '../../../app/web/export-button.tsx';
import { FileButton } from '../../../app/web/file-button.tsx';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { Notice, Section } from '../../../design/base.ts';
import { FilterBar } from '../../../design/filter-bar.tsx';
import { Table } from '../../../design/table.tsx';
import { fileName } from '../../../kernel/sheet.ts';
import { da } from './files.da.ts';
import { en } from './files.en.ts';
import { UnknownVersion } from './unknown-version.tsx';
import './version-form.css';

/** The plan as a region can publish it; which version is in the address, the newest when it isn't. */
export default function PublicPage() {
  const { id = '' } = useParams();
  const m = useMessages(da, en);
  const asked = useCall('GET /api/compositions/:id', { params: { id } });
  const { version } = useSearch();
  if (!asked.data) return <PendingPage title={m.title} query={asked} />;
  const newest = asked.data.versions[0]?.no;
  if (version && version !== 'kladde' && !/^[1-9]\d{0,5}$/.test(version)) return <UnknownVersion id={id} version={version} />;
  const no = version === 'kladde' ? undefined : Number(version || newest) || undefined;
  return <Shown id={id} no={no} versions={asked.data.versions} />;
}

function Shown({ id, no, versions }: { id: string; no: number | undefined; versions: { no: number; name: string }[] }) {
  const m = useMessages(da, en);
  const { formatInstant, formatMonth, formatNumber } = useFormats();
  const web = useMessages(webDa, webEn);
  const setSearch = useSetSearch();
  const asked = useCall('GET /api/compositions/:id/public', { params: { id }, query: { version: no } });
  if (!asked.data) return <PendingPage title={m.title} query={asked} />;
  const { name, version, constructed, broken, sources, tracks, revision } = asked.data;
  const rows = tracks.flatMap(({ employments, ...track }) => employments.map((one, at) => ({ ...track, ...one, number: at + 1 })));
  type Row = (typeof rows)[number];
  const columns = [
    {
      key: 'specialty',
      header: m.specialty,
      cell: ({ specialty }: Row) => <Danish>{specialty}</Danish>,
      value: ({ specialty }: Row) => specialty,
    },
    {
      key: 'track',
      header: m.track,
      rowHeader: true,
      cell: ({ track }: Row) => <Danish>{track}</Danish>,
      value: ({ track }: Row) => track,
    },
    { key: 'begins', header: m.begins, cell: ({ start }: Row) => formatMonth(start), value: ({ start }: Row) => ({ month: start }) },
    { key: 'number', header: m.number, numeric: true, cell: ({ number }: Row) => number, value: ({ number }: Row) => number },
    { key: 'place', header: m.place, cell: ({ place }: Row) => <Danish>{place}</Danish>, value: ({ place }: Row) => place },
    { key: 'from', header: m.from, cell: ({ from }: Row) => formatMonth(from), value: ({ from }: Row) => ({ month: from }) },
    { key: 'months', header: m.months, numeric: true, cell: ({ months }: Row) => formatNumber(months), value: ({ months }: Row) => months },
  ];
  const about = [
    ...(broken > 0 ? [m.invalid(broken)] : []),
    ...(version
      ? [`${m.version(version.no, version.name)}. ${m.saved(formatInstant(version.savedAt))} ${m.fingerprint} ${version.sha256}`]
      : [m.isDraft]),
    ...sources.map((one) => `${one.name}: ${one.source}`),
  ];
  const marks = [
    { header: m.constructed, value: () => (constructed ? m.yes : m.no) },
    ...(broken > 0 ? [{ header: m.note, value: () => m.invalid(broken) }] : []),
  ];
  const query = { version: no };
  return (
    <AppPage
      title={m.heading(name, tracks.length)}
      subline={m.subline}
      path={[
        { href: '/sammensaetninger', label: m.path },
        { href: `/sammensaetninger/${id}`, label: <Danish>{name}</Danish> },
      ]}
      actions={
        <>
          <FileButton address="GET /api/compositions/:id/public.html" params={{ id }} query={query} label={m.html} making={m.making} />
          <FileButton address="GET /api/compositions/:id/calendar.ics" params={{ id }} query={query} label={m.calendar} making={m.making} />
          <ExportButton
            name={fileName(name, version ? `version-${version.no}` : `kladde-${revision}`, m.title)}
            columns={[...columns.map(({ header, value }) => ({ header, value })), ...marks]}
            rows={() => rows}
            about={about}
          />
        </>
      }
    >
      <FilterBar
        label={m.which}
        selects={[
          {
            key: 'version',
            label: m.which,
            value: no === undefined ? 'kladde' : String(no),
            options: [
              ...versions.map((one) => ({ value: String(one.no), label: m.version(one.no, one.name) })),
              { value: 'kladde', label: m.draft },
            ],
            onChange: (chosen) => setSearch({ version: chosen }),
          },
        ]}
      />
      {broken > 0 && (
        <Notice tone="error" word={m.note} title={m.invalid(broken)}>
          {m.invalidText}
        </Notice>
      )}
      {version === null && (
        <Notice tone="warning" word={m.note} title={m.isDraft}>
          {m.isDraftText}
        </Notice>
      )}
      {constructed && (
        <Notice tone="info" word={m.note} title={m.constructed}>
          {m.constructedText}
        </Notice>
      )}
      {version && (
        <p className="soft">
          {m.version(version.no, version.name)}. {m.saved(formatInstant(version.savedAt))} {m.fingerprint}{' '}
          <code className="version-hash">{version.sha256}</code>
        </p>
      )}
      <Table
        caption={m.caption}
        captionUnseen
        columns={columns}
        rows={rows}
        rowKey={({ track, number }) => `${track} ${number}`}
        more={web.more}
        step={200}
        ownExport
      />
      <Section heading={m.sources}>
        <ul>
          {sources.map((one) => (
            <li key={one.name}>
              <Danish>{`${one.name}: ${one.source}`}</Danish>
            </li>
          ))}
        </ul>
      </Section>
    </AppPage>
  );
}
