/** A plan to take out of the house: the draft as it is, or a version as it was saved. What the reader may not see is not found. */
import { check } from '../../../engines/composer/check.ts';
import type { Plan } from '../../../engines/composer/plan.ts';
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Context } from '../../../platform/http/route.ts';
import { specialtyNames } from '../../curricula/public.ts';
import { unitNames } from '../../organisation/public.ts';
import type { PlanSource } from '../document/source.ts';
import { proofOf } from '../rules/proof.ts';
import { findVersion, problemOfVersion, type VersionContent } from '../store/versions.ts';
import { ruleResults, showComposition, showRules, showTracks } from './show.ts';

/** `no` is a version's number; the draft when left out. */
export async function planSource(context: Context, id: string, no: number | undefined): Promise<PlanSource | Refusal> {
  const composition = await showComposition(context, id);
  if (isRefusal(composition)) return composition;
  if (no !== undefined) return ofVersion(context, composition, no);
  if (composition.figures === null) return refuse('emptyDraft');
  const tracks = await showTracks(context, id);
  const rules = await showRules(context, id);
  if (isRefusal(tracks)) return tracks;
  if (isRefusal(rules)) return rules;
  const { figures, unplaced, run } = composition;
  return { composition, version: null, figures, unplaced, run, tracks, rules };
}

async function ofVersion(context: Context, draft: PlanSource['composition'], no: number): Promise<PlanSource | Refusal> {
  const found = await findVersion(context.db, draft.id, no);
  if (!found) return refuse('unknownVersion', { version: no });
  const { plan, names, composition, findings, pinned } = found.content;
  const known = await specialtyNames(context.db);
  const problem = findings ? null : await problemOfVersion(context.db, draft.id, no);
  const said = findings ?? (problem ? check(problem, plan as Plan).findings : []);
  return {
    composition: {
      ...draft,
      name: composition.name,
      // named as they were; the English name is only known as it is now
      specialties: Object.entries(names.specialties)
        .filter(
          ([specialty]) => draft.specialties.some((one) => one.id === specialty) || plan.tracks.some((one) => one.specialty === specialty),
        )
        .map(([specialty, name]) => ({ id: specialty, name, nameEn: known.find((one) => one.id === specialty)?.nameEn ?? '' })),
    },
    version: { no, name: found.name, sha256: found.sha256, createdAt: found.createdAt, createdByName: found.createdByName },
    figures: plan.figures,
    unplaced: plan.unplaced,
    run:
      plan.bound === null
        ? null
        : {
            state: plan.stopped ? 'stopped' : 'done',
            cost: plan.cost,
            placed: plan.figures.placed,
            bound: plan.bound,
            gap: plan.gap,
            proof: proofOf(plan),
          },
    tracks: await tracksOf(context, found.content, new Set(pinned ?? problem?.pins.map((pin) => pin.id))),
    rules: ruleResults(said, found.weights),
  };
}

/** A version's tracks as the timeline has them: units and sites called what they were called then, in the areas where they lie. */
async function tracksOf({ db }: Context, { plan, names }: VersionContent, pinned: ReadonlySet<string>): Promise<PlanSource['tracks']> {
  const known = await unitNames(db, [...new Set(plan.tracks.flatMap(({ elements }) => elements.map(({ unit }) => unit)))]);
  return plan.tracks.map((track) => ({
    ...track,
    pinned: pinned.has(track.id),
    flex: track.flex ?? null,
    elements: track.elements.map((element) => {
      const at = known.get(element.unit);
      return {
        ...element,
        pinned: false,
        unitName: names.units[element.unit] ?? at?.name ?? element.unit,
        site: at?.site ?? null,
        siteName: (at && (names.sites[at.site] ?? at.siteName)) ?? null,
        area: at?.agreementArea ?? null,
      };
    }),
  }));
}
