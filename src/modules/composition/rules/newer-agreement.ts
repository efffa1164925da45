/** The edition that has taken an agreement's place on the first day of a start year; null = the agreement itself still holds for it. */
interface Edition {
  id: string;
  from: string | null;
  to: string | null;
  state: string;
  replacedBy: string | null;
}

export function newerAgreement<E extends Edition>(editions: readonly E[], id: string, startYear: number): E | null {
  const day = `${startYear}-01-01`;
  const after = (one: string) => editions.find((edition) => edition.id === editions.find((old) => old.id === one)?.replacedBy);
  for (let next = after(id); next; next = after(next.id)) {
    const holds = next.state !== 'replaced' && (next.from === null || next.from <= day) && (next.to === null || next.to > day);
    if (holds) return next;
  }
  return null;
}
