import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type Option, Select, TextInput } from './inputs.tsx';
import './filter-bar.css';

type FilterBarProps = {
  /** What is filtered, for screen readers. */
  label: string;
  /** `value` comes from the address; `onChange` comes 250 ms after the last key. */
  search?: { label: string; value: string; onChange: (value: string) => void };
  selects?: { key: string; label: string; value: string; options: Option[]; onChange: (value: string) => void }[];
  /** How many are shown, read out when it changes. */
  count?: ReactNode;
  /** A way to no filter, shown when one is on. */
  clear?: ReactNode;
  children?: ReactNode;
};

/** The filters of a list. Their state lives in the address, not here. */
export const FilterBar = ({ label, search, selects = [], count, clear, children }: FilterBarProps) => (
  <search aria-label={label} className="filter-bar">
    {search && (
      <div className="filter-bar-search">
        <SearchInput {...search} />
      </div>
    )}
    {selects.map(({ key, ...select }) => (
      <Select key={key} {...select} />
    ))}
    {children}
    <div className="filter-bar-end">
      {count !== undefined && (
        <span role="status" className="soft">
          {count}
        </span>
      )}
      {clear}
    </div>
  </search>
);

function SearchInput({ label, value, onChange }: NonNullable<FilterBarProps['search']>) {
  const [typed, setTyped] = useState(value);
  const told = useRef(value);
  const tell = useRef(onChange);
  tell.current = onChange;
  // The address changed by another way than typing (Back, a link): show it.
  useEffect(() => {
    if (value !== told.current) setTyped(value);
    told.current = value;
  }, [value]);
  useEffect(() => {
    if (typed === told.current) return;
    const timer = setTimeout(() => {
      told.current = typed;
      tell.current(typed);
    }, 250);
    return () => clearTimeout(timer);
  }, [typed]);
  return <TextInput type="search" label={label} value={typed} onChange={setTyped} autoComplete="off" />;
}
