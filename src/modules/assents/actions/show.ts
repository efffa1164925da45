/** The treatment of one thing, version by version, and what waits for the one who asks. */
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Answer } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import type { SubjectKinds } from '../../../platform/subjects.ts';
import { newHearingHref } from '../../hearings/public.ts';
import type { AssentsContract } from '../contract.ts';
import { assentsPolicy, mayDecide } from '../policy.ts';
import { toldOf } from '../rules/chain-state.ts';
import { chainOn } from '../store/chain.ts';
import { newestSeals, type SealRow, sealsOf } from '../store/seals.ts';
import { successorsOf } from '../store/successors.ts';
import { type Standing, standingsOf } from './stands.ts';

type Treatment = Answer<AssentsContract['GET /api/treatments/:kind/:id']>;
type Waiting = Answer<AssentsContract['GET /api/treatments-waiting']>;

export async function showTreatment(context: Context, kinds: SubjectKinds, kind: string, id: string): Promise<Treatment | Refusal> {
  const { db, today } = context;
  const known = kinds[kind];
  if (!known) return refuse('notFound');
  const seals = await sealsOf(db, kind, id);
  const standings = await standingsOf(db, kinds, seals);
  const region = seals[0]?.trainingRegion;
  return {
    kind,
    id,
    href: known.treatmentHref(id),
    chain: region ? await chainOn(db, kind, region, today) : [],
    successors: await successorsOf(db, seals[0]?.steps ?? []),
    effect: standings[0]?.effect ?? null,
    versions: standings.map((one, at) => shownVersion(context, kinds, one, seals[at + 1] ?? null)),
  };
}

function shownVersion({ who }: Context, kinds: SubjectKinds, found: Standing, before: SealRow | null): Treatment['versions'][number] {
  const { seal, standing, decisions, elsewhere, heard } = found;
  const since = before && new Map(before.steps.map(({ step, body, sha256 }) => [`${step} ${body}`, sha256]));
  const compareHref = (from: number) => kinds[seal.kind]?.compareHref(seal.subject, from, seal.version) ?? null;
  return {
    version: seal.version,
    sha256: seal.sha256,
    name: seal.name,
    href: seal.href,
    words: seal.words,
    sealedByName: seal.sealedByName,
    sealedAt: seal.sealedAt,
    state: standing.state,
    heard: heard === null ? null : { version: heard, compareHref: heard === seal.version ? null : compareHref(heard) },
    before: before && { version: before.version, compareHref: compareHref(before.version) },
    steps: standing.steps.map(({ decision, ...step }) => ({
      ...step,
      decision: decision?.id ?? null,
      changed: step.step === 'recommendation' && since !== null && since.get(`${step.step} ${step.body}`) !== step.sha256,
      mayDecide: mayDecide(who, step, seal.trainingRegion),
      href: toldOf(elsewhere, step.step)?.href ?? null,
    })),
    newHearingHref: mayHear(who, found) ? hearingHref(seal) : null,
    decisions: decisions.filter(({ version }) => version === seal.version),
    elsewhere: elsewhere.filter(({ version }) => version === seal.version),
  };
}

const hearingHref = ({ kind, subject, version, trainingRegion }: SealRow): string =>
  newHearingHref({ kind, id: subject, version }, trainingRegion);

/** The hearing's turn has come, or an earlier version was heard and this one may be heard anew; until it is in effect or replaced. */
const mayHear = (who: Context['who'], { seal, standing, heard }: Standing): boolean =>
  assentsPolicy.send.reaches(who, { trainingRegion: seal.trainingRegion }) &&
  (standing.state === 'underway' || standing.state === 'complete') &&
  standing.steps.some(
    ({ step, state }) => step === 'hearing' && (state === 'open' || (state === 'approved' && heard !== null && heard < seal.version)),
  );

/** What waits for the one who asks: to recommend, to send to hearing, to assent, to make a new version, to put in effect. The first deadline first. */
export async function showWaiting({ db, who }: Context, kinds: SubjectKinds): Promise<Waiting> {
  const standings = await standingsOf(db, kinds, await newestSeals(db));
  return standings
    .flatMap(({ seal, standing }): Waiting => {
      const { kind, subject, version, name, trainingRegion } = seal;
      const about = { kind, id: subject, version, name, href: kinds[kind]?.treatmentHref(subject) ?? '' };
      const mayPlan = assentsPolicy.send.reaches(who, { trainingRegion });
      if (standing.state === 'sentBack' || standing.state === 'complete')
        return mayPlan ? [{ ...about, what: standing.state, bodyName: null, dueOn: null }] : [];
      return standing.waitsFor
        .filter((step) => step.state === 'open' && (step.step === 'hearing' ? mayPlan : mayDecide(who, step, trainingRegion)))
        .map(({ step, bodyName, dueOn }) => ({ ...about, what: step, bodyName, dueOn }));
    })
    .sort((a, b) => ((a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1));
}

/** What a part says, thing by thing, by the version's own names. */
export async function showPart(
  { db }: Context,
  kinds: SubjectKinds,
  { kind, id, version, part }: { kind: string; id: string; version: string; part: string },
): Promise<Answer<AssentsContract['GET /api/treatments/:kind/:id/:version/parts/:part']> | Refusal> {
  const no = Number(version);
  const known = kinds[kind];
  const loaded = known && Number.isInteger(no) ? await known.load(db, id, no) : null;
  if (!known || !loaded || isRefusal(loaded)) return refuse('unknownVersion', { version });
  const anchors = await known.anchors(db, id, no);
  return anchors.filter((anchor) => anchor.part === (part === 'whole' ? null : part)).map(({ key, label }) => ({ key, label }));
}
