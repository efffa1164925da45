/**
 * Second formulation: no routes. Each track of a specialty has variables for track × element × unit × start month × length, held together by flows: what
 * ends in a month is followed by what begins in it, and what leaves a site arrives at the next. Alike tracks are put in order by their first step.
 */
import type { PlanTrack } from '../../src/engines/composer/plan.ts';
import { groupBy } from '../../src/engines/composer/rules/context.ts';
import { TooLarge } from './columns.ts';
import { Common, toTrack } from './common.ts';
import type { Ground, Group, Step, Way } from './ground.ts';
import { type Mip, MipBuilder, sumCosts } from './mip.ts';
import { shortStays } from './short-stays.ts';
import { moveCosts, type Stages, stepCosts } from './wishes.ts';

const INFINITY = Number.POSITIVE_INFINITY;
const MOST_VARIABLES = 1_500_000;

type Entries = [number, number][];
/** A track's chosen steps are where x is 1. */
interface Taken {
  way: Way;
  /** Column of each step. */
  at: Map<Step, number>;
}

export function compactMip(ground: Ground, stages: Stages): Mip {
  const mip = new MipBuilder(stages);
  const common = Common.of(mip, ground);
  const variables = ground.groups.reduce((sum, group) => sum + group.count * group.ways.flatMap(({ layers }) => layers.flat()).length, 0);
  if (variables > MOST_VARIABLES) throw new TooLarge(`${variables} variables of steps alone`);
  const tracks: Taken[][] = [];
  for (const group of ground.groups) {
    let above: number | null = null;
    for (let n = 0; n < group.count; n++) {
      const order: number | null = n + 1 < group.count ? mip.row(0, INFINITY) : null;
      tracks.push(oneTrack(ground, mip, common, group, { above, order }));
      above = order;
    }
  }
  return mip.build((x) => {
    const plan: PlanTrack[] = [];
    for (const ways of tracks)
      for (const { way, at } of ways) {
        const steps = [...at].filter(([, column]) => Math.round(x[column] ?? 0) === 1).map(([step]) => step);
        if (steps.length === way.layers.length)
          plan.push(
            toTrack(
              way,
              [...steps].sort((a, b) => a.pos - b.pos),
              plan.length + 1,
            ),
          );
      }
    return plan;
  });
}

/** The rows that order this track after the one above and before the next. */
interface Order {
  above: number | null;
  order: number | null;
}

function oneTrack(ground: Ground, mip: MipBuilder, common: Common, group: Group, { above, order }: Order): Taken[] {
  const once = mip.row(Number.NEGATIVE_INFINITY, 1);
  const sites = new Moves(ground, mip, group);
  let number = 0;
  return group.ways.map((way) => {
    const { layers, pattern } = way;
    const begun = mip.row(0, 0);
    const flow = new RowsByKey(mip, 0, 0);
    const homes = new RowsByKey(mip, 0, 0);
    const areas = new RowsByKey(mip, 0, 0);
    const ownSites = new RowsByKey(mip, Number.NEGATIVE_INFINITY, 0);
    const enough = mip.row(0, INFINITY);
    const given = pattern.competences.map(() => mip.row(0, INFINITY));
    const both = ground.problem.agreement.bothAreas.includes(group.specialty);
    const seen = ground.problem.agreement.areas.map(() => mip.row(0, INFINITY));
    const at = new Map<Step, number>();
    const asked = pattern.elements.map((element) => element.sameUnitAs);
    const short = shortStays(mip, way);
    for (const step of layers.flat()) {
      const { pos } = step;
      const entries: Entries = [...common.step(way, step), ...sites.step(step, layers.length), ...short(step)];
      if (pos === 0) {
        entries.push([begun, 1]);
        number++;
        if (above !== null) entries.push([above, -(1e4 - number)]);
        if (order !== null) entries.push([order, 1e4 - number]);
      } else entries.push([flow.at(`${pos}|${step.from}`), -1]);
      if (pos + 1 < layers.length) entries.push([flow.at(`${pos + 1}|${step.to}`), 1]);
      asked.forEach((root, other) => {
        if (root === null || group.whole) return;
        if (other === pos) entries.push([homes.at(`${other}|${step.unit}`), 1]);
        if (root === pos) entries.push([homes.at(`${other}|${step.unit}`), -1]);
      });
      if (pattern.pure && !group.whole) entries.push([areas.at(`${pos}|${step.siteArea}`), 1]);
      if (step.own && !group.whole) entries.push([ownSites.at(step.site), -step.months]);
      given.forEach((row, i) => {
        entries.push([row, step.gives[i] ?? 0]);
      });
      const area = seen[step.area];
      if (both && area !== undefined) entries.push([area, 1]);
      at.set(step, mip.column(stepCosts(ground, way, step), { upper: 1, whole: true }, entries));
    }
    const needs = group.whole ? [] : pattern.competences.map(({ months }, i): [number, number] => [given[i] ?? 0, -months]);
    const begin: Entries = [...common.track(way), [once, 1], [begun, -1], ...needs];
    if (!group.whole && pattern.sites.count > 0) begin.push([enough, -pattern.sites.count]);
    if (both) begin.push(...seen.map((row): [number, number] => [row, -1]));
    mip.column({}, { upper: 1, whole: true }, begin);
    for (const row of ownSites.all())
      mip.column({}, { upper: 1, whole: true }, [
        [row, pattern.sites.months],
        [enough, 1],
      ]);
    if (both)
      mip.column(
        { bothAreas: ground.problem.weights.bothAreas },
        { upper: 1, whole: false },
        seen.map((row) => [row, 1]),
      );
    if (pattern.pure && !group.whole) pureFlows(mip, way, areas);
    return { way, at };
  });
}

/** All positions of a pure track lie in the area of one flow. */
function pureFlows(mip: MipBuilder, { layers }: Way, areas: RowsByKey): void {
  const inside = new Set(layers.flat().flatMap(({ siteArea }) => (siteArea === null ? [] : [siteArea])));
  for (const area of inside)
    mip.column(
      {},
      { upper: 1, whole: false },
      layers.map((_, pos): [number, number] => [areas.at(`${pos}|${area}`), -1]),
    );
}

class RowsByKey {
  private readonly mip: MipBuilder;
  private readonly bounds: [number, number];
  private readonly rows = new Map<string, number>();

  constructor(mip: MipBuilder, lower: number, upper: number) {
    this.mip = mip;
    this.bounds = [lower, upper];
  }

  at(key: string): number {
    const row = this.rows.get(key) ?? this.mip.row(...this.bounds);
    this.rows.set(key, row);
    return row;
  }

  all(): number[] {
    return [...this.rows.values()];
  }
}

/** One flow from site to site between two positions, over all patterns and starts together. */
class Moves {
  private readonly leaving: RowsByKey;
  private readonly arriving: RowsByKey;
  private readonly idle: boolean;

  constructor(ground: Ground, mip: MipBuilder, group: Group) {
    const { change, distance } = ground.problem.weights;
    this.idle = change === 0 && distance === 0;
    this.leaving = new RowsByKey(mip, 0, 0);
    this.arriving = new RowsByKey(mip, 0, 0);
    const move = moveCosts(ground.problem, ground.index);
    const longest = Math.max(0, ...group.ways.map(({ layers }) => layers.length));
    for (let pos = 1; pos < longest && !this.idle; pos++) {
      const there = group.ways.filter(({ layers }) => layers.length > pos);
      const bySite = (at: number) => [
        ...groupBy(
          there.flatMap(({ layers }) => layers[at] ?? []),
          ({ site }) => site,
        ).values(),
      ];
      for (const [from] of bySite(pos - 1))
        for (const [to] of bySite(pos))
          if (from && to)
            mip.column(sumCosts(move(from, to)), { upper: 1, whole: false }, [
              [this.leaving.at(`${pos}|${from.site}`), -1],
              [this.arriving.at(`${pos}|${to.site}`), -1],
            ]);
    }
  }

  step({ pos, site }: Step, length: number): Entries {
    if (this.idle) return [];
    const entries: Entries = [];
    if (pos + 1 < length) entries.push([this.leaving.at(`${pos + 1}|${site}`), 1]);
    if (pos > 0) entries.push([this.arriving.at(`${pos}|${site}`), 1]);
    return entries;
  }
}
