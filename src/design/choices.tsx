import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';
import { FieldError, type FieldProps } from './field.tsx';

export type Choice = { value: string; label: ReactNode; note?: ReactNode; disabled?: boolean };

type GroupProps = FieldProps & {
  choices: Choice[];
  /** The narrowest a choice may be (CSS length): several columns where there is room. */
  columnWidth?: string;
  /** Between the legend and the choices, e.g. "all" and "none". */
  actions?: ReactNode;
};

type CheckboxGroupProps = GroupProps & { value: readonly string[]; onChange: (value: string[]) => void };

/** Any number of a few; the answer keeps the order of the choices. */
export function CheckboxGroup({ value, onChange, ...group }: CheckboxGroupProps) {
  const toggle = (chosen: string, on: boolean) =>
    onChange(group.choices.map((c) => c.value).filter((v) => (v === chosen ? on : value.includes(v))));
  return (
    <Group {...group}>
      {(choice, control) => (
        <input
          type="checkbox"
          {...control}
          checked={value.includes(choice.value)}
          disabled={choice.disabled}
          onChange={(e) => toggle(choice.value, e.target.checked)}
        />
      )}
    </Group>
  );
}

type RadioGroupProps = GroupProps & { value: string; onChange: (value: string) => void };

/** One of a few, all of them in sight. */
export function RadioGroup({ value, onChange, ...group }: RadioGroupProps) {
  return (
    <Group {...group}>
      {(choice, control) => (
        <input
          type="radio"
          {...control}
          checked={choice.value === value}
          disabled={choice.disabled}
          onChange={() => onChange(choice.value)}
        />
      )}
    </Group>
  );
}

type Draw = (choice: Choice, control: { id: string; name: string }) => ReactNode;

function Group({ label, hint, error, labelUnseen, choices, columnWidth, actions, children }: GroupProps & { children: Draw }) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset className={classes('choices', Boolean(error) && 'field-broken')} aria-describedby={described || undefined}>
      <legend className={labelUnseen ? 'unseen' : undefined}>{label}</legend>
      {hint && (
        <span id={`${id}-hint`} className="field-hint">
          {hint}
        </span>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {actions && <div className="button-row">{actions}</div>}
      <div className="choices-list" style={columnWidth ? { ['--choice' as string]: columnWidth } : undefined}>
        {choices.map((choice) => (
          <label key={choice.value} htmlFor={`${id}-${choice.value}`} className="choice">
            {children(choice, { id: `${id}-${choice.value}`, name: id })}
            <span>
              {choice.label} {choice.note && <span className="choice-note">{choice.note}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type CheckboxProps = { label: ReactNode; note?: ReactNode; checked: boolean; onChange: (checked: boolean) => void; disabled?: boolean };

/** One yes or no. */
export const Checkbox = ({ label, note, checked, onChange, disabled }: CheckboxProps) => (
  <label className="choice">
    <input type="checkbox" checked={checked} disabled={disabled} onChange={(e) => onChange(e.target.checked)} />
    <span>
      {label} {note && <span className="choice-note">{note}</span>}
    </span>
  </label>
);
