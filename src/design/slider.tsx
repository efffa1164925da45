import type { ReactNode } from 'react';
import { Field, type FieldProps } from './field.tsx';

type SliderProps = FieldProps & {
  value: number;
  onChange: (value: number) => void;
  min?: number;
  max: number;
  step?: number;
  /** The value in words or with its unit; shown, and read out while it moves. */
  text?: string;
  /** What the two ends mean. */
  ends?: [ReactNode, ReactNode];
  name?: string;
  disabled?: boolean;
};

/** A weight: a value on a scale, moved by arrow keys, its number always in sight. */
export function Slider({
  label,
  hint,
  error,
  labelUnseen,
  value,
  onChange,
  min = 0,
  max,
  step = 1,
  text,
  ends,
  name,
  disabled,
}: SliderProps) {
  return (
    <Field {...{ label, hint, error, labelUnseen }}>
      {(control) => (
        <div className="slider">
          <input
            {...control}
            {...{ name, min, max, step, value, disabled }}
            type="range"
            aria-valuetext={text}
            onChange={(event) => onChange(Number(event.target.value))}
          />
          <output htmlFor={control.id}>{text ?? value}</output>
          {ends && (
            <span className="slider-ends" aria-hidden="true">
              <span>{ends[0]}</span>
              <span>{ends[1]}</span>
            </span>
          )}
        </div>
      )}
    </Field>
  );
}
