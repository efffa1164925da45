/** What the rules say for and against the unit of one element. Each reason names its rule, where the source stands. */
import { type Context, type PlacedElement, placeKey } from '../../../engines/composer/rules/context.ts';
import { kilometresBetween } from '../../../engines/composer/rules/distance.ts';
import { PER_KILOMETRE, PER_MONTH_OF_YEAR, type RuleId, SCALE, toPoints } from '../../../engines/composer/rules/index.ts';
import { balanceOf, loadAt, ownUse } from '../../../engines/composer/rules/load.ts';
import { covered, inForce, monthsMarked } from '../../../engines/composer/rules/spans.ts';
import { monthText } from '../../../kernel/month.ts';
import { findOfTrack, findShares, moved, type Stay } from './exchange.ts';

export interface WhyReason {
  rule: RuleId;
  code: string;
  params: Record<string, string | number>;
  /** Cost points that it has now; 0 for what speaks for it, and for hard rules. */
  cost: number;
}

export interface Reasons {
  for: WhyReason[];
  against: WhyReason[];
}

/** Yes speaks for it, no against; null = it says nothing of this element. */
type Say = (good: boolean, rule: RuleId, code: string, params?: WhyReason['params'], cost?: number) => void;

export function reasonsFor(context: Context, stay: Stay): Reasons {
  const reasons: Reasons = { for: [], against: [] };
  const say: Say = (good, rule, code, params = {}, cost = 0) => {
    reasons[good ? 'for' : 'against'].push({ rule, code: `${rule}.${code}`, params, cost: toPoints(cost) });
  };
  if (stay.element.unit === null) return reasons;
  ofUnit(context, stay, stay.element.unit, say);
  ofNeighbours(context, stay, say);
  ofEnds(context, stay, say);
  ofSite(context, stay, say);
  ofShares(context, stay, say);
  reasons.against.sort((a, b) => b.cost - a.cost);
  return reasons;
}

/** Approval, places, competence. */
function ofUnit(context: Context, { track, element }: Stay, unit: string, say: Say): void {
  const { index } = context;
  const approvals = index.approvals.get(placeKey(unit, track.specialty, element.kind)) ?? [];
  say(covered(element, approvals), 'approvedUnit', covered(element, approvals) ? 'approved' : 'notApproved', { kind: element.kind });
  const line = { unit, specialty: track.specialty, kind: element.kind };
  const own = ownUse(context).get(placeKey(unit, track.specialty, element.kind))?.months;
  const loads = Array.from({ length: element.months }, (_, n) => ({
    at: element.from + n,
    load: loadAt(index, line, element.from + n, own?.get(element.from + n) ?? 0),
  }));
  const fullest = loads.reduce(
    (most, one) => (balanceOf(one.load) > balanceOf(most.load) ? one : most),
    loads[0] ?? { at: 0, load: { places: null, others: 0, own: 0 } },
  );
  const { places, others, own: here } = fullest.load;
  if (places !== null)
    say(balanceOf(fullest.load) <= 0, 'capacity', balanceOf(fullest.load) <= 0 ? 'room' : 'full', {
      used: others + here,
      places,
      month: monthText(fullest.at),
    });
  const group = track.pattern?.elements[track.elements.indexOf(element)]?.competence ?? null;
  if (group === null) return;
  const gives = covered(
    element,
    approvals.filter((span) => span.gives.includes(group)),
  );
  say(gives, 'pattern', gives ? 'gives' : 'givesNot', { group });
}

/** Changes of workplace and kilometres, to the element before and the one after. */
function ofNeighbours({ problem: { weights } }: Context, { track, element }: Stay, say: Say): void {
  const at = track.elements.indexOf(element);
  const beside = [track.elements[at - 1], track.elements[at + 1]].filter(
    (other): other is PlacedElement => other !== undefined && other.unit !== null,
  );
  const changes = beside.filter((other) => other.site?.id !== element.site?.id).length;
  if (beside.length > changes) say(true, 'change', 'same', { count: beside.length - changes });
  if (changes > 0) say(false, 'change', 'changes', { count: changes }, weights.change * changes * SCALE);
  const site = element.site;
  const kilometres = beside.reduce((sum, other) => (site && other.site ? sum + kilometresBetween(site, other.site) : sum), 0);
  if (kilometres > 0) say(false, 'distance', 'kilometres', { kilometres }, weights.distance * kilometres * PER_KILOMETRE);
  else if (changes > 0) say(true, 'distance', 'near');
}

/** Where the track starts and ends: the home area, and sites short of doctors. */
function ofEnds({ problem: { agreement, weights }, index }: Context, { track, element }: Stay, say: Say): void {
  if (!agreement.startEnd.includes(track.specialty)) return;
  const home = element.site?.area === agreement.home;
  const short = (month: number): boolean => (element.site ? inForce(index.sites.get(element.site.id)?.shortage ?? [], month) : false);
  const cost = (good: boolean, weight: number): number => (good ? 0 : weight * SCALE);
  if (element === track.elements.at(0)) {
    say(home, 'startArea', home ? 'home' : 'elsewhere', { area: agreement.home }, cost(home, weights.startArea));
    const good = short(element.from);
    say(good, 'startShortage', good ? 'short' : 'elsewhere', {}, cost(good, weights.startShortage));
  }
  if (element === track.elements.at(-1)) {
    say(home, 'endArea', home ? 'home' : 'elsewhere', { area: agreement.home }, cost(home, weights.endArea));
    const good = short(element.to - 1);
    say(good, 'endShortage', good ? 'short' : 'elsewhere', {}, cost(good, weights.endShortage));
  }
}

/** What the track as a whole needs of this site, and months at the larger university hospitals. */
function ofSite(context: Context, { track, element }: Stay, say: Say): void {
  const { index, problem } = context;
  const marked = element.site ? monthsMarked(element, index.sites.get(element.site.id)?.university ?? []) : 0;
  if (marked > 0) say(false, 'university', 'months', { months: marked }, problem.weights.university * marked * PER_MONTH_OF_YEAR);
  const now = findOfTrack(context, track);
  // seen from what would break without it: the element at a unit that nobody knows counts for no site, no area and no competence
  const without = moved(context, track, new Set([element.id]), unknown);
  const then = findOfTrack(without.context, without.track);
  for (const rule of ['twoSites', 'bothAreas', 'competences'] as const) {
    const broken = now.filter((finding) => finding.rule === rule);
    const needed = then.filter((finding) => finding.rule === rule).length > broken.length;
    if (needed) say(true, rule, 'needed');
    else if (rule === 'bothAreas' && broken.length > 0) say(false, rule, 'missing', {}, broken[0]?.cost);
  }
}

const unknown = '';

/** Whether the shares cost more or less for its months. */
function ofShares(context: Context, { track, element }: Stay, say: Say): void {
  const area = element.site?.area ?? null;
  if (area === null) return;
  const without = moved(context, track, new Set([element.id]), unknown);
  const [now, then] = [findShares(context, track), findShares(without.context, track)];
  for (const rule of ['shareSpecialty', 'shareAim', 'shareOverall'] as const) {
    const sum = (findings: typeof now) => findings.reduce((total, finding) => (finding.rule === rule ? total + finding.cost : total), 0);
    const more = sum(now) - sum(then);
    if (more !== 0) say(more < 0, rule, more < 0 ? 'helps' : 'hurts', { area, points: toPoints(Math.abs(more)) }, Math.max(0, more));
  }
}
