import { useState } from 'react';
import { useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Select, TextInput } from '../../../design/form.ts';
import { da } from './da.ts';
import { en } from './en.ts';

interface PickProps {
  label: string;
  value: string;
  onChange: (person: string) => void;
  error: string | false;
}

/** A person, looked up by name. */
export function PersonPick({ label, value, onChange, error }: PickProps) {
  const m = useMessages(da, en);
  const [q, setQ] = useState('');
  const asked = q.trim();
  const found = useCall('GET /api/nominees', { query: { q: asked } }, { enabled: asked.length >= 3 });
  const rows = asked.length >= 3 ? (found.data ?? []) : [];
  const look = (text: string) => {
    setQ(text);
    onChange('');
  };
  return (
    <>
      <TextInput type="search" label={m.personSearch} hint={m.personHint} value={q} onChange={look} autoComplete="off" maxLength={100} />
      <p role="status" className="soft">
        {asked.length >= 3 && found.data ? m.personsFound(rows.length) : ''}
      </p>
      <Select
        label={label}
        value={value}
        onChange={onChange}
        error={error}
        options={[{ value: '', label: m.choose }, ...rows.map(({ id, name }) => ({ value: id, label: name }))]}
      />
    </>
  );
}
