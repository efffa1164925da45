/** Laying templates in drafts of one start year: a draft for each training region, the one chosen, the one that has them, or a new one. */
import { randomUUID } from 'node:crypto';
import { monthText } from '../../../kernel/month.ts';
import type { Context } from '../../../platform/http/route.ts';
import { type Change, changeOf, type ImportNote, type ImportWish, regionName, type Written } from '../../../platform/sheets/index.ts';
import { countsForYear } from '../../dimensioning/public.ts';
import { revise } from '../actions/draft-revise.ts';
import { groundOf } from '../actions/ground.ts';
import { defaultWeights } from '../rules/build-problem.ts';
import type { DraftTrack } from '../rules/draft.ts';
import { freeName } from '../rules/free-name.ts';
import { type Mended, mendTrack } from '../rules/mend-track.ts';
import type { TemplateStep } from '../rules/plan-templates.ts';
import { isItsYear, type LaidElement, layTemplate, nearestPattern } from '../rules/template-track.ts';
import { agreementsInForce } from '../store/agreements.ts';
import { addComposition } from '../store/compositions.ts';
import { draftTracks } from '../store/draft-tracks.ts';
import { lockDraft } from '../store/drafts.ts';
import { addSpecialties, draftsOfYear, keepLengths, openLengths, saveTold, trackNumbers } from '../store/imported-tracks.ts';
import type { PatternRow } from '../store/pattern-rows.ts';
import { draftName as da, mended as mendedDa } from './tracks.da.ts';
import { draftName as en, mended as mendedEn } from './tracks.en.ts';

interface Drafts {
  notes: ImportNote[];
  changes: Change[];
  /** Answers the addresses of the drafts. */
  write(): Promise<Written[]>;
}

interface LaidTrack {
  id: string;
  template: string;
  specialty: string;
  pattern: string;
  start: string;
  elements: (LaidElement & { id: string })[];
}

interface Target {
  id: string | null;
  name: string;
  trainingRegion: string;
  rows: number[];
  tracks: LaidTrack[];
  mended: { before: DraftTrack; after: Mended }[];
}

export async function planDrafts(
  context: Context,
  steps: readonly TemplateStep[],
  patterns: readonly PatternRow[],
  wish: ImportWish,
): Promise<Drafts> {
  const { db } = context;
  const { year } = wish;
  const notes: ImportNote[] = [];
  const note = (step: TemplateStep, code: string, params: ImportNote['params'] = {}) =>
    notes.push({ row: step.wanted.rows[0] ?? 0, code, params });
  for (const step of steps) if (step.after.step === 'intro') note(step, 'introTrack');
  if (year === null) return { notes, changes: [], write: async () => [] };

  const drafts = await draftsOfYear(db, year);
  const targets: Target[] = [];
  for (const region of [...new Set(steps.map(({ after }) => after.trainingRegion))]) {
    const here = steps.filter(({ after }) => after.trainingRegion === region && after.step === 'main');
    // a track is of the template whatever edition it was made of
    const mine = new Set(here.flatMap(({ editions }) => editions));
    const own = drafts.filter(({ trainingRegion }) => trainingRegion === region);
    const chosen = own.find(({ id }) => wish.drafts.includes(id)) ?? own.find((draft) => draft.templates.some((one) => mine.has(one)));
    const counts = await countsForYear(db, region, year);
    const name =
      chosen?.name ??
      freeName(
        (wish.language === 'da' ? da : en)(year, regionName[region] ?? region),
        drafts.map((one) => one.name),
      );
    const target: Target = { id: chosen?.id ?? null, name, trainingRegion: region, rows: [], tracks: [], mended: [] };
    // nobody changes it between what is told here and what is written
    if (chosen) await lockDraft(db, chosen.id);
    const there = chosen ? await draftTracks(db, chosen.id) : [];
    const made = chosen ? await trackNumbers(db, chosen.id) : [];
    const open = chosen ? await openLengths(db, chosen.id) : new Map<string, number[]>();
    for (const step of here) {
      const { after } = step;
      if (step.editions.some((id) => chosen?.templates.includes(id))) {
        const before = there.find(({ id }) => made.some(({ track, template }) => track === id && step.editions.includes(template)));
        if (!before) continue;
        const months =
          patterns.find(({ id }) => id === before.pattern)?.months ?? before.elements.reduce((sum, one) => sum + one.months, 0);
        const mended = mendTrack(before, after, open, months);
        if (mended.stays.length > 0) note(step, 'draftStays', { number: after.number, elements: mended.stays.join(', '), draft: name });
        if (mended.count === 0) continue;
        note(step, 'draftMended', { number: after.number, count: mended.count, draft: name });
        target.rows.push(...step.wanted.rows);
        target.mended.push({ before, after: mended });
        continue;
      }
      const count = counts.find(({ specialty }) => specialty === after.specialty);
      const pattern = nearestPattern(after, patterns, year);
      if (!isItsYear(after, year)) note(step, 'notThisYear', { year });
      else if (!count || count.most === 0) note(step, 'notInPlan', { year });
      else if (!pattern) note(step, 'noPattern', { year });
      else {
        const start = after.starts ?? count.starts[0] ?? '09';
        if (after.starts === null) note(step, 'startTaken', { month: start });
        const elements = layTemplate(after, pattern.months, start, year).map((element) => ({ ...element, id: randomUUID() }));
        target.rows.push(...step.wanted.rows);
        target.tracks.push({
          id: randomUUID(),
          template: after.id,
          specialty: after.specialty,
          pattern: pattern.id,
          start: `${year}-${start}`,
          elements,
        });
      }
    }
    if (target.tracks.length + target.mended.length > 0) targets.push(target);
  }
  return {
    notes,
    changes: targets.map(({ id, name, trainingRegion, rows, tracks, mended }) =>
      changeOf({ rows, id, name: titleOf(name, trainingRegion), from: null }, id === null ? null : {}, {
        ...(tracks.length > 0 ? { [String(year)]: `+ ${tracks.length}` } : {}),
        ...(mended.length > 0
          ? { [wish.language === 'da' ? mendedDa : mendedEn]: String(mended.reduce((sum, { after }) => sum + after.count, 0)) }
          : {}),
      }),
    ),
    write: async () => {
      const written: Written[] = [];
      for (const target of targets) {
        const href = `/sammensaetninger/${await writeDraft(context, target, year)}`;
        written.push({ href, name: titleOf(target.name, target.trainingRegion) });
      }
      return written;
    },
  };
}

/** A draft's name with its region, once. */
const titleOf = (name: string, region: string): string =>
  name.includes(regionName[region] ?? region) ? name : `${name}, ${regionName[region]}`;

async function writeDraft(
  { db, who, request }: Context,
  { id, name, trainingRegion, tracks, mended }: Target,
  year: number,
): Promise<string> {
  const specialties = [...new Set([...tracks, ...mended.map(({ before }) => before)].map(({ specialty }) => specialty))].sort();
  const [agreement] = await agreementsInForce(db, trainingRegion, `${year}-01-01`);
  const fresh = {
    trainingRegion,
    year,
    name,
    agreement: agreement?.id ?? null,
    specialties,
    weights: defaultWeights,
    stages: null,
    seed: 1,
  };
  const draft = id ?? (await addComposition(db, fresh, who.person));
  await addSpecialties(db, draft, specialties);
  const locked = await lockDraft(db, draft);
  if (!locked) throw new Error('the draft is gone');
  const after = tracks.map(({ template: _template, elements, ...track }) => ({
    ...track,
    pinned: false,
    elements: elements.map(({ id: element, kind, unit, from, months }) => {
      return { id: element, kind, unit, from: monthText(from), months, pinned: false };
    }),
  }));
  await revise({ db, who, request }, locked, {
    ground: await groundOf(db, locked),
    tracks: await draftTracks(db, draft),
    change: { before: mended.map(({ before }) => before), after: [...mended.map((one) => one.after.track), ...after] },
    composed: locked.composed,
    log: { edit: 'import' },
    event: { kind: 'tracksImported', after: { tracks: tracks.length, mended: mended.length, specialties } },
  });
  const elements = tracks.flatMap((track) => track.elements).filter(({ note, monthsNamed }) => note !== '' || !monthsNamed);
  await saveTold(db, draft, {
    tracks: tracks.map(({ id: track, template }) => ({ track, template })),
    elements: elements.map(({ id: element, note: written, monthsNamed, months }) => {
      return { element, written, monthsNamed, shares: monthsNamed ? [] : [months] };
    }),
  });
  await keepLengths(
    db,
    draft,
    mended.flatMap(({ after: { lengths } }) => lengths),
  );
  return draft;
}
