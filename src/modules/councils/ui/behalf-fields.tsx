import { useMessages } from '../../../app/web/language.tsx';
import { Select } from '../../../design/form.ts';
import { da } from './meetings.da.ts';
import { en } from './meetings.en.ts';

export interface BehalfWish {
  behalf: string;
  nature: 'advisory' | 'duty';
}

interface FieldsProps {
  behalves: readonly { key: string; name: string }[];
  value: BehalfWish;
  onChange: (value: BehalfWish) => void;
}

/** On whose behalf, and as advice or as a duty: asked of every task, letter and decision. */
export function BehalfFields({ behalves, value, onChange }: FieldsProps) {
  const m = useMessages(da, en).meeting;
  return (
    <>
      <Select
        label={m.behalf}
        value={value.behalf}
        onChange={(behalf) => onChange({ ...value, behalf })}
        options={behalves.map(({ key, name }) => ({ value: key, label: key === 'nation:dk' ? m.nation : name }))}
      />
      <Select
        label={m.nature}
        value={value.nature}
        onChange={(nature) => onChange({ ...value, nature: nature as BehalfWish['nature'] })}
        options={Object.entries(m.natures).map(([key, label]) => ({ value: key, label }))}
      />
    </>
  );
}
