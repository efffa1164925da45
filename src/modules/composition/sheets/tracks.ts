/** Existing tracks from a spreadsheet: templates that live from year to year, patterns of «general» rows, and tracks laid in a draft. */

import { isRefusal, type Refusal } from '../../../kernel/refusal.ts';
import type { Cell } from '../../../kernel/sheet.ts';
import { editsAs, mayEdit } from '../../../platform/auth/policy.ts';
import { recordEvents } from '../../../platform/events/record.ts';
import type { Context } from '../../../platform/http/route.ts';
import {
  type Change,
  changeOf,
  columnsOf,
  dayBefore,
  type ImportWish,
  type Planned,
  type RowsWish,
  regionName,
  type Sheet,
  type SheetKind,
} from '../../../platform/sheets/index.ts';
import { newestEditions } from '../rules/import-edition.ts';
import { planTemplates, type TemplateStep } from '../rules/plan-templates.ts';
import { tracksIn } from '../rules/tracks-in.ts';
import { patternRows } from '../store/pattern-rows.ts';
import { knownPlaces, listTemplates, saveTemplates, type Template } from '../store/templates.ts';
import { planDrafts } from './drafts.ts';
import { namesOf } from './names.ts';
import { planPatterns, savePatterns } from './patterns-told.ts';
import { shownPattern, shownTemplate } from './shown.ts';
import { tracksDa, trackWords } from './tracks.da.ts';
import { tracksEn } from './tracks.en.ts';
import { isExample, ownLayout, readTrackRows } from './tracks-read.ts';

async function plan(context: Context, sheet: Sheet, wish: ImportWish): Promise<Planned | Refusal> {
  const { db, who, today } = context;
  const places = await knownPlaces(db, today);
  const names = namesOf(places);
  const read = readTrackRows(sheet, names);
  if (isRefusal(read)) return read;
  const { wanted: all, errors, notes } = tracksIn(read.rows, { ...names, title: read.title });
  errors.unshift(...read.errors);
  for (const { params } of notes) {
    if (params.unit) params.unit = names.showUnit(String(params.unit)) ?? params.unit;
    if (params.region) params.region = regionName[params.region] ?? params.region;
  }
  const leftOut: number[] = [];
  const wanted = all.filter((one) => {
    if (mayEdit(who, one.trainingRegion)) return true;
    if (wish.ownOnly) leftOut.push(...one.rows);
    else
      errors.push({
        file: '',
        row: one.rows[0] ?? 0,
        column: read.title.region,
        code: one.trainingRegion ? 'outsideRegion' : 'outsideCountry',
        params: { region: regionName[one.trainingRegion ?? ''] ?? 'DK', value: regionName[one.trainingRegion ?? ''] ?? 'DK' },
      });
    return false;
  });
  const from = isExample(sheet) ? (wish.year === null ? today : `${wish.year}-01-01`) : null;
  const { columns } = wish.language === 'da' ? tracksDa : tracksEn;
  const titles = { id: columns.id?.header ?? '', from: columns.from?.header ?? '', number: read.title.number };
  const templates = planTemplates(
    wanted.filter(({ general }) => !general),
    await listTemplates(db, null),
    from,
    titles,
  );
  const known = await patternRows(db);
  const patterns = planPatterns(
    wanted.filter(({ general }) => general),
    known,
    from ?? today,
    places.specialtyRows,
  );
  errors.push(...templates.errors);
  const drafts = await planDrafts(context, templates.steps, known, wish);
  notes.push(
    ...patterns.filter(({ after }) => !after.ready).map(({ rows }) => ({ row: rows[0] ?? 0, code: 'patternNotReady', params: {} })),
    ...drafts.notes,
  );
  for (const { wanted: one, after } of templates.steps) {
    const total = places.specialtyRows.find(({ id }) => id === after.specialty)?.mainMonths ?? null;
    const known = after.elements.reduce((sum, { months }) => sum + (months ?? 0), 0);
    const isWhole = after.step === 'intro' || total === null || after.elements.some(({ months }) => months === null) || known === total;
    if (!isWhole) notes.push({ row: one.rows[0] ?? 0, code: 'otherLength', params: { months: known, total } });
  }
  const isKept = (row: number) => !leftOut.includes(row);
  return {
    errors: errors.sort((a, b) => a.row - b.row),
    notes: notes.filter(({ row }) => isKept(row)).sort((a, b) => a.row - b.row),
    leftOut: leftOut.sort((a, b) => a - b),
    unknown: read.unknown,
    changes: [
      ...templates.steps.map((step) => templateChange(step, wish, names)),
      ...patterns.map(({ before, after, rows }) =>
        changeOf(
          { rows, id: after.id, name: after.name, from: null },
          before && shownPattern(before, wish.language),
          shownPattern(after, wish.language),
        ),
      ),
      ...drafts.changes,
    ],
    async write() {
      const ended = templates.steps.flatMap(({ step, before }) => ('old' in step && before ? [{ id: before.id, valid: step.old }] : []));
      await saveTemplates(
        db,
        ended,
        templates.steps.filter(({ step }) => step.kind === 'added' || step.kind === 'replaced').map(({ after }) => after),
      );
      await savePatterns(context, patterns, wish.fileName);
      await recordEvents(
        db,
        templates.steps.filter(({ step }) => step.kind !== 'unchanged').map((step) => templateEvent(context, step)),
      );
      return drafts.write();
    },
  };
}

function templateChange(
  { wanted, before, after, step }: TemplateStep,
  { language }: ImportWish,
  names: ReturnType<typeof namesOf>,
): Change {
  const name = `${names.showSpecialty(after.specialty)} ${after.number}, ${regionName[after.trainingRegion]}`;
  const from = step.kind === 'replaced' || step.kind === 'added' ? after.from : null;
  const closing =
    step.kind === 'ended' ? { [(language === 'da' ? tracksDa : tracksEn).columns.to?.header ?? 'to']: step.old.to ?? '' } : {};
  const shown = (template: Template) => shownTemplate(template, language, names.showUnit);
  return changeOf({ rows: wanted.rows, id: after.id, name, from }, before && shown(before), { ...shown(after), ...closing });
}

const templateEvent = ({ who, request }: Context, { before, after, step }: TemplateStep) => ({
  person: who.person,
  capacity: editsAs(who),
  kind: step.kind === 'added' ? 'templateAdded' : step.kind === 'ended' ? 'templateEnded' : 'templateReplaced',
  subjectKind: 'template',
  subject: after.id,
  trainingRegion: after.trainingRegion,
  before,
  after,
  request,
});

/** The template's rows: every element of the versions that hold, or only those of tracks with something to be named. */
async function rows({ db, today }: Context, wish: RowsWish): Promise<Record<string, Cell>[]> {
  const names = namesOf(await knownPlaces(db, today));
  return [...new Set(newestEditions(await listTemplates(db, wish.trainingRegion)).values())]
    .filter(({ to }) => to === null || to > today)
    .filter(({ elements }) => wish.rows === 'all' || elements.some(({ unit, months }) => unit === null || months === null))
    .flatMap((template) =>
      template.elements.map((element) => ({
        id: template.id,
        specialty: names.showSpecialty(template.specialty),
        region: regionName[template.trainingRegion] ?? template.trainingRegion,
        number: template.number,
        step: trackWords.steps[template.step][0] ?? '',
        alternation: trackWords.alternations[template.alternation][0] ?? '',
        starts: template.starts,
        order: element.position,
        kind: trackWords.kinds[element.kind][0] ?? '',
        unit: names.showUnit(element.unit),
        written: element.written,
        months: element.months,
        note: element.note,
        from: { date: wish.rows === 'lacking' ? today : template.from },
        to: { date: template.to && dayBefore(template.to) },
        source: template.source,
      })),
    );
}

const noPlaces = { units: [], sites: [], specialties: [], groups: [], specialtyRows: [], unitRegions: [] };

export const trackSheets: SheetKind = {
  id: 'tracks',
  version: 1,
  texts: { da: tracksDa, en: tracksEn },
  columns: columnsOf(ownLayout(namesOf(noPlaces))),
  href: '/forloebsskabeloner',
  rows,
  plan,
};
