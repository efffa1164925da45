import type { FormEvent, FormHTMLAttributes } from 'react';
import './form-frame.css';

type FormProps = Omit<FormHTMLAttributes<HTMLFormElement>, 'onSubmit' | 'noValidate' | 'className'> & { onSend: () => void };

/** Inputs under each other, and under them the act. The page sends it and says what is wrong, not the browser. */
export function Form({ onSend, ...rest }: FormProps) {
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSend();
  };
  return <form className="form" onSubmit={send} noValidate {...rest} />;
}
