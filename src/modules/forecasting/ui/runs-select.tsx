import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { Select } from '../../../design/form.ts';
import { da } from './da.ts';
import { en } from './en.ts';

const offered = ['2000', '10000'];

/** How many runs: enough to look at, or for what is published. */
export function RunsSelect({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const m = useMessages(da, en);
  const { formatNumber } = useFormats();
  const options = offered.map((one) => ({ value: one, label: formatNumber(Number(one)) }));
  return <Select label={m.runs} hint={m.runsHint} value={value} onChange={onChange} options={options} />;
}
