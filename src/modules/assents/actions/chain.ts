/** The chain of a training region through time: shown with whom it names and what is under way, and changed from a day. */
import { type Held, rowsChanged } from '../../../kernel/from-a-day.ts';
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import { editsAs } from '../../../platform/auth/policy.ts';
import { lockReference } from '../../../platform/db/lock.ts';
import { eventsOf, latestEvents, recordEvent } from '../../../platform/events/record.ts';
import type { Answer, Input } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import type { SubjectKinds } from '../../../platform/subjects.ts';
import { bodiesOf, mandatedOn } from '../../councils/public.ts';
import type { AssentsContract } from '../contract.ts';
import { assentsPolicy } from '../policy.ts';
import { stepKinds } from '../rules/chain-state.ts';
import { wishedName, wishedStep } from '../rules/chain-wish.ts';
import { namedLines, saveNames, saveSteps, stepLines } from '../store/chain-lines.ts';
import { newestSeals } from '../store/seals.ts';
import { successorsOfAreas } from '../store/successors.ts';
import { councilOn } from './send.ts';
import { standingsOf } from './stands.ts';

type Show = AssentsContract['GET /api/chains'];
type ChangeStep = AssentsContract['POST /api/chains/steps'];
type ChangeName = AssentsContract['POST /api/chains/names'];

const kind = 'composition';
const subject = (trainingRegion: string): string => `${kind}/${trainingRegion}`;
const flat = <V>(rows: readonly Held<V>[]) => rows.map(({ value, ...row }) => ({ ...row, ...value }));

export async function showChain(
  { db, today }: Context,
  kinds: SubjectKinds,
  { trainingRegion }: Input<Show>['query'],
): Promise<Answer<Show>> {
  const key = { kind, trainingRegion };
  const lines = await stepLines(db, key);
  const areas = (await kinds[kind]?.areasNamed(db, trainingRegion, today)) ?? [];
  const standings = await standingsOf(
    db,
    kinds,
    (await newestSeals(db)).filter((seal) => seal.trainingRegion === trainingRegion),
  );
  const council = await councilOn(db, trainingRegion, today);
  return {
    trainingRegion,
    steps: stepKinds.flatMap((step) => (lines.has(step) ? [{ step, rows: flat(lines.get(step) ?? []) }] : [])),
    areas,
    names: (await namedLines(db, key)).map(({ rows, ...line }) => ({
      ...line,
      rows: rows.map(({ value, ...row }) => ({ ...row, ...value })),
    })),
    council: council && { id: council.id, name: council.name },
    successors: await successorsOfAreas(
      db,
      areas.map(({ id }) => id),
    ),
    running: standings
      .filter(({ standing }) => standing.state !== 'inEffect' && standing.state !== 'replaced')
      .map(({ seal, standing }) => ({
        name: seal.name,
        href: kinds[seal.kind]?.treatmentHref(seal.subject) ?? seal.href,
        state: standing.state,
        sealedOn: seal.sealedOn,
      })),
    events: (await eventsOf(db, 'chain', subject(trainingRegion))).map(({ id, at, personName, kind: what, after }) => {
      const { on = null, reason = '' } = (after ?? {}) as { on?: string; reason?: string };
      return { id, at, personName, kind: what, on, reason };
    }),
    seen: (await latestEvents(db, 'chain', [subject(trainingRegion)])).get(subject(trainingRegion)) ?? null,
  };
}

/** The chain is the one who asks's to change, and nobody has changed it since the page was fetched. */
async function gate({ db, who }: Context, trainingRegion: string, seen: number | null): Promise<Refusal | null> {
  if (!assentsPolicy.changeChain.reaches(who, { trainingRegion })) return refuse('notYourRegion', { trainingRegion });
  await lockReference(db);
  const latest = (await latestEvents(db, 'chain', [subject(trainingRegion)])).get(subject(trainingRegion)) ?? null;
  return latest === seen ? null : refuse('changedMeanwhile');
}

const tell = ({ db, who, request }: Context, trainingRegion: string, event: { kind: string; before: object | null; after: object }) =>
  recordEvent(db, {
    person: who.person,
    capacity: editsAs(who),
    subjectKind: 'chain',
    subject: subject(trainingRegion),
    trainingRegion,
    request,
    ...event,
  });

export async function changeStep(
  context: Context,
  { seen, trainingRegion, ...wish }: Input<ChangeStep>['body'],
): Promise<{ done: boolean } | Refusal> {
  const { db, today } = context;
  const closed = await gate(context, trainingRegion, seen);
  if (closed) return closed;
  const lines = await stepLines(db, { kind, trainingRegion });
  const after = wishedStep(lines, wish, today);
  if (isRefusal(after)) return after;
  const before = lines.get(wish.step) ?? [];
  await saveSteps(db, { kind, trainingRegion, step: wish.step }, rowsChanged(before, after));
  const told = { on: wish.from, reason: wish.reason.trim(), step: wish.step, rows: after };
  await tell(context, trainingRegion, { kind: 'chainStepChanged', before: { rows: before }, after: told });
  return { done: true };
}

export async function nameBody(
  context: Context,
  kinds: SubjectKinds,
  { seen, trainingRegion, ...wish }: Input<ChangeName>['body'],
): Promise<{ done: boolean } | Refusal> {
  const { db, today } = context;
  const closed = await gate(context, trainingRegion, seen);
  if (closed) return closed;
  const areas = (await kinds[kind]?.areasNamed(db, trainingRegion, today)) ?? [];
  const isKnown = wish.step === 'decision' ? wish.area === null : areas.some(({ id }) => id === wish.area);
  if (!isKnown) return refuse('notFound');
  const body = (await bodiesOf(db, wish.from)).find((one) => one.id === wish.body && one.trainingRegion === trainingRegion) ?? null;
  const line = (await namedLines(db, { kind, trainingRegion })).find((one) => one.step === wish.step && one.area === wish.area);
  const before = (line?.rows ?? []).map(({ bodyName: _, ...row }) => row);
  const after = wishedName(before, wish, body && { name: body.name, may: await mandatedOn(db, body.id, wish.from) }, today);
  if (isRefusal(after)) return after;
  await saveNames(db, { kind, trainingRegion, step: wish.step, area: wish.area }, rowsChanged(before, after));
  const told = { on: wish.from, reason: wish.reason.trim(), step: wish.step, area: wish.area, rows: after };
  await tell(context, trainingRegion, { kind: 'chainBodyNamed', before: { rows: before }, after: told });
  return { done: true };
}
