import { integer, number, period, type RowError, readNames, readTable, text, unknownReference } from '../../../platform/files/index.ts';
import { readPlan } from '../../dimensioning/world/read.ts';
import { type ApprovalRow, type CeilingRow, readExtraApprovals, readSeats, type Seat } from '../../organisation/world/seats.ts';
import { readAgreements } from './agreements.ts';
import { capacity, countsEquivalents } from './capacity.ts';
import { cohorts, type Place } from './cohorts.ts';
import { readGeneralPatterns } from './general-patterns.ts';
import { type Patterns, readPatterns } from './patterns.ts';
import type { Way } from './route.ts';
import { seedOf } from './seed.ts';
import { type Template, templatesOf } from './templates.ts';

/** The constructed part of the composition world: patterns no source tells, tracks already begun, and the capacity that follows. */
export interface World {
  patterns: Omit<Patterns, 'errors'>;
  templates: Template[];
  places: Place[];
  approvals: ApprovalRow[];
  ceilings: CeilingRow[];
  errors: RowError[];
}

function waysOf({ patterns, elements, competences }: Omit<Patterns, 'errors'>, specialty: string, region: string): Way[] {
  return patterns
    .filter((pattern) => pattern.specialty === specialty && (pattern.training_region === null || pattern.training_region === region))
    .map((pattern) => ({
      id: pattern.id,
      months: pattern.months,
      sites: { count: pattern.site_count, months: pattern.site_months },
      shortest: pattern.shortest,
      pure: pattern.pure,
      competences: competences
        .filter((need) => need.pattern === pattern.id)
        .map(({ competence_group, months }) => ({ group: competence_group, months })),
      elements: elements
        .filter((element) => element.pattern === pattern.id)
        .sort((a, b) => a.position - b.position)
        .map(({ kind, months, competence, same_unit_as }) => ({
          kind,
          months,
          competence,
          sameUnitAs: same_unit_as === null ? null : same_unit_as - 1,
        })),
    }));
}

/**
 * The share that the tracks already begun have in the agreement's home area: a little below an exact share (0.9 to 1.03 of it, by specialty),
 * so that the agreement is nearly kept and a planner has something to do; nothing for exempt specialties.
 */
function wantedShare(share: { low: number; high: number; aim: number | null } | undefined, specialty: string): number | null {
  if (share === undefined || (share.low === 0 && share.high === 100)) return null;
  if (share.low === share.high && share.low === 50) return 0.5;
  return ((share.aim ?? share.low) / 100) * (0.9 + (seedOf(specialty) % 14) / 100);
}

/** Specialties of Øst in need: a smaller share at home, fewer tracks than the plan now asks for, and no air in the approvals. */
function readScarce(data: string) {
  const names = readNames(data);
  return readTable(
    data,
    'demo/scarce.csv',
    { specialty: names.column('specialty'), share: number(0, 1), fewer: integer(0, 3), source: text },
    ['specialty'],
  );
}

const byRegion = <T extends { training_region: string | null }>(rows: T[], region: string): T[] =>
  rows.filter((row) => row.training_region === region);

/** Pure: the same files give the same world. */
export function construct(data: string): World {
  const reference = readPatterns(data, '');
  const written = readPatterns(data, 'demo/');
  const general = readGeneralPatterns(data);
  const plan = readPlan(data);
  const agreements = readAgreements(data);
  const extra = readExtraApprovals(data);
  const scarce = readScarce(data);
  const { seats, errors: seatErrors } = readSeats(data);
  const errors = [reference, written, general, plan, agreements, extra, scarce, { errors: seatErrors }].flatMap((part) => part.errors);
  const join = (...parts: Patterns[]) => ({
    patterns: parts.flatMap((part) => part.patterns),
    elements: parts.flatMap((part) => part.elements),
    competences: parts.flatMap((part) => part.competences),
  });
  const nothing = { patterns: join(written, general), templates: [], places: [], approvals: [], ceilings: [] };
  const key = (row: { unit: string; specialty: string; step: string }, region: string) =>
    `${row.unit} ${row.specialty} ${row.step} ${region}`;
  const approved = new Set(seats.map((seat) => key(seat, seat.trainingRegion)));
  for (const row of extra.rows) {
    if (!approved.has(key(row, row.training_region))) errors.push(unknownReference(row, 'unit', row.unit, 'demo/departments.csv'));
  }
  if (errors.length > 0) return { ...nothing, errors };

  const all = join(reference, written, general);
  const ownPeriod = new Set(extra.rows.map((row) => key(row, row.training_region)));
  const unused = new Set(extra.rows.filter((row) => !row.in_tracks).map((row) => key(row, row.training_region)));
  const steady = seats.filter((seat) => !unused.has(key(seat, seat.trainingRegion)));

  const templates = plan.counts
    .filter((row) => row.year === plan.plan.from_year)
    .flatMap(({ specialty, training_region, min_halves, parity, starts }) => {
      const there = steady.filter((seat) => seat.specialty === specialty && seat.trainingRegion === training_region);
      const [agreement] = byRegion(agreements.agreements, training_region);
      const need = agreement === undefined ? undefined : scarce.rows.find((row) => row.specialty === specialty);
      const share = agreements.shares.find((row) => row.agreement === agreement?.id && row.specialty === specialty);
      return templatesOf({
        specialty,
        trainingRegion: training_region,
        halves: min_halves - 2 * (need?.fewer ?? 0),
        parity,
        starts: starts.map((text) => Number(text) - 1),
        ways: waysOf(all, specialty, training_region),
        own: there.filter((seat) => seat.step === 'main'),
        side: there.filter((seat) => seat.step === 'side'),
        share: need?.share ?? wantedShare(share, specialty),
        home: agreement?.home_area ?? '',
      });
    });
  const places = cohorts(templates, countsEquivalents);
  const isScarce = (seat: Seat) => seat.trainingRegion === 'ost' && scarce.rows.some((row) => row.specialty === seat.specialty);
  const counted = capacity(steady, templates, places, isScarce);
  const approvals = counted.approvals.filter((row) => !ownPeriod.has(key(row, row.training_region)));
  for (const { unit, specialty, step, training_region, from, to, places: number, source } of extra.rows) {
    const gives = seats.find((seat) => key(seat, seat.trainingRegion) === key({ unit, specialty, step }, training_region))?.gives ?? [];
    const row = {
      unit,
      specialty,
      step,
      training_region,
      tenths: number * 10,
      full_time_equivalents: false,
      gives,
      source,
      constructed: true,
    };
    approvals.push({ ...row, id: `${unit}/${specialty}/${step}/${training_region}/${from}`, valid: period(from, to) });
  }
  return { patterns: join(written, general), templates, places, approvals, ceilings: counted.ceilings, errors: [] };
}
