/**
 * What beginnings of routes have gathered towards the rules about whole routes, and the months that they have in each area. Beginnings are many, tallies are
 * few: what a step adds is worked out once for all that have the same.
 */
import type { Graph, Step } from './graph.ts';

export interface Tally {
  no: number;
  /** So many steps. */
  length: number;
  /** Towards each competence, as far as asked for. */
  given: readonly number[];
  /** Months outside of the agreement's areas, then in each of them. */
  inArea: readonly number[];
  /** By position: the unit, where a later one is bound to it; −1 otherwise. */
  units: readonly number[];
  /** Months of own training by site, as far as they count; null when there are sites enough. */
  atSites: ReadonlyMap<number, number> | null;
}

export class Tallies {
  readonly nothing: Tally;
  private readonly graph: Graph;
  /** By position: the last one that is bound to its unit. */
  private readonly boundUntil: readonly number[];
  private readonly known = new Map<string, Tally>();
  /** By tally and the number of the next step among those that may follow: it is the same ones wherever the tally is the same. */
  private readonly after: (Tally | null)[][] = [];

  constructor(graph: Graph, areas: number) {
    const { elements, competences, sites } = graph.pattern;
    this.graph = graph;
    this.boundUntil = elements.map((_, from) => elements.findLastIndex(({ sameUnitAs }) => sameUnitAs === from));
    this.nothing = this.keep({
      length: 0,
      given: competences.map(() => 0),
      inArea: Array.from({ length: areas + 1 }, () => 0),
      units: elements.map(() => -1),
      atSites: sites.count > 0 ? new Map() : null,
    });
  }

  /** Null where it is the wrong unit, or too little at the end; of a whole route only the months are told. */
  with(tally: Tally, steps: readonly Step[], next: number): Tally | null {
    const after = this.after[tally.no] ?? steps.map((step) => this.added(tally, step));
    this.after[tally.no] = after;
    return after[next] ?? null;
  }

  private added({ length, given, inArea, units, atSites }: Tally, step: Step): Tally | null {
    const { elements, competences } = this.graph.pattern;
    const same = elements[step.pos]?.sameUnitAs ?? null;
    if (same !== null && units[same] !== step.unitNo) return null;
    const next = {
      length: length + 1,
      given: competences.map(({ months }, g) => Math.min(months, (given[g] ?? 0) + (step.gives[g] ?? 0))),
      inArea: inArea.map((months, area) => (area === step.area + 1 ? months + step.months : months)),
      units: units.map((unit, pos) => ((this.boundUntil[pos] ?? -1) <= step.pos ? -1 : pos === step.pos ? step.unitNo : unit)),
      atSites: atSites && step.own ? this.withSite(atSites, step) : atSites,
    };
    if (step.pos < elements.length - 1) return this.keep(next);
    const isEnough = next.atSites === null && competences.every(({ months }, g) => (next.given[g] ?? 0) >= months);
    return isEnough ? this.keep({ ...next, given: [], units: [] }) : null;
  }

  private withSite(atSites: ReadonlyMap<number, number>, { siteNo, months }: Step): Map<number, number> | null {
    const { sites } = this.graph.pattern;
    const next = new Map(atSites).set(siteNo, Math.min(sites.months, (atSites.get(siteNo) ?? 0) + months));
    return [...next.values()].filter((n) => n >= sites.months).length >= sites.count ? null : next;
  }

  private keep(tally: Omit<Tally, 'no'>): Tally {
    const { length, given, inArea, units, atSites } = tally;
    const sites = atSites && [...atSites].sort(([a], [b]) => a - b);
    const name = `${length}|${given}|${inArea}|${units}|${sites}`;
    const known = this.known.get(name);
    if (known) return known;
    const made = { ...tally, no: this.known.size };
    this.known.set(name, made);
    return made;
  }
}
