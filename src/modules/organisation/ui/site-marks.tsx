import type { AnswerOf } from '../../../app/web/api.ts';
import { FieldPlace, faultOf } from '../../../app/web/fault-list.tsx';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { Select } from '../../../design/form.ts';
import type { SiteDraft } from '../rules/site-draft.ts';
import type { SiteLine } from '../rules/site-wish.ts';
import { da } from './da.ts';
import { da as editDa } from './edit.da.ts';
import { en as editEn } from './edit.en.ts';
import { en } from './en.ts';
import { da as siteDa } from './site.da.ts';
import { en as siteEn } from './site.en.ts';
import type { FieldsProps } from './site-fields.tsx';

type Site = AnswerOf<'GET /api/site-lines'>;
interface Planned {
  line: SiteLine;
  from: string;
}

/** What is planned of a site and has not begun. */
export function usePlanned(site: Site | undefined, today: string): Planned[] {
  const rows = [
    ...(site?.forms ?? []).slice(1).map(({ from }) => ({ line: 'form' as const, from })),
    ...(site?.regions ?? []).slice(1).map(({ from }) => ({ line: 'region' as const, from })),
    ...(site?.marks ?? []).map(({ from, mark }) => ({ line: mark, from })),
  ];
  return rows.flatMap(({ line, from }) => (from !== null && from > today ? [{ line, from }] : []));
}

export function SiteMarkField({ draft, faults, onChange, site }: FieldsProps & { site: Site }) {
  const m = useMessages(da, en);
  const edit = useMessages(editDa, editEn);
  const words = useMessages(siteDa, siteEn);
  const marks = (['shortage', 'university'] as const).filter(
    (mark) => draft.act === 'mark' || site.marks.some((row) => row.mark === mark && (row.to === null || row.to > draft.from)),
  );
  return (
    <FieldPlace id="felt-mark">
      <Select
        label={words.whichMark}
        value={draft.mark}
        onChange={(value) => onChange({ mark: marks.find((mark) => mark === value) ?? '' })}
        options={[
          ...(draft.mark === '' ? [{ value: '', label: edit.chooseSite }] : []),
          ...marks.map((value) => ({ value, label: m.marks[value] ?? value })),
        ]}
        error={faultOf(faults, 'felt-mark')}
      />
    </FieldPlace>
  );
}

export function SitePlannedField({
  draft,
  planned,
  onChange,
}: {
  draft: SiteDraft;
  planned: readonly Planned[];
  onChange: (part: Partial<SiteDraft>) => void;
}) {
  const words = useMessages(siteDa, siteEn);
  const { formatDate } = useFormats();
  const keyOf = ({ line, from }: Planned) => `${line} ${from}`;
  return (
    <Select
      label={words.planned}
      value={keyOf(draft)}
      onChange={(value) => {
        const found = planned.find((one) => keyOf(one) === value);
        if (found) onChange({ line: found.line, from: found.from });
      }}
      options={planned.map((one) => ({
        value: keyOf(one),
        label: words.plannedWhat(words.lines[one.line] ?? one.line, formatDate(one.from)),
      }))}
    />
  );
}
