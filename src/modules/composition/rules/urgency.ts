/**
 * In which order things wait: what has no date stops the work now and comes first, then by date, then as they were found; what nobody here can
 * mend comes last.
 */
export interface Waiting {
  code: string;
  /** The day it must be done by; null = now. */
  on: string | null;
}

const unmendable = new Set(['principleWithoutText']);

export const byUrgency = <W extends Waiting>(waiting: readonly W[]): W[] =>
  [...waiting].sort((a, b) => {
    const last = Number(unmendable.has(a.code)) - Number(unmendable.has(b.code));
    return last || (a.on ?? '').localeCompare(b.on ?? '');
  });
