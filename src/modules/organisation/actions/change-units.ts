/** Units begin, are called something else, move and close, from a day: one or ten thousand, all or none. */
import { type Held, inForceOn, rowsChanged } from '../../../kernel/from-a-day.ts';
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import { editsAs, mayEdit } from '../../../platform/auth/policy.ts';
import { lockReference } from '../../../platform/db/lock.ts';
import { latestEvents, recordEvents } from '../../../platform/events/record.ts';
import type { Context } from '../../../platform/http/route.ts';
import { type UnitForm, type UnitThroughTime, type UnitWish, unitIdOf, wishedUnit } from '../rules/unit-wish.ts';
import { closeUnits, holdForms, insertSuccessors, insertUnits, saveForms, siteRegionsOf, unitsThroughTime } from '../store/unit-forms.ts';
import type { Changed } from './change-approvals.ts';

type Editor = Pick<Context, 'db' | 'who' | 'today' | 'request'>;
type Done = { wish: UnitWish; id: string; before: Held<UnitForm> | undefined; after: Held<UnitForm> | undefined };

export async function changeUnits(editor: Editor, wishes: readonly UnitWish[], dryRun = false): Promise<Changed> {
  const { db, who, today, request } = editor;
  await lockReference(db);
  const known = await unitsThroughTime(db, [...new Set(wishes.flatMap((wish) => [unitIdOf(wish), ...(wish.successors ?? [])]))]);
  const places = [...known.values()].flatMap(({ forms }) => forms.map(({ value }) => value.site));
  const sites = await siteRegionsOf(db, [...new Set([...places, ...wishes.flatMap(({ site }) => site ?? [])])]);
  const now = new Map(known);
  const done: Done[] = [];
  const result: Changed = { changed: 0, unchanged: 0, refused: [] };
  for (const [index, wish] of wishes.entries()) {
    const id = unitIdOf(wish);
    const was = now.get(id);
    const becomes = mayChange(was, wish) ?? wishedUnit(was, wish, today);
    if (!isRefusal(becomes)) {
      now.set(id, becomes);
      done.push({ wish, id, before: was && inForceOn(was.forms, wish.from), after: inForceOn(becomes.forms, wish.from) });
    } else if (becomes.refusal === 'nothingChanges') result.unchanged += 1;
    else result.refused.push({ index, refusal: becomes });
  }
  if (result.refused.length > 0 || dryRun || done.length === 0) return result;
  await save(editor, done, known, now);
  await recordEvents(
    db,
    done.map(({ wish, id, before, after }) => ({
      person: who.person,
      capacity: editsAs(who),
      kind: wish.act,
      subjectKind: 'unit',
      subject: id,
      trainingRegion: sites.get(after?.value.site ?? before?.value.site ?? '')?.trainingRegion ?? null,
      before: before ? shown(before) : null,
      after: { on: wish.from, reason: wish.reason.trim(), row: after ? shown(after) : null, successors: wish.successors ?? [] },
      request,
    })),
  );
  return { ...result, changed: done.length };

  function shown({ from, to, value }: Held<UnitForm>) {
    return { from, to, name: value.name, site: value.site, siteName: sites.get(value.site)?.name ?? value.site };
  }

  /** Both where it lies and where it is to lie must be one's own. */
  function mayChange(was: UnitThroughTime | undefined, { site, from, successors = [] }: UnitWish): Refusal | null {
    const unknown = successors.find((id) => !known.has(id));
    if (unknown !== undefined) return refuse('noSuchUnit', { unit: unknown });
    const here = was && (inForceOn(was.forms, from) ?? was.forms.at(-1))?.value.site;
    for (const id of [here, site]) {
      const place = id === undefined ? undefined : sites.get(id);
      if (id !== undefined && !place) return refuse('noSuchSite', { site: id });
      if (place && !mayEdit(who, place.trainingRegion)) return refuse('notYourRegion', { trainingRegion: place.trainingRegion });
    }
    return null;
  }
}

async function save(
  { db, today }: Editor,
  done: readonly Done[],
  known: ReadonlyMap<string, UnitThroughTime>,
  now: ReadonlyMap<string, UnitThroughTime>,
): Promise<void> {
  const touched = [...new Set(done.map(({ id }) => id))].flatMap((id) => now.get(id) ?? []);
  const opened = touched.filter(({ id }) => !known.has(id));
  const first = (unit: UnitThroughTime) => unit.forms[0]?.value ?? { name: unit.id, site: '', source: '', constructed: false };
  if (opened.length > 0) {
    await insertUnits(
      db,
      opened.map((unit) => ({ id: unit.id, kind: unit.kind, from: unit.from ?? today, ...first(unit) })),
    );
  }
  const parts = touched.map((unit) => rowsChanged(known.get(unit.id)?.forms ?? [], unit.forms));
  await saveForms(db, {
    removed: parts.flatMap(({ removed }) => removed),
    changed: parts.flatMap(({ changed }) => changed),
    added: parts.flatMap(({ added }) => added),
  });
  const closed = touched.flatMap(({ id, to }) => (to !== null && to !== known.get(id)?.to ? [{ id, to }] : []));
  if (closed.length > 0) await closeUnits(db, closed);
  const followed = done.flatMap(({ wish, id }) =>
    (wish.act === 'close' ? (wish.successors ?? []) : []).map((successor) => ({
      predecessor: id,
      successor,
      on: wish.from,
      source: wish.reason.trim(),
    })),
  );
  if (followed.length > 0) await insertSuccessors(db, 'unit', followed);
  await holdForms(db, today);
}

/** One change by hand; `seen`: the number of the latest change that its page showed. */
export async function changeUnit(
  context: Context,
  { seen, ...wish }: UnitWish & { seen: number | null },
): Promise<{ changed: number; id: string } | Refusal> {
  const id = unitIdOf(wish);
  await lockReference(context.db);
  if (((await latestEvents(context.db, 'unit', [id])).get(id) ?? null) !== seen && wish.act !== 'open') return refuse('changedMeanwhile');
  const result = await changeUnits(context, [wish]);
  return result.refused[0]?.refusal ?? (result.unchanged > 0 ? refuse('nothingChanges') : { changed: result.changed, id });
}
