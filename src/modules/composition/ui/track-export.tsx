import { useSearch } from '../../../app/web/address.tsx';
import { downloadCsv, fileName } from '../../../app/web/csv.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { useMessages } from '../../../app/web/language.tsx';
import { Button } from '../../../design/base.ts';
import { da } from './composition.da.ts';
import { en } from './composition.en.ts';
import { filtersOf } from './filters.ts';
import { useConstructedColumn } from './rests-on.tsx';
import { shortArea } from './sentence.ts';
import type { NamedTrack } from './tracks.ts';
import type { Composition } from './types.ts';

/** The tracks shown, one line an element, as a file. */
export function TrackExport({ composition, tracks }: { composition: Composition; tracks: readonly NamedTrack[] }) {
  const m = useMessages(da, en).timeline;
  const web = useMessages(webDa, webEn);
  const search = useSearch();
  const constructed = useConstructedColumn(composition);
  const areas = new Map(composition.agreement.areas.map(({ id, name }) => [id, shortArea(name)]));
  const lines = () => tracks.flatMap((track) => track.elements.map((element) => ({ track, element })));
  const save = () =>
    downloadCsv(
      fileName(m.file, composition.name, ...Object.values(filtersOf(search))),
      [
        { header: m.track, value: ({ track }) => track.name },
        { header: 'id', value: ({ track }) => track.id },
        { header: m.specialty, value: ({ track }) => track.specialtyName },
        { header: m.start, value: ({ track }) => track.start },
        { header: m.unit, value: ({ element }) => element.unitName },
        { header: m.site2, value: ({ element }) => element.siteName },
        { header: m.areaColumn, value: ({ element }) => areas.get(element.area ?? '') ?? m.elsewhere },
        { header: m.from, value: ({ element }) => element.from },
        { header: m.months, value: ({ element }) => element.months },
        { header: m.kind, value: ({ element }) => (element.kind === 'side' ? m.side : m.own) },
        constructed,
      ],
      lines(),
    );
  return (
    <Button small onClick={save}>
      {web.exportCsv}
    </Button>
  );
}
