/** What is wrong in a form, said once above it, each a way to its field. */
import type { MouseEvent, ReactNode } from 'react';
import { Notice } from '../../design/base.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { useMessages } from './language.tsx';

export interface Fault {
  /** The `FieldPlace` of its field. */
  field: string;
  text: string;
}

const control = (field: string) => document.getElementById(field)?.querySelector<HTMLElement>('input, select, textarea');

export function FaultList({ faults }: { faults: readonly Fault[] }) {
  const m = useMessages(da, en);
  const go = (event: MouseEvent, field: string) => {
    event.preventDefault();
    control(field)?.focus();
  };
  if (faults.length === 0) return null;
  return (
    <Notice tone="error" word={m.error} title={m.mendFields(faults.length)} live="assertive">
      <ul>
        {faults.map(({ field, text }) => (
          <li key={field}>
            <a href={`#${field}`} onClick={(event) => go(event, field)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Where a field stands, so that a fault can lead to it. */
export const FieldPlace = ({ id, children }: { id: string; children: ReactNode }) => <div id={id}>{children}</div>;

/** The fault of one field. */
export const faultOf = (faults: readonly Fault[], field: string): string | undefined => faults.find((one) => one.field === field)?.text;
