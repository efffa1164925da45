/** A site begins, closes, is called something else, lies elsewhere, has another operating region or a mark, from a day. */
import { inForceOn, rowsChanged } from '../../../kernel/from-a-day.ts';
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import { editsAs, mayEdit } from '../../../platform/auth/policy.ts';
import { lockReference } from '../../../platform/db/lock.ts';
import { latestEvents, recordEvent } from '../../../platform/events/record.ts';
import type { Context } from '../../../platform/http/route.ts';
import { type SiteLine, type SiteThroughTime, type SiteWish, siteIdOf, siteLines, wishedSite } from '../rules/site-wish.ts';
import { holdSite, insertSite, knownOfSites, saveSiteLine, siteThroughTime, unknownSites } from '../store/site-lines.ts';
import { holdForms, insertSuccessors } from '../store/unit-forms.ts';

/** `seen`: the number of the latest change that the page showed. */
export async function changeSite(
  { db, who, today, request }: Context,
  { seen, ...wish }: SiteWish & { seen: number | null },
): Promise<{ id: string } | Refusal> {
  const id = siteIdOf(wish);
  await lockReference(db);
  if (((await latestEvents(db, 'site', [id])).get(id) ?? null) !== seen && wish.act !== 'open') return refuse('changedMeanwhile');
  const was = await siteThroughTime(db, id);
  const trainingRegion = wish.act === 'open' ? wish.trainingRegion : was?.trainingRegion;
  if (trainingRegion !== undefined && !mayEdit(who, trainingRegion)) return refuse('notYourRegion', { trainingRegion });
  const successors = wish.act === 'close' ? (wish.successors ?? []) : [];
  const [unknown] = await unknownSites(db, successors);
  if (unknown !== undefined || successors.includes(id)) return refuse('noSuchSite', { site: unknown ?? id });
  const known = await knownOfSites(db);
  const becomes = wishedSite(was, wish, today, known);
  if (isRefusal(becomes)) return becomes;

  if (was) await holdSite(db, becomes);
  else await insertSite(db, becomes);
  const save = <L extends SiteLine>(line: L) => {
    type Rows = Parameters<typeof rowsChanged<SiteThroughTime[L][number]['value']>>[0];
    return saveSiteLine(db, id, line, rowsChanged((was?.[line] ?? []) as Rows, becomes[line] as Rows));
  };
  for (const line of siteLines) await save(line);
  if (successors.length > 0) {
    const source = wish.reason.trim();
    await insertSuccessors(
      db,
      'site',
      successors.map((successor) => ({ predecessor: id, successor, on: wish.from, source })),
    );
  }
  await holdForms(db, today);
  const line = wish.line ?? 'form';
  const facts = (site: SiteThroughTime | undefined) => {
    const row = site && inForceOn<object>(site[line], wish.from);
    if (!row) return null;
    const { name, town, agreementArea, operatingRegion }: Partial<Record<string, string | null>> = { ...row.value };
    const named = known.regionNames.get(operatingRegion ?? '') ?? known.areaNames.get(agreementArea ?? '') ?? null;
    return { line, from: row.from, to: row.to, name: name ?? null, town: town ?? null, named };
  };
  await recordEvent(db, {
    person: who.person,
    capacity: editsAs(who),
    kind: wish.act,
    subjectKind: 'site',
    subject: id,
    trainingRegion: becomes.trainingRegion,
    before: facts(was),
    after: { on: wish.from, reason: wish.reason.trim(), line, row: facts(becomes), successors },
    request,
  });
  return { id };
}
