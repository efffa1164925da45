/**
 * What a share of one specialty cannot come to in whole tracks, whatever places there are: a track spends one of few numbers of months in an area, so of all
 * sums of so many tracks there are only some thousands, and they can be written out. Routes are told apart by nothing else here, and what they must keep as a
 * whole (two sites, competences) is not looked at, so that a sum that no such routes have, none has. Where places decide, it says nothing.
 *
 * A set of pairs (months in the area, months in all) is a number whose bits are its members: adding a pair to each member is a shift.
 */
import { gcd } from '../rules/gcd.ts';
import type { Graph, Step } from '../search/graph.ts';
import { LIMITS } from './limits.ts';
import type { Rows, ShareRow, Sides } from './rows.ts';

const NONE = 0n;
/** The set of nothing added up. */
const EMPTY_SUM = 1n;

interface Pair {
  inArea: number;
  months: number;
}

/** By area; graphs live as long as their scene. */
const known = new WeakMap<Graph, Map<number, Pair[]>>();

/** True only when no whole tracks can have the shares that are asked for. */
export function noSuchMonths(rows: Rows, sides: Sides): boolean {
  const asked = rows.shares.filter((_, i) => sides.lower[rows.shareRow + i] === 0);
  return asked.some((share, i) => {
    const alike = asked.filter(({ members, area }) => area === share.area && sameSet(members, share.members));
    return alike[0] === asked[i] && cannotBe(rows, sides, alike);
  });
}

const sameSet = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => a.size === b.size && [...a].every((no) => b.has(no));

function cannotBe(rows: Rows, { lower, upper }: Sides, shares: readonly ShareRow[]): boolean {
  const { model } = rows.scene;
  const [share] = shares;
  const parts = model.specialties.filter(({ no }) => share?.members.has(no));
  const [first] = parts;
  const alike = parts.every(({ id, filled }) => id === first?.id && filled === first.filled);
  if (!share || !first || !alike || first.filled === 0) return false;
  const demand = rows.specialties.indexOf(first.id);
  const most = upper[demand] ?? 0;
  const least = Math.max(0, lower[demand] ?? 0);
  const ofPart = parts.map(({ graphs }) => graphs.flatMap((graph) => pairsOf(graph, share.area)));
  const scale = scaleOf(ofPart.flat(), most);
  if (scale.bits > LIMITS.sums) return false;
  // Pins that are asked for are there, with a route of theirs; every other track may have any route of a free one or of a pin.
  const asked = parts.flatMap(({ pin }, i) =>
    pin && rows.pins.some(({ id }, row) => id === pin.id && lower[rows.pinRow + row] === 1) ? [ofPart[i] ?? []] : [],
  );
  let sums = asked.reduce((reached, pairs) => plus(reached, pairs.map(scale.at)), EMPTY_SUM);
  const any = [...new Set(ofPart.flat().map(scale.at))];
  for (let tracks = asked.length; tracks <= most; tracks++) {
    if (tracks >= least && membersOf(sums).some((sum) => meets(shares, scale.pairOf(sum, tracks)))) return false;
    sums = plus(sums, any);
  }
  return true;
}

const meets = (shares: readonly ShareRow[], { inArea, months }: Pair): boolean =>
  shares.every(({ sign, halves }) => sign * (200 * inArea - halves * months) >= 0);

const plus = (sums: bigint, steps: readonly number[]): bigint => steps.reduce((reached, step) => reached | (sums << BigInt(step)), NONE);

/** Sums of pairs as places of bits: by months in the area, and by how many fewer months in all than if each track had the most. */
function scaleOf(pairs: readonly Pair[], most: number) {
  const longest = Math.max(0, ...pairs.map(({ months }) => months));
  const unit = pairs.reduce((sum, { inArea }) => gcd(sum, inArea), 0) || 1;
  const fewer = pairs.reduce((sum, { months }) => gcd(sum, longest - months), 0) || 1;
  const width = 1 + most * Math.max(0, ...pairs.map(({ months }) => (longest - months) / fewer));
  const inArea = Math.max(0, ...pairs.map((pair) => pair.inArea / unit));
  return {
    bits: (1 + most * inArea) * width,
    at: (pair: Pair): number => (pair.inArea / unit) * width + (longest - pair.months) / fewer,
    pairOf: (sum: number, tracks: number): Pair => ({
      inArea: Math.floor(sum / width) * unit,
      months: tracks * longest - (sum % width) * fewer,
    }),
  };
}

function membersOf(set: bigint): number[] {
  const bits = set.toString(2);
  const members: number[] = [];
  for (let at = bits.indexOf('1'); at >= 0; at = bits.indexOf('1', at + 1)) members.push(bits.length - 1 - at);
  return members;
}

/** Of all routes of a graph, home by home. */
function pairsOf(graph: Graph, area: number): Pair[] {
  const ofGraph = known.get(graph) ?? new Map<number, Pair[]>();
  known.set(graph, ofGraph);
  const before = ofGraph.get(area);
  if (before) return before;
  const width = graph.pattern.months + 1;
  const set = graph.homes.reduce((all, home) => all | pairsAt(graph, area, home), NONE);
  const pairs = membersOf(set).map((at) => ({ inArea: Math.floor(at / width), months: at % width }));
  ofGraph.set(area, pairs);
  return pairs;
}

function pairsAt(graph: Graph, area: number, home: number): bigint {
  const { steps, entry, atHome, pattern } = graph;
  const width = pattern.months + 1;
  const rest: bigint[] = [];
  const after = new Map<readonly Step[], bigint>();
  const together = (next: readonly Step[]): bigint => {
    const all = after.get(next) ?? next.reduce((set, { no }) => set | (rest[no] ?? NONE), NONE);
    after.set(next, all);
    return all;
  };
  // Steps stand last positions first, so what may follow is known.
  for (const step of steps) {
    const wrong = atHome[step.pos] && step.unitNo !== home;
    const months = step.area < 0 ? 0 : step.months + (step.area === area ? step.months * width : 0);
    rest[step.no] = wrong ? NONE : (step.next.length === 0 ? EMPTY_SUM : together(step.next)) << BigInt(months);
  }
  return together(entry);
}
