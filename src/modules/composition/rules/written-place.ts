/**
 * A department as somebody wrote it → the unit it is. Only what one unit alone answers to is taken; the rest is to be named and keeps its
 * text. «OUH: Infektionsmedicinsk afd. Q» is a site and a specialty, «home department (not named)» is no place at all.
 */
import { plainWords, says } from './written.ts';

export interface KnownPlaces {
  units: { id: string; name: string; site: string /** approved for own training of these */; specialties: string[] }[];
  /** names: its own, its aliases, its town */
  sites: { id: string; names: string[] }[];
  specialties: { id: string; names: string[] }[];
  /** competence groups that side training gives */
  groups: { id: string; name: string }[];
}

export interface ReadPlace {
  unit: string | null;
  kind: 'own' | 'side';
  /** the competence group that a side stay of that name gives */
  competence: string | null;
  /** how sure: `exact` by id or name; `read` from site and specialty; else why not */
  how: 'exact' | 'read' | 'notStated' | 'unknown' | 'ambiguous' | 'noUnit';
  candidates: string[];
}

type Index = ReturnType<typeof indexPlaces>;

/** Names as words, longest first, with what they may mean. Made once for a file. */
export function indexPlaces(known: KnownPlaces) {
  const byName = (rows: { id: string; names: string[] }[]) => {
    const index = new Map<string, Set<string>>();
    for (const { id, names } of rows)
      for (const name of names) {
        const words = plainWords(name);
        if (words.trim() !== '') index.set(words, (index.get(words) ?? new Set()).add(id));
      }
    return [...index].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  };
  // «Bispebjerg» is Bispebjerg Hospital; two that begin alike are both meant, and told as candidates
  const short = (name: string) => /^([\p{L}-]+) (?:hospital|sygehus|universitetshospital)\b/iu.exec(name)?.[1] ?? '';
  const sites = known.sites.map(({ id, names }) => ({ id, names: [...names, ...names.map(short)] }));
  return {
    ...known,
    unitNames: new Map(known.units.flatMap((unit) => [[unit.id, unit] as const, [plainWords(unit.name), unit] as const])),
    siteNames: byName(sites),
    specialtyNames: byName(known.specialties),
  };
}

/** The sites that the text names (the longest names first, each part of the text once), and the text without them. */
function findSites(words: string, index: Index): { sites: string[]; rest: string } {
  const sites = new Set<string>();
  let rest = words;
  for (const [name, ids] of index.siteNames) {
    if (!rest.includes(name)) continue;
    for (const id of ids) sites.add(id);
    rest = rest.replace(name, ' · ');
  }
  return { sites: [...sites], rest };
}

/** The specialties that the text names, by the longest name: `infektionsmedicinsk` begins with `infektionsmedicin`. */
function findSpecialties(rest: string, index: Index): string[] {
  const found = index.specialtyNames.find(([name]) => name.length > 5 && rest.includes(name.trimEnd()));
  if (found) return [...found[1]];
  const phrase = rest.replaceAll('·', '').trim().split(/\s+/).slice(0, 2).join(' ');
  if (phrase.length < 8) return [];
  return [...new Set(index.specialtyNames.filter(([name]) => name.startsWith(` ${phrase}`)).flatMap(([, ids]) => [...ids]))];
}

/** The group that a text names: by its whole name, or by its last word where that is long enough to be nobody else's. */
function findGroup(words: string, index: Index): string | null {
  const heads = index.groups.map(({ id, name }) => ({ id, head: plainWords(name.split('(')[0] ?? '') }));
  const found =
    heads.find(({ head }) => words.includes(head)) ??
    heads.find(({ head }) => {
      const last = head.trim().split(' ').at(-1) ?? '';
      return last.length >= 9 && words.includes(` ${last}`);
    });
  return found?.id ?? null;
}

/** A unit's own first words, before its site: «TraumeCenter, Rigshospitalet» → traumecenter. */
const head = (name: string): string[] =>
  plainWords(name.split(',')[0] ?? '')
    .trim()
    .split(' ')
    .filter((word) => word.length > 4);

export function readPlace(text: string, specialty: string, index: Index): ReadPlace {
  const kindAt = (unit: KnownPlaces['units'][number]) => (unit.specialties.includes(specialty) ? ('own' as const) : ('side' as const));
  const exact = index.unitNames.get(text.trim()) ?? index.unitNames.get(plainWords(text));
  const outside = text.replace(/\([^)]*\)/g, ' ');
  const words = plainWords(outside);
  const { sites, rest } = findSites(words, index);
  const named = findSpecialties(rest, index);
  const isNamedOwn = named.includes(specialty);
  const competence = isNamedOwn ? null : findGroup(words, index);
  if (exact) return { unit: exact.id, kind: kindAt(exact), competence, how: 'exact', candidates: [] };
  const isSide = says(text, 'side') || (!isNamedOwn && (named.length > 0 || competence !== null));
  const kind = isSide ? 'side' : 'own';
  const open = (how: ReadPlace['how'], candidates: string[] = []): ReadPlace => ({ unit: null, kind, competence, how, candidates });
  if (sites.length === 0)
    return open(text.trim() === '' || says(text, 'notNamed') || /department|afdeling|unit/i.test(text) ? 'notStated' : 'unknown');

  const there = index.units.filter((unit) => sites.includes(unit.site));
  const isCalled = (name: string) => head(name).length > 0 && head(name).every((word) => rest.includes(` ${word}`));
  const called = named.length === 0 ? there.filter(({ name }) => isCalled(name)) : [];
  const wanted = isSide && named.length > 0 ? named : [specialty];
  const fitting = called.length > 0 ? called : there.filter((unit) => unit.specialties.some((one) => wanted.includes(one)));
  const [only] = fitting;
  if (fitting.length > 1 || says(outside, 'or'))
    return open(
      'ambiguous',
      fitting.map(({ id }) => id),
    );
  if (!only)
    return open(
      'noUnit',
      there.map(({ id }) => id),
    );
  return { unit: only.id, kind: kindAt(only), competence, how: 'read', candidates: [] };
}
