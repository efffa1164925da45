/** The fields of a site's form that what is to happen asks for. */

import type { AnswerOf } from '../../../app/web/api.ts';
import { areaName } from '../../../app/web/area-name.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { type Fault, FieldPlace, faultOf } from '../../../app/web/fault-list.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { Select, TextInput } from '../../../design/form.ts';
import type { SiteDraft } from '../rules/site-draft.ts';
import { da } from './da.ts';
import { da as editDa } from './edit.da.ts';
import { en as editEn } from './edit.en.ts';
import { en } from './en.ts';
import { da as siteDa } from './site.da.ts';
import { en as siteEn } from './site.en.ts';

export interface FieldsProps {
  draft: SiteDraft;
  options: AnswerOf<'GET /api/site-options'>;
  faults: readonly Fault[];
  onChange: (part: Partial<SiteDraft>) => void;
}

const kinds = ['hospital', 'psychiatry', 'institute', 'practiceArea'] as const;

/** Of a site that begins: what it is, and whose. */
export function SiteKindFields({ draft, regions, onChange }: Omit<FieldsProps, 'options' | 'faults'> & { regions: { id: string }[] }) {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  return (
    <div className="form-pair">
      <Select
        label={m.kind}
        value={draft.kind}
        onChange={(value) => onChange({ kind: kinds.find((one) => one === value) ?? 'hospital' })}
        options={kinds.map((value) => ({ value, label: m.siteKinds[value] ?? value }))}
      />
      <Select
        label={web.trainingRegion}
        value={draft.trainingRegion}
        onChange={(trainingRegion) => onChange({ trainingRegion, area: '' })}
        options={regions.map(({ id }) => ({ value: id, label: web.regions[id] ?? id }))}
      />
    </div>
  );
}

export function SiteNameFields({ draft, options, faults, onChange }: FieldsProps) {
  const m = useMessages(da, en);
  const edit = useMessages(editDa, editEn);
  const words = useMessages(siteDa, siteEn);
  const areas = options.areas.filter(({ trainingRegion }) => trainingRegion === draft.trainingRegion);
  return (
    <>
      <FieldPlace id="felt-name">
        <TextInput
          label={edit.name}
          value={draft.name}
          onChange={(name) => onChange({ name })}
          maxLength={200}
          error={faultOf(faults, 'felt-name')}
        />
      </FieldPlace>
      <FieldPlace id="felt-town">
        <Select
          label={words.town}
          hint={words.townHint}
          value={draft.town}
          onChange={(town) => onChange({ town })}
          options={[
            ...(draft.town === '' ? [{ value: '', label: edit.chooseSite }] : []),
            ...options.towns.map((value) => ({ value, label: value })),
          ]}
          error={faultOf(faults, 'felt-town')}
        />
      </FieldPlace>
      {areas.length > 0 && (
        <Select
          label={m.area}
          value={draft.area}
          onChange={(area) => onChange({ area })}
          options={[{ value: '', label: m.noArea }, ...areas.map(({ id, name }) => ({ value: id, label: areaName(name) }))]}
        />
      )}
    </>
  );
}

/** The operating regions that exist on the day. */
export function SiteRegionField({ draft, options, faults, onChange }: FieldsProps) {
  const m = useMessages(da, en);
  const edit = useMessages(editDa, editEn);
  const there = options.operatingRegions.filter(({ from, to }) => from <= draft.from && (to === null || to > draft.from));
  const chosen = there.some(({ id }) => id === draft.operatingRegion) ? draft.operatingRegion : '';
  return (
    <FieldPlace id="felt-region">
      <Select
        label={m.operatingRegion}
        value={chosen}
        onChange={(operatingRegion) => onChange({ operatingRegion })}
        options={[
          ...(chosen === '' ? [{ value: '', label: edit.chooseSite }] : []),
          ...there.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        error={faultOf(faults, 'felt-region')}
      />
    </FieldPlace>
  );
}
