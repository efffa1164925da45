/** The same planned share over the five start years before, beside a composition's own. */
export interface Earlier {
  /** null = over all specialties of the composition that the agreement counts in its over-all share */
  specialty: string | null;
  months: Record<string, number>;
}

/** Sums months by the composition's specialties and area over the years; the first row is over all of them: like is set beside like. */
export function earlierBySpecialty(
  rows: readonly { specialty: string; area: string; months: number }[],
  specialties: readonly string[],
  inOverall: ReadonlySet<string | null>,
): Earlier[] {
  const bySpecialty = new Map<string | null, Record<string, number>>([[null, {}]]);
  const add = (specialty: string | null, area: string, months: number) => {
    const sums = bySpecialty.get(specialty) ?? {};
    sums[area] = (sums[area] ?? 0) + months;
    bySpecialty.set(specialty, sums);
  };
  for (const { specialty, area, months } of rows) {
    if (!specialties.includes(specialty)) continue;
    add(specialty, area, months);
    if (inOverall.has(specialty)) add(null, area, months);
  }
  return [...bySpecialty].map(([specialty, months]) => ({ specialty, months }));
}
