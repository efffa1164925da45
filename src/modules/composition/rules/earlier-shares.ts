/** The same planned share over the five start years before, beside a composition's own. */
export interface Earlier {
  /** null = over all specialties that the agreement counts in its over-all share */
  specialty: string | null;
  months: Record<string, number>;
}

/** Sums months by specialty and area over the years; the first row is over all. */
export function earlierBySpecialty(
  rows: readonly { specialty: string; area: string; months: number }[],
  inOverall: ReadonlySet<string | null>,
): Earlier[] {
  const bySpecialty = new Map<string | null, Record<string, number>>([[null, {}]]);
  const add = (specialty: string | null, area: string, months: number) => {
    const sums = bySpecialty.get(specialty) ?? {};
    sums[area] = (sums[area] ?? 0) + months;
    bySpecialty.set(specialty, sums);
  };
  for (const { specialty, area, months } of rows) {
    add(specialty, area, months);
    if (inOverall.has(specialty)) add(null, area, months);
  }
  return [...bySpecialty].map(([specialty, months]) => ({ specialty, months }));
}
