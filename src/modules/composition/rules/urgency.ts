/**
 * In which order things wait: what is over its day first, then what has no date and stops the work now, then by date, each as it was found; what
 * nobody here can mend comes last.
 */
export interface Waiting {
  code: string;
  /** The day it must be done by; null = now. */
  on: string | null;
}

const unmendable = new Set(['principleWithoutText', 'principlesWithoutText']);

export const isUnmendable = ({ code }: Waiting): boolean => unmendable.has(code);

export const byUrgency = <W extends Waiting>(waiting: readonly W[], today: string): W[] =>
  [...waiting].sort((a, b) => {
    const last = Number(isUnmendable(a)) - Number(isUnmendable(b));
    return last || (a.on ?? today).localeCompare(b.on ?? today);
  });
