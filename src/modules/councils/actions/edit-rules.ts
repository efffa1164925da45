/** A body's seat rules through time: what a change would mean, and the change itself, from a day. */
import { type Held, inForceOn, rowsChanged } from '../../../kernel/from-a-day.ts';
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import { lockReference } from '../../../platform/db/lock.ts';
import { latestEvents } from '../../../platform/events/record.ts';
import type { Answer, Input } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import type { CouncilsContract } from '../contract.ts';
import { ruleConsequences } from '../rules/rule-consequences.ts';
import { type RuleValue, type RuleWish, wishedRule } from '../rules/rule-wish.ts';
import { bodyOf } from '../store/bodies.ts';
import { countryOf, landOn } from '../store/country.ts';
import { lineIsHeld, operatingRegions, type RuleLine, ruleLines, saveRuleRows } from '../store/rule-lines.ts';
import { membersOn } from '../store/seats.ts';
import { servedBody, tell } from './serve.ts';

type Lines = CouncilsContract['GET /api/bodies/:id/seat-rules'];
type Change = CouncilsContract['POST /api/bodies/:id/seat-rules'];
type Means = CouncilsContract['GET /api/bodies/:id/seat-consequences'];

const seenOf = async ({ db }: Context, id: string) => (await latestEvents(db, 'body', [id])).get(id) ?? null;

export async function showRuleLines(context: Context, id: string): Promise<Answer<Lines> | Refusal> {
  const { db } = context;
  const body = await bodyOf(db, id);
  if (!body) return refuse('notFound');
  return {
    id,
    name: body.name,
    trainingRegion: body.trainingRegion,
    lines: (await ruleLines(db, id)).map(({ line, rows }) => ({ line, rows: rows.map(({ value, ...row }) => ({ ...row, ...value })) })),
    regions: (await operatingRegions(db)).map(({ id: region, name }) => ({ id: region, name })),
    seen: await seenOf(context, id),
  };
}

/** The line that a wish is about; a new one for none, the next in the body's order. */
function lineFor(lines: readonly RuleLine[], body: string, wanted: string | null, from: string): RuleLine | Refusal {
  const no = Math.max(0, ...lines.map((one) => one.no)) + 1;
  if (wanted === null) return { line: `${body}-${no}-${from}`, no, rows: [] };
  return lines.find(({ line }) => line === wanted) ?? refuse('notFound');
}

type Wish = Omit<RuleWish, 'line'> & { line: string | null };

/** The body's lines, and the rows of one of them as they would become. */
async function tried(
  context: Context,
  id: string,
  wish: Wish,
): Promise<{ lines: RuleLine[]; of: RuleLine; after: Held<RuleValue>[] } | Refusal> {
  const { db, today } = context;
  const lines = await ruleLines(db, id);
  const of = lineFor(lines, id, wish.line, wish.from);
  if (isRefusal(of)) return of;
  const regions = (await operatingRegions(db)).map((one) => one.id);
  const after = wishedRule(of.rows, { ...wish, line: of.line }, { today, regions });
  return isRefusal(after) ? after : { lines, of, after };
}

export async function showRuleConsequences(context: Context, id: string, query: Input<Means>['query']): Promise<Answer<Means> | Refusal> {
  const { db } = context;
  const body = await bodyOf(db, id);
  if (!body) return refuse('notFound');
  const { act, line = null, from, ofWhat = null, ...words } = query;
  const { kind, count, least, anywhere, chairs, external, state } = words;
  const rule = { kind, count, ofWhat, least, anywhere, chairs, external, state, nominatedBy: '-' };
  const found = await tried(context, id, { act, line, from, rule, reason: '-' });
  if (isRefusal(found)) return found;
  const on = (row: Held<RuleValue> | undefined, of: string) => (row ? [{ ...row.value, id: row.id, line: of }] : []);
  const before = found.lines.flatMap((one) => on(inForceOn(one.rows, from), one.line));
  const others = before.filter((one) => one.line !== found.of.line);
  const country = countryOf(body, await landOn(db, from));
  const { unseated, ...rest } = ruleConsequences(
    before,
    [...others, ...on(inForceOn(found.after, from), found.of.line)],
    country,
    await membersOn(db, from, id),
  );
  return { ...rest, unseated: unseated.map(({ id: member, name }) => ({ id: member, name })) };
}

export async function changeRule(
  context: Context,
  id: string,
  { seen, ...wish }: Input<Change>['body'],
): Promise<{ done: boolean } | Refusal> {
  const { db } = context;
  const body = await servedBody(context, id);
  if ('refusal' in body) return body;
  await lockReference(db);
  if ((await seenOf(context, id)) !== seen) return refuse('changedMeanwhile');
  const found = await tried(context, id, wish);
  if (isRefusal(found)) return found;
  const { of, after } = found;
  const rows = rowsChanged(of.rows, after);
  const takesRootAway = rows.removed.some((row) => row.id === of.line);
  if (takesRootAway && (await lineIsHeld(db, of.line))) return refuse('ruleHeld');
  await saveRuleRows(db, { body: id, line: of.line, no: of.no }, rows);
  const kinds = { hold: 'seatRuleChanged', end: 'seatRuleEnded', withdraw: 'seatRuleWithdrawn' } as const;
  await tell(context, body, {
    kind: kinds[wish.act],
    subject: id,
    before: { line: of.line, row: inForceOn(of.rows, wish.from) ?? null },
    after: { on: wish.from, reason: wish.reason.trim(), line: of.line, row: inForceOn(after, wish.from) ?? null },
  });
  return { done: true };
}
