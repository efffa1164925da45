/** What the schema of a problem cannot say: references, duplicates, overlaps and contradictions. */
import { month } from '../../kernel/month.ts';
import type { Fault } from './fault.ts';
import type { MonthPeriod, Pattern, Problem, Unit } from './problem.ts';
import { isWhole } from './rules/pins.ts';
import { stageFaults } from './rules/stages.ts';
import { flexFaults } from './semantics-flex.ts';
import { pinFaults } from './semantics-pins.ts';

/** Months are counted one by one; outside this span a period is surely a slip of the pen. */
const FIRST = month('1950-01');
const LAST = month('2150-01');

export function problemFaults(problem: Problem): Fault[] {
  const faults: Fault[] = [];
  const say = (path: string, code: string, params: Fault['params'] = {}) => {
    faults.push({ path, code, params });
  };
  const known = {
    specialty: unique(problem.specialties, '/specialties', say),
    site: unique(problem.sites, '/sites', say),
    unit: unique(problem.units, '/units', say),
    area: new Set(problem.agreement.areas),
  };
  unique(problem.patterns, '/patterns', say);
  const refer = (kind: keyof typeof known, id: string, path: string) => {
    if (!known[kind].has(id)) say(path, `unknown.${kind}`, { id });
  };
  const period = (value: MonthPeriod, path: string) => {
    if (value.from >= value.to) say(path, 'period.empty', { from: value.from, to: value.to });
    else if (month(value.from) < FIRST || month(value.to) > LAST) say(path, 'period.far', { from: value.from, to: value.to });
  };

  problem.sites.forEach((site, i) => {
    for (const mark of ['shortage', 'university'] as const)
      for (const [j, marked] of site[mark].entries()) period(marked, `/sites/${i}/${mark}/${j}`);
  });
  const used = new Set(problem.approvals.map(({ unit }) => unit));
  problem.units.forEach((unit, i) => {
    refer('site', unit.site, `/units/${i}/site`);
    for (const [j, ceiling] of unit.ceilings.entries()) period(ceiling, `/units/${i}/ceilings/${j}`);
    if (!used.has(unit.id)) say(`/units/${i}`, 'unit.nobody', { id: unit.id });
    practiceFaults(unit, `/units/${i}/practices`, period, say);
  });
  for (const name of ['approvals', 'occupancy'] as const)
    problem[name].forEach((row, i) => {
      refer('unit', row.unit, `/${name}/${i}/unit`);
      refer('specialty', row.specialty, `/${name}/${i}/specialty`);
      period(row, `/${name}/${i}`);
    });
  overlaps(problem, say);
  problem.patterns.forEach((pattern, i) => {
    refer('specialty', pattern.specialty, `/patterns/${i}/specialty`);
    patternFaults(pattern, `/patterns/${i}`, (id, path) => refer('unit', id, path), say);
  });
  tooLarge(problem, say);
  const demanded = new Set<string>();
  problem.demand.forEach((demand, i) => {
    refer('specialty', demand.specialty, `/demand/${i}/specialty`);
    if (demanded.has(demand.specialty)) say(`/demand/${i}/specialty`, 'demand.twice', { id: demand.specialty });
    demanded.add(demand.specialty);
    if (demand.count > 0 && demand.starts.length === 0) say(`/demand/${i}/starts`, 'demand.noStart', { id: demand.specialty });
    if (new Set(demand.starts).size < demand.starts.length) say(`/demand/${i}/starts`, 'demand.startTwice', { id: demand.specialty });
    demand.starts.forEach((start, j) => {
      if (month(start) < FIRST || month(start) > LAST) say(`/demand/${i}/starts/${j}`, 'period.far', { from: start, to: start });
    });
  });
  agreementFaults(problem, refer, say);
  faults.push(...stageFaults(problem));
  flexFaults(problem, say);
  if (faults.length === 0) pinFaults(problem, say);
  return faults;
}

type Say = (path: string, code: string, params?: Fault['params']) => void;

function unique(rows: { id: string }[], path: string, say: Say): Set<string> {
  const seen = new Set<string>();
  rows.forEach((row, i) => {
    if (seen.has(row.id)) say(`${path}/${i}/id`, 'duplicate', { id: row.id });
    seen.add(row.id);
  });
  return seen;
}

function practiceFaults({ practices = [] }: Unit, path: string, period: (value: MonthPeriod, path: string) => void, say: Say): void {
  unique(practices, path, say);
  practices.forEach((practice, i) => {
    for (const list of ['places', 'taken'] as const)
      for (const [j, row] of practice[list].entries()) period(row, `${path}/${i}/${list}/${j}`);
  });
}

/** Several approvals of one unit, specialty and kind follow one another; which would hold if they overlapped? */
function overlaps(problem: Problem, say: Say): void {
  const rows = problem.approvals.map((row, i) => ({ ...row, i, key: `${row.unit}|${row.specialty}|${row.kind}` }));
  rows.sort((a, b) => (a.key === b.key ? (a.from < b.from ? -1 : 1) : a.key < b.key ? -1 : 1));
  rows.forEach((row, n) => {
    const before = rows[n - 1];
    if (before?.key === row.key && row.from < before.to)
      say(`/approvals/${row.i}`, 'approval.overlap', { unit: row.unit, specialty: row.specialty, other: before.i });
  });
}

function patternFaults(pattern: Pattern, path: string, unit: (id: string, path: string) => void, say: Say): void {
  let reachable = new Set([0]);
  pattern.elements.forEach((element, j) => {
    const sums = new Set<number>();
    for (const sum of reachable) for (const months of element.months) if (sum + months <= pattern.months) sums.add(sum + months);
    reachable = sums;
    for (const [k, id] of (element.units ?? []).entries()) unit(id, `${path}/elements/${j}/units/${k}`);
    const same = element.sameUnitAs;
    if (same !== null && same >= j) say(`${path}/elements/${j}/sameUnitAs`, 'pattern.forward', { index: same });
  });
  if (!reachable.has(pattern.months)) say(`${path}/elements`, 'pattern.sum', { id: pattern.id, months: pattern.months });
}

/** Pairs of neighbouring steps that the search may hold in memory (16 bytes each); a real region has about a tenth of a million. */
const MOST_PAIRS = 20_000_000;

/** Practices belong in pools: thousands of units for one element would fill the memory instead of giving a better plan. */
function tooLarge(problem: Problem, say: Say): void {
  const approved = new Map<string, Set<string>>();
  for (const { specialty, kind, unit } of problem.approvals) {
    const key = `${specialty}|${kind}`;
    approved.set(key, (approved.get(key) ?? new Set()).add(unit));
  }
  const starts = new Map(problem.demand.map((demand) => [demand.specialty, demand.starts.length]));
  // A partial pin has routes of its own, at most as many as from one start.
  const partial = problem.pins.filter((pin) => !isWhole(pin));
  let pairs = 0;
  problem.patterns.forEach((pattern, i) => {
    let before = 0;
    let offsets = new Set([0]);
    let here = 0;
    for (const element of pattern.elements) {
      const units = element.units?.length ?? approved.get(`${pattern.specialty}|${element.kind}`)?.size ?? 0;
      const lengths = new Set(element.months);
      here += before * units * offsets.size * lengths.size;
      before = units * lengths.size;
      const next = new Set<number>();
      for (const offset of offsets) for (const months of lengths) if (offset + months <= pattern.months) next.add(offset + months);
      offsets = next;
    }
    const pinned = partial.filter((pin) => pin.specialty === pattern.specialty && (pin.pattern ?? pattern.id) === pattern.id).length;
    // And so has each conversion into the specialty, from every start.
    const ways = 1 + (problem.flex ?? []).filter(({ to }) => to === pattern.specialty).length;
    pairs += here * ((starts.get(pattern.specialty) ?? 0) * ways + pinned);
    if (pairs > MOST_PAIRS) say(`/patterns/${i}`, 'pattern.tooLarge', { id: pattern.id, pairs, most: MOST_PAIRS });
  });
}

function agreementFaults({ agreement }: Problem, refer: (kind: 'specialty' | 'area', id: string, path: string) => void, say: Say): void {
  refer('area', agreement.home, '/agreement/home');
  if (new Set(agreement.areas).size < agreement.areas.length) say('/agreement/areas', 'duplicate', { id: agreement.areas.join(', ') });
  for (const list of ['overall', 'startEnd', 'bothAreas'] as const)
    agreement[list].forEach((id, i, all) => {
      refer('specialty', id, `/agreement/${list}/${i}`);
      // Counted twice, its months would be worth twice as much in the shares over all.
      if (all.indexOf(id) < i) say(`/agreement/${list}/${i}`, 'duplicate', { id });
    });
  const targets = new Map<string, number>();
  agreement.shares.forEach((share, i) => {
    const path = `/agreement/shares/${i}`;
    if (share.specialty !== null) refer('specialty', share.specialty, `${path}/specialty`);
    refer('area', share.area, `${path}/area`);
    if (share.low > share.high) say(path, 'share.lowAboveHigh', { low: share.low, high: share.high });
    const key = `${share.specialty ?? ''}|${share.area}`;
    if (targets.has(key)) say(path, 'share.twice', { other: targets.get(key) ?? 0 });
    targets.set(key, i);
  });
  for (const specialty of new Set(agreement.shares.map((share) => share.specialty))) {
    const low = agreement.shares.reduce((sum, share) => (share.specialty === specialty ? sum + share.low : sum), 0);
    if (low > 100) say('/agreement/shares', 'share.over100', { specialty: specialty ?? '', low });
  }
}
