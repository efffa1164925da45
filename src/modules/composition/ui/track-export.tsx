import { useSearch } from '../../../app/web/address.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { ExportButton } from '../../../app/web/list.tsx';
import { month, monthText } from '../../../kernel/month.ts';
import { fileName, type SheetColumn } from '../../../kernel/sheet.ts';
import { da } from './composition.da.ts';
import { en } from './composition.en.ts';
import { filtersOf } from './filters.ts';
import { PdfButton } from './pdf-button.tsx';
import { useConstructedColumn } from './rests-on.tsx';
import { capital, shortArea } from './sentence.ts';
import type { NamedTrack } from './tracks.ts';
import type { Composition } from './types.ts';

interface Line {
  track: NamedTrack;
  element: NamedTrack['elements'][number];
}

interface Props {
  composition: Composition;
  tracks: readonly NamedTrack[];
  /** Whose tracks they are; the draft's when left out. */
  version?: number;
}

/** The tracks shown, one line an element, as a file. */
export function TrackExport({ composition, tracks, version }: Props) {
  const m = useMessages(da, en).timeline;
  const search = useSearch();
  const constructed = useConstructedColumn(composition);
  const areas = new Map(composition.agreement.areas.map(({ id, name }) => [id, shortArea(name)]));
  const specialties = new Map(composition.specialties.map((one) => [one.id, capital(one.name)]));
  const lines = () => tracks.flatMap((track) => track.elements.map((element) => ({ track, element })));
  const columns: SheetColumn<Line>[] = [
    { header: m.track, value: ({ track }) => track.name },
    { header: 'id', value: ({ track }) => track.id },
    { header: m.specialty, value: ({ track }) => track.specialtyName },
    { header: m.flexFrom, value: ({ track: { flex } }) => (flex ? (specialties.get(flex.from) ?? flex.from) : null) },
    { header: m.start, value: ({ track }) => ({ month: track.start }) },
    { header: m.unit, value: ({ element }) => element.unitName },
    { header: m.site2, value: ({ element }) => element.siteName },
    { header: m.areaColumn, value: ({ element }) => areas.get(element.area ?? '') ?? m.elsewhere },
    { header: m.from, value: ({ element }) => ({ month: element.from }) },
    { header: m.to, value: ({ element }) => ({ month: monthText(month(element.from) + element.months - 1) }) },
    { header: m.months, value: ({ element }) => element.months },
    { header: m.kind, value: ({ element }) => (element.kind === 'side' ? m.side : m.own) },
    constructed,
  ];
  const name = fileName(m.file, composition.name, ...(version ? [`version-${version}`] : []), ...Object.values(filtersOf(search)));
  const specialty = composition.specialties.find(({ id }) => id === filtersOf(search).specialty);
  return (
    <>
      {specialty && <PdfButton small id={composition.id} version={version} specialty={specialty} />}
      <ExportButton small name={name} columns={columns} rows={lines} />
    </>
  );
}
