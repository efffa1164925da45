import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useLocale } from './context.tsx';
import { Field, type FieldProps } from './field.tsx';
import { parseWhole, writeWhole } from './whole.ts';

type NumberInputProps = FieldProps & {
  value: number | null;
  /** `null` when nothing, or no whole number, stands there; `text` is what was typed and is never lost. */
  onChange: (value: number | null, text: string) => void;
  min?: number;
  max?: number;
  /** What the arrow keys add. */
  step?: number;
  /** Unit written after it. */
  unit?: ReactNode;
  name?: string;
  disabled?: boolean;
};

/** A whole number, written as the language writes it (1.234); arrow keys step. */
export function NumberInput({
  label,
  hint,
  error,
  labelUnseen,
  value,
  onChange,
  min,
  max,
  step = 1,
  unit,
  name,
  disabled,
}: NumberInputProps) {
  const locale = useLocale();
  // What is being typed; null when the field shows its value.
  const [typed, setTyped] = useState<string | null>(null);
  const say = (text: string) => {
    setTyped(text);
    onChange(parseWhole(text), text);
  };
  const stepBy = (event: KeyboardEvent) => {
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (direction === 0) return;
    event.preventDefault();
    const next = Math.min(max ?? Number.MAX_SAFE_INTEGER, Math.max(min ?? Number.MIN_SAFE_INTEGER, (value ?? 0) + direction * step));
    setTyped(null);
    onChange(next, writeWhole(next, locale));
  };
  return (
    <Field {...{ label, hint, error, labelUnseen }}>
      {(control) => (
        <div className="input-row">
          <input
            {...control}
            {...{ name, disabled }}
            className="input input-number"
            inputMode="numeric"
            autoComplete="off"
            value={typed ?? (value === null ? '' : writeWhole(value, locale))}
            onChange={(event) => say(event.target.value)}
            onKeyDown={stepBy}
            onBlur={() => typed !== null && parseWhole(typed) !== null && setTyped(null)}
          />
          {unit}
        </div>
      )}
    </Field>
  );
}
