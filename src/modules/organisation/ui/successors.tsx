import { useMessages } from '../../../app/web/language.tsx';
import { Button } from '../../../design/base.ts';
import { Select } from '../../../design/form.ts';
import { da } from './edit.da.ts';
import { en } from './edit.en.ts';

interface Props {
  groups: { name: string; options: { id: string; name: string }[] }[];
  /** What closes. */
  not: string;
  chosen: string[];
  onChange: (ids: string[]) => void;
}

/** The units or sites that take over, one added at a time. */
export function Successors({ groups, not, chosen, onChange }: Props) {
  const m = useMessages(da, en);
  const all = groups.flatMap(({ options }) => options);
  return (
    <>
      <Select
        label={m.successor}
        hint={m.successorHint}
        value=""
        onChange={(id) => id !== '' && onChange([...chosen, id])}
        options={[{ value: '', label: m.chooseSite }]}
        groups={groups.map(({ name: label, options }) => ({
          label,
          options: options.filter(({ id }) => id !== not && !chosen.includes(id)).map(({ id, name }) => ({ value: id, label: name })),
        }))}
      />
      {chosen.length > 0 && (
        <ul>
          {chosen.map((id) => {
            const name = all.find((one) => one.id === id)?.name ?? id;
            return (
              <li key={id}>
                {name}{' '}
                <Button small look="quiet" onClick={() => onChange(chosen.filter((one) => one !== id))}>
                  {m.remove(name)}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
