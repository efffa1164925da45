import { useMessages } from '../../../app/web/language.tsx';
import { useSession } from '../../../app/web/queries.ts';
import { Select } from '../../../design/form.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** The training regions whose hearings one may hold. */
export const useRegions = (): string[] => useSession().data?.person?.trainingRegions ?? [];

/** Which training region it belongs to; nothing to choose where there is one. */
export function RegionSelect({ label, value, onChange }: { label: string; value: string; onChange: (region: string) => void }) {
  const regions = useRegions();
  const m = useMessages(da, en);
  if (regions.length < 2) return null;
  return (
    <Select label={label} value={value} onChange={onChange} options={regions.map((id) => ({ value: id, label: m.regions[id] ?? id }))} />
  );
}
