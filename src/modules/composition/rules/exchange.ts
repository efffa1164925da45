/**
 * What another unit for an element would change. Only what can change is judged anew: the rules on the track itself, the capacity of the units
 * left and entered, and the shares. `exchange.test.ts` holds this against judging the whole draft.
 */
import type { Context, PlacedElement, PlacedTrack } from '../../../engines/composer/rules/context.ts';
import { type Finding, type RuleId, rules, toPoints } from '../../../engines/composer/rules/index.ts';

export interface Stay {
  track: PlacedTrack;
  element: PlacedElement;
}

export interface Exchange {
  unit: string;
  /** The elements that go there: those that must share a unit go together. */
  elements: string[];
  /** Change in cost points, and by rule; only rules that change. */
  cost: number;
  byRule: { rule: RuleId; cost: number }[];
  /** Hard rules broken that are not broken now. */
  breaks: Finding[];
}

export function findStay(tracks: readonly PlacedTrack[], id: string): Stay | null {
  for (const track of tracks) for (const element of track.elements) if (element.id === id) return { track, element };
  return null;
}

/** The elements that the pattern wants at one unit together with this one. */
export function together({ track, element }: Stay): PlacedElement[] {
  const asked = track.pattern?.elements ?? [];
  const rootOf = (at: number): number => {
    const same = asked[at]?.sameUnitAs ?? null;
    return same === null || same >= at ? at : rootOf(same);
  };
  const root = rootOf(track.elements.indexOf(element));
  return track.elements.filter(
    (other, at) => other === element || (rootOf(at) === root && other.unit === element.unit && other.kind === element.kind),
  );
}

const ofShares = new Set<RuleId>(['shareSpecialty', 'shareAim', 'shareOverall']);
/** No unit changes how many tracks there are and when they start. */
const untouched = new Set<RuleId>(['demand', 'spread']);
const ofTrack = rules.filter(({ id }) => id !== 'capacity' && !ofShares.has(id) && !untouched.has(id));
const findBy = (which: ReadonlySet<RuleId>) => (context: Context) =>
  rules.filter(({ id }) => which.has(id)).flatMap((rule) => rule.find(context));

const findAllShares = findBy(ofShares);
const findCapacity = findBy(new Set<RuleId>(['capacity']));

/** A track's months count in its specialty's share and in the one over all. */
export const findShares = (context: Context, { specialty }: PlacedTrack): Finding[] => {
  const { agreement } = context.problem;
  const shares = agreement.shares.filter((share) => share.specialty === null || share.specialty === specialty);
  return findAllShares({ ...context, problem: { ...context.problem, agreement: { ...agreement, shares } } });
};

export function findOfTrack(context: Context, track: PlacedTrack): Finding[] {
  const problem = { ...context.problem, pins: context.problem.pins.filter(({ id }) => id === track.id) };
  const alone = { ...context, problem, tracks: [track], unplaced: [] };
  return ofTrack.flatMap((rule) => rule.find(alone));
}

/** Only what lies at these units can fill them. */
const capacityAt = (context: Context, units: ReadonlySet<string | null>): Finding[] =>
  findCapacity({
    ...context,
    tracks: context.tracks.flatMap((track) => {
      const elements = track.elements.filter(({ unit }) => units.has(unit));
      return elements.length === 0 ? [] : [{ ...track, elements }];
    }),
  });

/** The same draft with these elements somewhere else. */
export function moved(
  context: Context,
  track: PlacedTrack,
  elements: ReadonlySet<string>,
  unit: string | null,
): { context: Context; track: PlacedTrack } {
  const site = unit === null ? null : (context.index.units.get(unit)?.site ?? null);
  const changed = { ...track, elements: track.elements.map((one) => (elements.has(one.id) ? { ...one, unit, site } : one)) };
  return { context: { ...context, tracks: context.tracks.map((one) => (one.id === track.id ? changed : one)) }, track: changed };
}

/** Prices exchanges of one element; what is there now is judged once. */
export function exchanger(context: Context, stay: Stay): (unit: string) => Exchange {
  const elements = together(stay).map(({ id }) => id);
  const before = [...findOfTrack(context, stay.track), ...findShares(context, stay.track)];
  return (unit) => {
    const after = moved(context, stay.track, new Set(elements), unit);
    const units = new Set([stay.element.unit, unit]);
    const was = [...before, ...capacityAt(context, units)];
    const is = [...findOfTrack(after.context, after.track), ...findShares(after.context, after.track), ...capacityAt(after.context, units)];
    const known = new Set(was.map(textOf));
    // the unit that is left can only become less full
    const breaks = is.filter((finding) => finding.hard && !known.has(textOf(finding)) && !isLeft(finding, stay));
    const byRule = rules.flatMap(({ id }) => {
      const cost = costOf(is, id) - costOf(was, id);
      return cost === 0 ? [] : [{ rule: id, cost: toPoints(cost) }];
    });
    return { unit, elements, cost: toPoints(costOf(is) - costOf(was)), byRule, breaks };
  };
}

const isLeft = ({ rule, params }: Finding, { element }: Stay): boolean => rule === 'capacity' && params.unit === element.unit;
const textOf = (finding: Finding): string => JSON.stringify(finding);
const costOf = (findings: readonly Finding[], rule?: RuleId): number =>
  findings.reduce((sum, finding) => (rule === undefined || finding.rule === rule ? sum + finding.cost : sum), 0);
