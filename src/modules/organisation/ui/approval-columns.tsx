import type { AnswerOf } from '../../../app/web/api.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { Danish, useBilingual, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useMayEdit } from '../../../app/web/may.ts';
import { dayBefore } from '../../../app/web/period.ts';
import { Source } from '../../../app/web/source.tsx';
import { Meaning } from '../../../app/web/term.tsx';
import { Link, Mark } from '../../../design/base.ts';
import type { Column } from '../../../design/table.tsx';
import type { SheetColumn } from '../../../kernel/sheet.ts';
import { approvalEditHref } from './approval-edit-href.ts';
import { da } from './da.ts';
import { da as editDa } from './edit.da.ts';
import { en as editEn } from './edit.en.ts';
import { en } from './en.ts';

export type Approval = AnswerOf<'GET /api/approvals'>['rows'][number];

/** Tenths of a place as places: 30 → 3, 25 → 2,5. */
export function usePlaces(): (tenths: number) => string {
  const { formatNumber } = useFormats();
  return (tenths) => formatNumber(tenths / 10, tenths % 10 === 0 ? 0 : 1);
}

type Key = 'edit' | 'unit' | 'specialty' | 'step' | 'region' | 'places' | 'first' | 'last' | 'gives' | 'source';

/** An approval's columns, on the screen and in the file. */
export function useApprovalColumns(): { columns: Record<Key, Column<Approval>>; csv: SheetColumn<Approval>[] } {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const { formatDate } = useFormats();
  const bilingual = useBilingual();
  const places = usePlaces();
  const words = useMessages(editDa, editEn);
  const mayEdit = useMayEdit();
  const last = (row: Approval) => (row.to ? formatDate(dayBefore(row.to)) : m.openEnded);
  return {
    columns: {
      unit: {
        key: 'unit',
        header: m.unit,
        meaning: <Meaning id="unit" />,
        cell: (row) => <Danish>{row.unit.name}</Danish>,
        sortable: true,
        rowHeader: true,
      },
      specialty: { key: 'specialty', header: m.specialty, cell: (row) => bilingual(row.specialty), sortable: true },
      step: { key: 'step', header: m.step, cell: (row) => m.steps[row.step] },
      region: {
        key: 'region',
        header: web.trainingRegionNarrow,
        meaning: <Meaning id="trainingRegion" />,
        cell: (row) => web.regions[row.trainingRegion],
      },
      places: {
        key: 'places',
        header: m.places,
        meaning: m.placesDefinition,
        cell: (row) => (
          <>
            {places(row.tenths)}
            {row.fullTimeEquivalents && <span className="soft"> {m.fullTimeEquivalents}</span>}
            {row.suspension && (
              <Mark plain tone="warning">
                {words.suspended}
              </Mark>
            )}
          </>
        ),
        value: (row) => row.tenths / 10,
        numeric: true,
        sortable: true,
      },
      first: {
        key: 'first',
        header: m.first,
        cell: (row) => (row.from ? formatDate(row.from) : ''),
        value: (row) => ({ date: row.from }),
        nowrap: true,
      },
      last: { key: 'to', header: m.last, cell: last, nowrap: true, sortable: true },
      gives: {
        key: 'gives',
        header: m.gives,
        meaning: <Meaning id="competenceGroup" />,
        cell: (row) => (row.gives.length === 0 ? '–' : <Danish>{row.gives.join(', ')}</Danish>),
      },
      edit: {
        key: 'edit',
        header: <span className="unseen">{web.edit}</span>,
        label: web.edit,
        cell: (row) =>
          mayEdit(row.trainingRegion) && (
            <Link
              href={approvalEditHref({ ...row, unit: row.unit.id, specialty: row.specialty.id })}
              aria-label={web.editOf(
                [row.unit.name, bilingual(row.specialty), m.steps[row.step], web.regions[row.trainingRegion]].join(', '),
              )}
            >
              {web.edit}
            </Link>
          ),
      },
      source: { key: 'source', header: web.source, cell: (row) => <Source text={row.source} constructed={row.constructed} /> },
    },
    csv: [
      { header: m.unit, value: (row) => row.unit.name },
      { header: m.site, value: (row) => row.siteName },
      { header: m.specialty, value: (row) => bilingual(row.specialty) },
      { header: m.step, value: (row) => m.steps[row.step] },
      { header: web.trainingRegion, value: (row) => web.regions[row.trainingRegion] },
      { header: m.places, value: (row) => row.tenths / 10 },
      { header: words.suspended, value: (row) => row.suspension ?? '' },
      { header: m.fullTimeEquivalents, value: (row) => (row.fullTimeEquivalents ? m.fullTimeEquivalents : '') },
      { header: m.first, value: (row) => ({ date: row.from }) },
      { header: m.last, value: (row) => ({ date: row.to && dayBefore(row.to) }) },
      { header: m.gives, value: (row) => row.gives.join(', ') },
      { header: web.constructed, value: (row) => (row.constructed ? web.constructed : '') },
      { header: web.source, value: (row) => row.source },
    ],
  };
}
