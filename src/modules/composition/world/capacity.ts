import { month } from '../../../kernel/month.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { period } from '../../../platform/files/index.ts';
import type { ApprovalRow, CeilingRow, Seat } from '../../organisation/world/seats.ts';
import { beginsIn, cohortYears, type Place, planned, type Stretch } from './cohorts.ts';
import { seedOf } from './seed.ts';
import type { Template } from './templates.ts';

const first = month('2023-01');
const months = 14 * 12;

/** Tenths of places in use, month by month from January 2023. */
type Load = Int32Array;

function add(loads: Map<string, Load>, key: string, { from, to, tenths }: Stretch): void {
  const load = loads.get(key) ?? new Int32Array(months);
  loads.set(key, load);
  for (let at = Math.max(0, from - first); at < Math.min(months, to - first); at += 1) load[at] = (load[at] ?? 0) + tenths;
}

const seatKey = ({ unit, specialty, step, trainingRegion }: Seat): string => `${unit} ${specialty} ${step} ${trainingRegion}`;
const unitKey = ({ unit, trainingRegion }: Seat): string => `${unit} ${trainingRegion}`;

/**
 * The most in use at once: the places as they are filled, with the tracks of 2028 as the templates have them; and a house where every year
 * is as planned and filled. The larger of the two, so that a composition that repeats the templates always fits.
 */
function peaks(templates: readonly Template[], places: readonly Place[], key: (seat: Seat) => string): Map<string, number> {
  const real = new Map<string, Load>();
  const steady = new Map<string, Load>();
  for (const place of places) for (const stretch of place.stretches) add(real, key(stretch.seat), stretch);
  for (const template of templates) {
    for (let year = cohortYears[0] ?? 2023; year < 2033; year += 1) {
      if (!beginsIn(template, year)) continue;
      for (const stretch of planned(template, year)) {
        add(steady, key(stretch.seat), stretch);
        if (year === 2028) add(real, key(stretch.seat), stretch);
      }
    }
  }
  const most = (load: Load | undefined) => load?.reduce((high, tenths) => Math.max(high, tenths), 0) ?? 0;
  return new Map([...steady.keys()].map((one) => [one, Math.max(most(real.get(one)), most(steady.get(one)))]));
}

/** Whole places, as many as needed and no more. */
const withoutAir = (tenths: number): number => Math.ceil(tenths / 10) * 10;

/** Whole places with some air, in tenths: three in ten have none, four in ten 6 %, the rest 14 %. */
function withAir(tenths: number, key: string): number {
  const lot = seededRandom(seedOf(key))();
  const factor = lot < 0.3 ? 1 : lot < 0.7 ? 1.06 : 1.14;
  return Math.max(Math.ceil(tenths / 10), Math.round((tenths * factor) / 10)) * 10;
}

/** Specialties whose approvals count part time as full-time equivalents (constructed). */
export const countsEquivalents = ({ specialty }: Seat): boolean => specialty === 'arbejdsmedicin' || specialty === 'samfundsmedicin';

/** Half as many introduction places as main ones, and foundation doctors at the emergency departments. */
function earlierSteps({ unit, specialty, trainingRegion, from }: Seat, tenths: number): ApprovalRow[] {
  const steps = specialty === 'akutmedicin' ? (['intro', 'kbu'] as const) : (['intro'] as const);
  return steps.map((step) => ({
    id: `${unit}/${specialty}/${step}/${trainingRegion}/${from}`,
    unit,
    specialty,
    step,
    training_region: trainingRegion,
    valid: period(from, null),
    tenths: Math.round(tenths / 20) * 10,
    full_time_equivalents: false,
    gives: [],
    source: 'Konstrueret: halvt så mange pladser som til hoveduddannelse',
    constructed: true,
  }));
}

/** Approvals with as many places as the world's tracks need and some air, and ceilings for units that take several specialties' trainees. */
export function capacity(
  seats: readonly Seat[],
  templates: readonly Template[],
  places: readonly Place[],
  scarce: (seat: Seat) => boolean,
): { approvals: ApprovalRow[]; ceilings: CeilingRow[] } {
  const bySeat = peaks(templates, places, seatKey);
  const approvals: ApprovalRow[] = [];
  const trainees = new Map<string, { seat: Seat; approved: number; count: number }>();
  for (const seat of seats) {
    const key = seatKey(seat);
    const peak = bySeat.get(key) ?? 0;
    if (peak === 0 && seat.step === 'side') continue;
    const tenths = peak === 0 ? 10 : scarce(seat) ? withoutAir(peak) : withAir(peak, key);
    const { unit, specialty, step, trainingRegion, gives, from, source } = seat;
    const row = { unit, specialty, training_region: trainingRegion, valid: period(from, null), constructed: true };
    const id = `${unit}/${specialty}/${step}/${trainingRegion}/${from}`;
    approvals.push({ ...row, id, step, tenths, gives, source, full_time_equivalents: countsEquivalents(seat) });
    const known = trainees.get(unitKey(seat)) ?? { seat, approved: 0, count: 0 };
    trainees.set(unitKey(seat), { seat: known.seat, approved: known.approved + tenths, count: known.count + 1 });
    if (step === 'main' && tenths >= 40 && specialty !== 'almen-medicin' && trainingRegion === 'ost')
      approvals.push(...earlierSteps(seat, tenths));
  }
  const byUnit = peaks(templates, places, unitKey);
  const ceilings: CeilingRow[] = [];
  for (const [key, { seat, approved, count }] of trainees) {
    const tenths = withAir(byUnit.get(key) ?? 0, `${key} ceiling`);
    if (count < 3 || tenths === 0 || tenths >= approved) continue;
    const source = 'Konstrueret: loft over alle hoved- og sideuddannelseslæger på én gang, fordi afdelingen tager flere specialers læger';
    ceilings.push({
      unit: seat.unit,
      training_region: seat.trainingRegion,
      valid: period(seat.from, null),
      tenths,
      source,
      constructed: true,
    });
  }
  return { approvals, ceilings };
}
