import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { Field, type FieldProps } from './field.tsx';
import './combobox.css';

export type ComboOption = { value: string; label: string; note?: ReactNode; group: string };

type ComboboxProps = FieldProps & {
  /** What is chosen now, in words; shown until one types. */
  value: string;
  /** The options that fit what is typed, in the order of their groups. */
  optionsFor: (typed: string) => ComboOption[];
  onChoose: (value: string) => void;
  /** Said when nothing fits. */
  none: string;
  /** Said aloud while one types. */
  count: (options: number) => string;
};

/** One of many, found by typing: arrows walk the list, Enter chooses, Escape leaves it as it was. */
export function Combobox({ label, hint, error, labelUnseen, value, optionsFor, onChoose, none, count }: ComboboxProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const open = typed !== null;
  const options = open ? optionsFor(typed) : [];
  const active = Math.min(at, options.length - 1);
  const close = () => setTyped(null);
  const choose = (option: ComboOption | undefined) => {
    if (!option) return;
    close();
    onChoose(option.value);
  };
  const go = (index: number) => {
    setAt(index);
    document.getElementById(`${id}-${index}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (step !== undefined) {
      if (open) go(Math.max(0, Math.min(options.length - 1, active + step)));
      else setTyped('');
    } else if (event.key === 'Enter' && open) choose(options[active]);
    else if (event.key === 'Escape' && open) close();
    else return;
    event.preventDefault();
  };
  return (
    <Field {...{ label, hint, error, labelUnseen }}>
      {(control) => (
        <div className="combobox">
          <input
            {...control}
            className="input"
            role="combobox"
            autoComplete="off"
            aria-expanded={open}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={open && options.length > 0 ? `${id}-${active}` : undefined}
            value={typed ?? value}
            onFocus={(event) => event.target.select()}
            onClick={() => !open && setTyped('')}
            onChange={(event) => {
              setTyped(event.target.value);
              setAt(0);
            }}
            onKeyDown={onKeyDown}
            onBlur={close}
          />
          <div
            id={`${id}-list`}
            role="listbox"
            tabIndex={-1}
            className="combobox-list"
            hidden={!open}
            aria-label={typeof label === 'string' ? label : undefined}
          >
            {options.length === 0 && <div className="combobox-none">{none}</div>}
            {options.map((option, index) => (
              <Choice
                key={option.value}
                {...{ option }}
                id={`${id}-${index}`}
                heading={option.group === options[index - 1]?.group ? undefined : option.group}
                active={index === active}
                onChoose={() => choose(option)}
              />
            ))}
          </div>
          <span role="status" className="unseen">
            {open && (options.length === 0 ? none : count(options.length))}
          </span>
        </div>
      )}
    </Field>
  );
}

type ChoiceProps = { option: ComboOption; id: string; heading?: string; active: boolean; onChoose: () => void };

/** The focus stays in the input, which says by id which option is meant. */
function Choice({ option: { label, note, group }, id, heading, active, onChoose }: ChoiceProps) {
  return (
    <>
      {heading && (
        <div role="presentation" className="combobox-group">
          {heading}
        </div>
      )}
      <div
        id={id}
        role="option"
        tabIndex={-1}
        aria-selected={active}
        aria-description={group}
        className="combobox-option"
        onPointerDown={(event) => event.preventDefault()}
        onClick={onChoose}
        onKeyDown={(event) => event.key === 'Enter' && onChoose()}
      >
        <span>{label}</span> {note && <span className="soft">{note}</span>}
      </div>
    </>
  );
}
