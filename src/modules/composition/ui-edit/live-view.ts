/** The draft being edited as the tabs show it: names and places by the problem, findings by rule. */
import { rules, toPoints } from '../../../engines/composer/rules/index.ts';
import type { DraftTrack } from '../rules/draft.ts';
import type { IndexedProblem } from '../rules/indexed-problem.ts';
import type { Live } from '../ui/live.ts';
import type { Element, RuleResult, Track } from '../ui/types.ts';
import type { Editing } from './session.ts';

interface Names {
  units: Map<string, string>;
  sites: Map<string, string>;
  tracks: WeakMap<DraftTrack, Track>;
  drafts: WeakMap<readonly DraftTrack[], Track[]>;
  rules: WeakMap<Editing['assessed'], RuleResult[]>;
}

/** What is made of the same is the same: saving changes nothing that is shown of the tracks. */
function kept<K extends object, V>(map: WeakMap<K, V>, key: K, make: () => V): V {
  const made = map.get(key) ?? make();
  map.set(key, made);
  return made;
}

const known = new WeakMap<IndexedProblem, Names>();

function namesOf(ground: IndexedProblem): Names {
  const found = known.get(ground);
  if (found) return found;
  const names = (rows: readonly { id: string; name: string }[]) => new Map(rows.map(({ id, name }) => [id, name]));
  const { units, sites } = ground.problem;
  const made = { units: names(units), sites: names(sites), tracks: new WeakMap(), drafts: new WeakMap(), rules: new WeakMap() };
  known.set(ground, made);
  return made;
}

export function liveOf({ ground, saved, tracks, assessed }: Editing): Live {
  const names = namesOf(ground);
  return {
    revision: saved.revision,
    figures: assessed.figures,
    unplaced: assessed.unplaced,
    tracks: kept(names.drafts, tracks, () => tracks.map((track) => shown(track, ground, names))),
    rules: kept(names.rules, assessed, () => byRule({ ground, assessed })),
    units: names.units,
  };
}

function shown(track: DraftTrack, ground: IndexedProblem, { units, sites, tracks }: Names): Track {
  const before = tracks.get(track);
  if (before) return before;
  const elements = track.elements.map(({ unit, ...element }): Element => {
    const site = unit === null ? null : (ground.index.units.get(unit)?.site ?? null);
    const unitName = unit === null ? null : (units.get(unit) ?? unit);
    const siteName = site && (sites.get(site.id) ?? site.id);
    return { ...element, unit, unitName, site: site?.id ?? null, siteName, area: site?.area ?? null };
  });
  const made = { ...track, flex: track.flex ?? null, elements };
  tracks.set(track, made);
  return made;
}

function byRule({ ground, assessed }: Pick<Editing, 'ground' | 'assessed'>): RuleResult[] {
  const found = new Map<string, RuleResult['findings']>(rules.map(({ id }) => [id, []]));
  for (const { rule, track, element, specialty, code, params, cost } of assessed.findings)
    found.get(rule)?.push({ track, element, specialty, code, params, cost: toPoints(cost) });
  return rules.map(({ id, hard, weight }) => ({
    rule: id,
    hard,
    weight: weight && ground.problem.weights[weight],
    cost: assessed.figures.costs[id] ?? 0,
    findings: found.get(id) ?? [],
  }));
}
