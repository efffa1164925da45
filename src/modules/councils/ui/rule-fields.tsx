/** What a rule says, field by field: only the fields that its kind needs. */
import { useMessages } from '../../../app/web/language.tsx';
import { Checkbox, CheckboxGroup, NumberInput, RadioGroup, Select, TextInput } from '../../../design/form.ts';
import { groups } from '../rules/seats.ts';
import { da as bodyDa } from './da.ts';
import { en as bodyEn } from './en.ts';
import type { RuleDraft } from './rule-form.tsx';
import { da } from './rules.da.ts';
import { en } from './rules.en.ts';

interface FieldsProps {
  draft: RuleDraft;
  onChange: (draft: RuleDraft) => void;
  regions: readonly { id: string; name: string }[];
  tried: boolean;
}

export function RuleFields({ draft, onChange, regions, tried }: FieldsProps) {
  const m = useMessages(da, en);
  const words = useMessages(bodyDa, bodyEn);
  const set = (part: Partial<RuleDraft>) => onChange({ ...draft, ...part });
  const text = draft.ofWhat ?? '';
  const missing = tried && text.trim() === '' && m.missing;
  return (
    <>
      <Select
        label={m.kind}
        value={draft.kind}
        onChange={(kind) => set({ kind: kind as RuleDraft['kind'], ofWhat: null })}
        options={Object.entries(m.kinds).map(([value, label]) => ({ value, label }))}
      />
      {draft.kind === 'group' && (
        <Select
          label={m.group}
          value={text}
          onChange={(ofWhat) => set({ ofWhat: ofWhat || null })}
          options={[{ value: '', label: m.choose }, ...groups.map((value) => ({ value, label: words.groups[value] ?? value }))]}
          error={missing}
        />
      )}
      {draft.kind === 'operatingRegions' && (
        <CheckboxGroup
          label={m.regions}
          value={text.split(' ').filter(Boolean)}
          onChange={(chosen) => set({ ofWhat: chosen.join(' ') || null })}
          choices={regions.map(({ id, name }) => ({ value: id, label: name }))}
          error={missing && m.missingRegion}
        />
      )}
      {draft.kind === 'organisation' && (
        <TextInput label={m.organisation} value={text} onChange={(ofWhat) => set({ ofWhat })} error={missing} maxLength={300} />
      )}
      <NumberInput label={m.count} value={draft.count} onChange={(count) => set({ count })} min={1} max={50} />
      <Checkbox label={m.least} checked={draft.least} onChange={(least) => set({ least })} />
      <Checkbox
        label={m.anywhere}
        checked={draft.anywhere}
        onChange={(anywhere) => set({ anywhere, ...(anywhere ? { chairs: false } : {}) })}
      />
      {!draft.anywhere && <Checkbox label={m.chairs} checked={draft.chairs} onChange={(chairs) => set({ chairs })} />}
      {!draft.anywhere && <Checkbox label={m.external} checked={draft.external} onChange={(external) => set({ external })} />}
      <TextInput
        label={m.nominatedBy}
        value={draft.nominatedBy}
        onChange={(nominatedBy) => set({ nominatedBy })}
        error={tried && draft.nominatedBy.trim() === '' && m.missing}
        maxLength={300}
      />
      <RadioGroup
        label={m.state}
        value={draft.state}
        onChange={(state) => set({ state: state === 'proposed' ? 'proposed' : 'current' })}
        choices={Object.entries(m.states).map(([value, label]) => ({ value, label }))}
      />
    </>
  );
}
