import { useParams, useSearch } from '../../../app/web/address.tsx';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { ImportLink } from '../../../app/web/import-link.tsx';
import { Danish, useBilingual, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useMay } from '../../../app/web/may.ts';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { PendingPage, Waiting } from '../../../app/web/refusal.tsx';
import { Source } from '../../../app/web/source.tsx';
import { EmptyState, Link, LinkButton, Mark, Section } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { compositionPolicy } from '../policy.ts';
import { da } from './da.ts';
import { OlderEditions, standing } from './edition-line.tsx';
import { da as editionsDa } from './editions.da.ts';
import { en as editionsEn } from './editions.en.ts';
import { en } from './en.ts';
import { PatternLegend } from './pattern-picture.tsx';
import { PatternView } from './pattern-view.tsx';
import { SpecialtyDocumented } from './specialty-documented.tsx';
import { SpecialtyYears } from './specialty-years.tsx';

/** One specialty: how its tracks are made, what they must give, and how many there are. */
export default function SpecialtyPage() {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const words = useMessages(editionsDa, editionsEn);
  const bilingual = useBilingual();
  const { formatNumber } = useFormats();
  const { specialty: id = '' } = useParams();
  const query = useCall('GET /api/specialties/:id', { params: { id } });
  const patterns = useCall('GET /api/patterns', { query: { specialty: id } });
  const groups = useCall('GET /api/competence-groups', {});
  const search = useSearch();
  const mayAdd = useMay()(compositionPolicy.editReference);
  if (!query.data) return <PendingPage title={m.specialty} query={query} />;
  if (!patterns.data) return <PendingPage title={m.specialty} query={patterns} />;

  const specialty = query.data;
  const shown = standing(patterns.data, search.udgaver === 'alle');
  const name = bilingual(specialty);
  const length = specialty.mainMonths === null ? m.unknownLength : m.months(formatNumber(specialty.mainMonths));
  return (
    <AppPage
      title={m.specialtyHeading(name.charAt(0).toLocaleUpperCase('da') + name.slice(1), length, standing(patterns.data, false).length)}
      subline={specialty.mainMonthsConstructed ? <Mark tone="assumed">{m.lengthConstructed}</Mark> : m.lengthSourced}
      path={[{ href: '/specialer', label: m.specialties }]}
    >
      <Section
        heading={m.patterns}
        note={m.patternsNote}
        actions={
          <>
            <ImportLink kind="patterns" />
            {mayAdd && <LinkButton href={`/specialer/${id}/nyt-moenster`}>{words.newPattern}</LinkButton>}
          </>
        }
      >
        {shown.length === 0 ? <EmptyState title={m.noPatterns}>{m.noPatternsHint}</EmptyState> : <PatternLegend />}
        {shown.map((pattern) => (
          <PatternView key={pattern.id} pattern={pattern} groups={groups.data ?? []} />
        ))}
        <OlderEditions editions={patterns.data} />
      </Section>
      <Section
        heading={m.dimensioning}
        note={m.dimensioningNote}
        actions={<Link href={`/dimensionering?q=${encodeURIComponent(specialty.name)}`}>{m.toDimensioning}</Link>}
      >
        <SpecialtyYears specialty={id} />
        <SpecialtyDocumented specialty={id} />
      </Section>
      <Section heading={m.competenceGroups} note={specialty.groups.length === 0 ? m.noGroups : m.competenceGroupsNote}>
        {specialty.groups.length > 0 && (
          <Table
            caption={m.competenceGroupsCaption}
            captionUnseen
            columns={[
              { key: 'name', header: m.group, cell: (row) => <Danish>{row.name}</Danish> },
              { key: 'source', header: web.source, cell: (row) => <Source text={row.source} constructed={row.constructed} /> },
            ]}
            rows={specialty.groups}
            rowKey={(row) => row.id}
          />
        )}
        {groups.error && <Waiting query={groups} />}
      </Section>
      <Section heading={m.specialtySource}>
        <Source text={specialty.source} />
      </Section>
    </AppPage>
  );
}
