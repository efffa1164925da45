import { type ReactNode, useEffect, useState } from 'react';
import { TextInput } from '../../design/form.ts';

interface DayInputProps {
  label: string;
  /** `YYYY-MM-DD`, or '' for none. */
  value: string;
  onChange: (day: string) => void;
  error?: ReactNode;
}

/** A year typed digit by digit is 0002, 0020, 0202 on its way to 2027: nobody is told before it is a year of ours. */
const isWhole = (day: string): boolean => day === '' || /^(19|20|21)\d\d-/.test(day);

/** A day that is told when it is whole; it keeps what is being typed to itself. */
export function DayInput({ label, value, onChange, error }: DayInputProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const take = (day: string) => {
    setTyped(day);
    if (isWhole(day) && day !== value) onChange(day);
  };
  return <TextInput type="date" label={label} value={typed} onChange={take} error={error} />;
}
