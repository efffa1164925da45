import { useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Select } from '../../../design/form.ts';
import { da } from './da.ts';
import { en } from './en.ts';

interface DraftChoiceProps {
  label: string;
  region: string;
  year: number;
  value: string;
  onChange: (id: string) => void;
}

/** Which draft of a region and start year the tracks are put in. */
export function DraftChoice({ label, region, year, value, onChange }: DraftChoiceProps) {
  const m = useMessages(da, en);
  const { data = [] } = useCall('GET /api/compositions', { query: { trainingRegion: region, year } });
  return (
    <Select
      label={label}
      value={value}
      onChange={onChange}
      options={[{ value: '', label: m.newDraft }, ...data.map(({ id, name }) => ({ value: id, label: name }))]}
    />
  );
}
