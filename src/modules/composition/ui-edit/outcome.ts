/** What an act did to the plan: rules broken and mended, wishes by what they cost more or less, and the share over all. Pure. */
import type { Finding, RuleId } from '../../../engines/composer/rules/index.ts';
import { month } from '../../../kernel/month.ts';
import type { Assessed } from '../rules/assess.ts';
import type { DraftTrack } from '../rules/draft.ts';

export interface Outcome {
  broken: Finding[];
  mended: Finding[];
  /** Cost points by wish, those that changed; the largest change first. */
  costs: { rule: RuleId; points: number }[];
  cost: number;
  /** Planned share over all, hundredths of a per cent. */
  share: { before: number | null; after: number | null };
}

const keyOf = ({ rule, code, track, element, specialty, params }: Finding): string =>
  [rule, code, track, element, specialty, params.unit ?? ''].join('|');

export function outcomeOf(before: Assessed, after: Assessed): Outcome {
  const hard = (findings: readonly Finding[]) => findings.filter((finding) => finding.hard);
  const [was, is] = [hard(before.findings), hard(after.findings)];
  const [had, has] = [new Set(was.map(keyOf)), new Set(is.map(keyOf))];
  const rules = new Set([...Object.keys(before.figures.costs), ...Object.keys(after.figures.costs)]) as Set<RuleId>;
  const costs = [...rules]
    .map((rule) => ({ rule, points: (after.figures.costs[rule] ?? 0) - (before.figures.costs[rule] ?? 0) }))
    .filter(({ points }) => Math.abs(points) >= 0.05)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return {
    broken: is.filter((finding) => !had.has(keyOf(finding))),
    mended: was.filter((finding) => !has.has(keyOf(finding))),
    costs,
    cost: after.cost - before.cost,
    share: { before: overallShare(before), after: overallShare(after) },
  };
}

const overallShare = ({ figures }: Assessed): number | null => figures.shares.find(({ specialty }) => specialty === null)?.share ?? null;

export interface Flags {
  /** By element's id. */
  elements: Map<string, Finding[]>;
  /** By track's id: what is about the track as a whole. */
  tracks: Map<string, Finding[]>;
}

/** Broken rules where they are seen: on the element, else the track; a unit too full on everybody of this plan who is there then. */
export function flagsOf(findings: readonly Finding[], tracks: readonly DraftTrack[]): Flags {
  const flags: Flags = { elements: new Map(), tracks: new Map() };
  const add = (map: Map<string, Finding[]>, key: string, finding: Finding) => map.set(key, [...(map.get(key) ?? []), finding]);
  for (const finding of findings) {
    if (!finding.hard) continue;
    if (finding.element !== null) add(flags.elements, finding.element, finding);
    else if (finding.track !== null) add(flags.tracks, finding.track, finding);
    else if (finding.rule === 'capacity') for (const id of thereThen(finding, tracks)) add(flags.elements, id, finding);
  }
  return flags;
}

function thereThen({ params, specialty }: Finding, tracks: readonly DraftTrack[]): string[] {
  const from = month(String(params.from));
  const to = from + Number(params.months);
  return tracks
    .filter((track) => specialty === null || track.specialty === specialty)
    .flatMap(({ elements }) => elements)
    .filter((one) => one.unit === params.unit && (specialty === null || one.kind === params.kind))
    .filter((one) => month(one.from) < to && from < month(one.from) + one.months)
    .map(({ id }) => id);
}
