import { type FormEvent, useState } from 'react';
import { useMessages } from '../../../app/web/language.tsx';
import { Button } from '../../../design/base.ts';
import { Combobox } from '../../../design/combobox.tsx';
import { NumberInput, Select, TextInput } from '../../../design/form.ts';
import type { ElementKind, Problem } from '../../../engines/composer/problem.ts';
import type { Composition } from '../ui/types.ts';
import type { Change, Names } from './changes.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { TrackFields } from './track-fields.tsx';
import { bounds, changeOf, faultsOf, placesNow, type Typed, typedFor, unitsFor } from './typed.ts';

interface Props {
  composition: Composition;
  problem: Problem;
  names: Names;
  /** The kinds of change to choose from. */
  types: { value: Change['type']; label: string }[];
  /** What is chosen among them. */
  label: string;
  /** What adds the change. */
  button: string;
  /** Tracks under way, by name; only for kinds that are about one. */
  tracks?: readonly { id: string; name: string }[];
  onAdd: (change: Change) => void;
}

/** One change, its fields by its type. What is typed stands when another type is chosen. */
export function ChangeForm({ composition, problem, names, types, label, button, tracks = [], onAdd }: Props) {
  const m = useMessages(da, en).make;
  const [typed, setTyped] = useState<Typed>(() => typedFor(composition, types[0]?.value ?? 'closed'));
  const [tried, setTried] = useState(false);
  const put = (change: Partial<Typed>) => setTyped((before) => ({ ...before, ...change }));
  const { type, unit, specialty, kind } = typed;
  const approval = type === 'places' || type === 'approvalEnded' || type === 'approvalAdded';
  const ofTrack = type === 'leave' || type === 'dropout';
  const atUnit = approval || type === 'ceiling' || type === 'closed';
  const change = changeOf(typed, problem);
  const faults = new Set(tried ? faultsOf(typed) : []);
  const number = (key: keyof typeof bounds) => {
    const [min, max] = bounds[key];
    return { min, max, error: faults.has(key) && m.wholeBetween(min, max) };
  };
  const add = (event: FormEvent) => {
    event.preventDefault();
    setTried(!change);
    if (change) onAdd(change);
  };
  const units = unitsFor(typed, problem);
  const periods = placesNow(typed, problem);
  const groups = [
    ...new Set(problem.approvals.filter((row) => row.specialty === specialty && row.kind === kind).flatMap(({ gives }) => gives)),
  ];
  const asked = problem.demand.find((row) => row.specialty === specialty)?.count;
  const specialties = composition.specialties.map(({ id }) => ({ value: id, label: names.specialty(id) }));
  return (
    <form className="version-form" onSubmit={add} noValidate>
      <Select label={label} value={type} onChange={(value) => put({ type: value as Typed['type'] })} options={types} />
      {ofTrack && <TrackFields {...{ typed, put, tracks, tried }} away={number('months')} fromWrong={faults.has('from')} />}
      {(approval || type === 'count' || type === 'share') && (
        <Select
          label={m.specialty}
          hint={type === 'count' && asked !== undefined && m.countNow(asked)}
          value={specialty}
          onChange={(value) => put({ specialty: value, unit: '' })}
          options={type === 'share' ? [{ value: '', label: m.overall }, ...specialties] : specialties}
        />
      )}
      {approval && (
        <Select
          label={m.kind}
          value={kind}
          onChange={(value) => put({ kind: value as ElementKind, unit: '' })}
          options={(['own', 'side'] as const).map((value) => ({ value, label: m.kinds[value] }))}
        />
      )}
      {atUnit && (
        <Combobox
          label={m.unit}
          hint={m.unitHint}
          error={tried && unit === '' && m.lacks}
          value={unit === '' ? '' : names.unit(unit)}
          optionsFor={(text) => {
            const words = text.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
            const fits = units.filter((id) => words.every((word) => names.unit(id).toLocaleLowerCase('da').includes(word)));
            return fits.map((id) => ({ value: id, label: names.unit(id), group: m.allUnits }));
          }}
          onChoose={(id) => put({ unit: id })}
          none={m.noUnit}
          count={m.units}
        />
      )}
      {(type === 'places' || type === 'approvalAdded' || type === 'ceiling') && (
        <NumberInput
          label={m.places}
          hint={type === 'ceiling' ? m.ceilingHint : type === 'places' && periods.length > 0 && m.placesNow(periods)}
          value={typed.places}
          onChange={(places, text) => put({ places, placesUnread: places === null && text.trim() !== '' })}
          {...number('places')}
        />
      )}
      {type === 'approvalAdded' && (
        <fieldset className="whatif-groups">
          <legend>{m.gives}</legend>
          {groups.length === 0 && <p className="soft">{m.givesNone}</p>}
          {groups.map((group) => (
            <label key={group}>
              <input
                type="checkbox"
                checked={typed.gives.includes(group)}
                onChange={({ target }) =>
                  put({ gives: target.checked ? [...typed.gives, group] : typed.gives.filter((one) => one !== group) })
                }
              />{' '}
              {group}
            </label>
          ))}
        </fieldset>
      )}
      {type === 'count' && <NumberInput label={m.count} value={typed.count} onChange={(count) => put({ count })} {...number('count')} />}
      {type === 'share' && (
        <>
          <Select
            label={m.area}
            value={typed.area}
            onChange={(area) => put({ area })}
            options={composition.agreement.areas.map(({ id }) => ({ value: id, label: names.area(id) }))}
          />
          <NumberInput label={m.low} value={typed.low} onChange={(low) => put({ low })} {...number('low')} unit="%" />
          <NumberInput
            label={m.high}
            value={typed.high}
            onChange={(high) => put({ high })}
            {...number('high')}
            {...(faults.has('turned') && { error: m.turned })}
            unit="%"
          />
        </>
      )}
      {atUnit && (
        <>
          <TextInput
            label={m.from}
            error={faults.has('from') && m.fromWrong}
            type="month"
            value={typed.from}
            onChange={(from) => put({ from })}
          />
          <TextInput
            label={m.to}
            hint={m.toHint}
            error={faults.has('to') && m.toWrong}
            type="month"
            value={typed.to}
            onChange={(to) => put({ to })}
          />
        </>
      )}
      <div className="version-send">
        <Button type="submit">{button}</Button>
        <span role="status">
          {tried && !change ? (ofTrack && typed.track === '' ? m.lacksTrack : atUnit && unit === '' ? m.lacks : m.mend) : ''}
        </span>
      </div>
    </form>
  );
}
