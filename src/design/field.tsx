import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';
import { Shape } from './mark.tsx';
import './field.css';

/** What every input has: its name, help, and what is wrong with what stands in it. */
export type FieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** The label is for screen readers only, where the place says it to the eye. */
  labelUnseen?: boolean;
};

/** What the control must carry so that label, hint and error belong to it. */
export type ControlProps = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined };

/** Label, hint and error around one control; the control gets their ids. Use it for a control the kit doesn't have. */
export function Field({ label, hint, error, labelUnseen, children }: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={classes('field', Boolean(error) && 'field-broken')}>
      <label htmlFor={id} className={labelUnseen ? 'unseen' : 'field-label'}>
        {label}
      </label>
      {hint && (
        <span id={`${id}-hint`} className="field-hint">
          {hint}
        </span>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
    </div>
  );
}

export const FieldError = ({ id, children }: { id: string; children: ReactNode }) => (
  <span id={id} className="field-error">
    <Shape tone="error" />
    {children}
  </span>
);
