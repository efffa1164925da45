/**
 * In no month does the plan put a track where there is no free place: not above a unit's places for the specialty and kind, not above the unit's
 * ceiling over all, with everyone already there counted. A track occupies a whole place (10 tenths). Where others alone already fill or overfill
 * a unit, only the plan's own tracks are held against it.
 * Why: BEK 96 of 2 Feb 2018 §8: a unit's approval goes with a number of training places (dimensionering by the regional councils, §3).
 */
import { type Month, monthText } from '../../../kernel/month.ts';
import { type Amount, type Context, type PlacedElement, placeKey, type Rule } from './context.ts';
import { broken, type Finding } from './finding.ts';

export const TENTHS_PER_TRACK = 10;

interface Use {
  unit: string;
  specialty: string | null;
  kind: string;
  months: Map<Month, number>;
}

export const capacity: Rule = (context) => {
  const byPlace = new Map<string, Use>();
  const byUnit = new Map<string, Use>();
  for (const track of context.tracks)
    for (const element of track.elements) {
      add(byPlace, placeKey(element.unit, track.specialty, element.kind), element, track.specialty, element.kind);
      if (context.index.units.get(element.unit)?.ceilings.length) add(byUnit, element.unit, element, null, '');
    }
  return [...byPlace]
    .flatMap(([key, use]) => atPlace(context, key, use))
    .concat([...byUnit.values()].flatMap((use) => atUnit(context, use)));
};

function add(uses: Map<string, Use>, key: string, element: PlacedElement, specialty: string | null, kind: string): void {
  let use = uses.get(key);
  if (!use) {
    use = { unit: element.unit, specialty, kind, months: new Map() };
    uses.set(key, use);
  }
  for (let at = element.from; at < element.to; at++) use.months.set(at, (use.months.get(at) ?? 0) + TENTHS_PER_TRACK);
}

/** A month without any approval is told by the rule approvedUnit. */
function atPlace({ index }: Context, key: string, use: Use): Finding[] {
  const approvals = index.approvals.get(key) ?? [];
  const others = index.occupancy.get(key) ?? [];
  const over = (at: Month, own: number) => (approvals.some((a) => holds(a, at)) ? own + sum(others, at) - sum(approvals, at) : 0);
  return report(use, over, 'place');
}

function atUnit({ index }: Context, use: Use): Finding[] {
  const ceilings = index.units.get(use.unit)?.ceilings ?? [];
  const others = index.unitOccupancy.get(use.unit) ?? [];
  const over = (at: Month, own: number) =>
    ceilings.reduce((most, c) => (holds(c, at) ? Math.max(most, own + sum(others, at) - c.tenths) : most), 0);
  return report(use, over, 'ceiling');
}

const holds = (amount: Amount, at: Month) => amount.from <= at && at < amount.to;
const sum = (amounts: Amount[], at: Month) => amounts.reduce((total, a) => (holds(a, at) ? total + a.tenths : total), 0);

/** One finding for a run of months that are too full. */
function report(use: Use, over: (at: Month, own: number) => number, code: string): Finding[] {
  const findings: Finding[] = [];
  let last: { at: Month; params: Record<string, string | number> } | null = null;
  for (const [at, own] of [...use.months].sort((a, b) => a[0] - b[0])) {
    const excess = over(at, own);
    if (excess <= 0) continue;
    if (last && last.at === at - 1) {
      last.at = at;
      last.params.months = Number(last.params.months) + 1;
      last.params.tenths = Math.max(Number(last.params.tenths), excess);
      continue;
    }
    const params = { unit: use.unit, kind: use.kind, from: monthText(at), months: 1, tenths: excess };
    findings.push(broken('capacity', use.specialty === null ? {} : { specialty: use.specialty }, code, params));
    last = { at, params };
  }
  return findings;
}
