import type { InputHTMLAttributes, ReactNode } from 'react';
import { Field, type FieldProps } from './field.tsx';

type TextInputProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  /** More than one line. */
  rows?: number;
  type?: 'text' | 'search' | 'email' | 'date' | 'month';
} & Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'name' | 'autoComplete' | 'disabled' | 'maxLength' | 'required' | 'readOnly' | 'onBlur' | 'onKeyDown'
  >;

export function TextInput({ label, hint, error, labelUnseen, value, onChange, rows, type = 'text', ...rest }: TextInputProps) {
  return (
    <Field {...{ label, hint, error, labelUnseen }}>
      {(control) =>
        rows ? (
          <textarea
            {...control}
            className="input"
            rows={rows}
            value={value}
            onChange={(e) => onChange(e.target.value)}
            name={rest.name}
            disabled={rest.disabled}
            maxLength={rest.maxLength}
            required={rest.required}
          />
        ) : (
          <input {...control} {...rest} className="input" type={type} value={value} onChange={(e) => onChange(e.target.value)} />
        )
      }
    </Field>
  );
}

export type Option = { value: string; label: string; disabled?: boolean };

type SelectProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  options: Option[];
  /** Options under headings, after `options`. */
  groups?: { label: string; options: Option[] }[];
  /** A unit or a button beside it. */
  after?: ReactNode;
  name?: string;
  disabled?: boolean;
};

const option = ({ value, label, disabled }: Option) => (
  <option key={value} value={value} disabled={disabled}>
    {label}
  </option>
);

/** One of a list: the browser's own, so that it works under a thumb and by typing. */
export function Select({ label, hint, error, labelUnseen, value, onChange, options, groups = [], after, ...rest }: SelectProps) {
  return (
    <Field {...{ label, hint, error, labelUnseen }}>
      {(control) => (
        <div className="input-row">
          <select {...control} {...rest} className="input" value={value} onChange={(e) => onChange(e.target.value)}>
            {options.map(option)}
            {groups.map((group) => (
              <optgroup key={group.label} label={group.label}>
                {group.options.map(option)}
              </optgroup>
            ))}
          </select>
          {after}
        </div>
      )}
    </Field>
  );
}
