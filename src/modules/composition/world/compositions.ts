/** The demonstration's own compositions, drafts that a planner has imported: tracks that repeat the constructed ones of their specialty and region. */
import { monthText } from '../../../kernel/month.ts';
import type { Db } from '../../../platform/db/db.ts';
import { tell } from '../../../platform/db/told.ts';
import { date, integer, readNames, readTable, slug, text } from '../../../platform/files/index.ts';
import { revise } from '../actions/draft-revise.ts';
import { groundOf } from '../actions/ground.ts';
import { defaultWeights } from '../rules/build-problem.ts';
import type { DraftTrack } from '../rules/draft.ts';
import { agreementsInForce } from '../store/agreements.ts';
import { addComposition } from '../store/compositions.ts';
import { lockDraft } from '../store/drafts.ts';
import { beginsIn, planned } from './cohorts.ts';
import type { Template } from './templates.ts';

export function readCompositions(data: string) {
  const names = readNames(data);
  const { rows, errors } = readTable(
    data,
    'demo/compositions.csv',
    {
      composition: slug,
      name: text,
      specialty: names.column('specialty'),
      training_region: names.column('trainingRegion'),
      year: integer(2023, 2040),
      on: date,
    },
    ['composition'],
  );
  return { rows, errors: [...names.errors, ...errors] };
}

export type DemonstrationComposition = ReturnType<typeof readCompositions>['rows'][number];

/** The templates of a year as a draft's tracks, numbered as they are. */
function tracksOf(templates: readonly Template[], { specialty, training_region, year }: DemonstrationComposition): DraftTrack[] {
  return templates
    .filter((one) => one.specialty === specialty && one.trainingRegion === training_region && beginsIn(one, year))
    .map((template) => {
      const stays = planned(template, year);
      const elements = stays.map(({ seat, from, to }, at) => ({
        id: `${specialty}-${template.no}-${at + 1}`,
        kind: seat.step === 'side' ? ('side' as const) : ('own' as const),
        unit: seat.unit,
        from: monthText(from),
        months: to - from,
        pinned: false,
      }));
      const start = elements[0]?.from ?? '';
      return { id: `${specialty}-${template.no}`, specialty, pattern: template.pattern, start, pinned: false, elements };
    });
}

/** Drafts, each with its id: what becomes of them is told by the app (`app/demonstration/`). */
export async function makeCompositions(
  db: Db,
  compositions: readonly DemonstrationComposition[],
  templates: readonly Template[],
): Promise<void> {
  const [planner] = await db.query<{ person: string; name: string }>(
    `select id as person, name from people.person where demonstration_identity = 'planner-ost'`,
  );
  if (!planner) return;
  for (const one of compositions) {
    const { name, training_region: trainingRegion, year, specialty, on } = one;
    await tell(db, `${on}T08:00:00Z`, { person: planner.person, trainingRegions: [trainingRegion] });
    const [agreement] = await agreementsInForce(db, trainingRegion, `${year}-01-01`);
    const fresh = { trainingRegion, year, name, specialties: [specialty], weights: defaultWeights, stages: null, seed: 1 };
    const id = await addComposition(db, { ...fresh, agreement: agreement?.id ?? null }, planner.person);
    const draft = await lockDraft(db, id);
    if (!draft) throw new Error('the draft is gone');
    const after = tracksOf(templates, one);
    await revise({ db, who: planner, request: null }, draft, {
      ground: await groundOf(db, draft),
      tracks: [],
      change: { before: [], after },
      composed: null,
      log: { edit: 'import' },
      event: { kind: 'tracksImported', after: { tracks: after.length, mended: 0, specialties: [specialty] } },
    });
  }
}
