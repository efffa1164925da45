import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { classes } from './classes.ts';
import { Link, type LinkProps } from './context.tsx';
import './button.css';

/** `primary`: the page's one main act; `quiet`: no frame, for rows and headers; `danger`: takes something away. */
export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

const look = (kind: ButtonLook, small: boolean | undefined, extra: string | undefined) =>
  classes('button', kind !== 'secondary' && `button-${kind}`, small && 'button-small', extra);

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  look?: ButtonLook;
  small?: boolean;
  /** The act is under way: the button keeps its focus and does nothing. */
  busy?: boolean;
};

/** An act on this page, named by a verb. */
export function Button({ look: kind = 'secondary', small, busy, className, onClick, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={busy ? 'button' : type}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
      className={look(kind, small, className)}
      {...rest}
    />
  );
}

/** A way to another address that looks like an act. */
export function LinkButton({ look: kind = 'secondary', small, className, ...rest }: LinkProps & { look?: ButtonLook; small?: boolean }) {
  return <Link className={look(kind, small, className)} {...rest} />;
}

/** Buttons side by side; under each other for a thumb. */
export const ButtonRow = ({ children }: { children: ReactNode }) => <div className="button-row">{children}</div>;
