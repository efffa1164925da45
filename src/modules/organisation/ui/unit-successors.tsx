import { useMessages } from '../../../app/web/language.tsx';
import { Button } from '../../../design/base.ts';
import { Select } from '../../../design/form.ts';
import { da } from './edit.da.ts';
import { en } from './edit.en.ts';
import type { Site } from './tree-view.tsx';

interface Props {
  sites: Site[];
  /** The unit that closes. */
  not: string;
  chosen: string[];
  onChange: (ids: string[]) => void;
}

/** The units that take over, one added at a time. */
export function UnitSuccessors({ sites, not, chosen, onChange }: Props) {
  const m = useMessages(da, en);
  const units = sites.flatMap((site) => site.units);
  return (
    <>
      <Select
        label={m.successor}
        hint={m.successorHint}
        value=""
        onChange={(id) => id !== '' && onChange([...chosen, id])}
        options={[{ value: '', label: m.chooseSite }]}
        groups={sites.map((site) => ({
          label: site.name,
          options: site.units.filter(({ id }) => id !== not && !chosen.includes(id)).map(({ id, name }) => ({ value: id, label: name })),
        }))}
      />
      {chosen.length > 0 && (
        <ul>
          {chosen.map((id) => {
            const name = units.find((unit) => unit.id === id)?.name ?? id;
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
