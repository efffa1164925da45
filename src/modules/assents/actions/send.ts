/** A version goes into its chain: it is sealed, and each who is asked stands in the seal. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Db } from '../../../platform/db/db.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import type { Context } from '../../../platform/http/route.ts';
import type { LoadedSubject, SubjectKinds, SubjectPart } from '../../../platform/subjects.ts';
import { type Body, bodiesOf } from '../../councils/public.ts';
import { assentsPolicy } from '../policy.ts';
import type { Step } from '../rules/chain-state.ts';
import { type ChainRow, chainOn, lockSubject } from '../store/chain.ts';
import { namedOn } from '../store/chain-lines.ts';
import { saveSeal, sealsOf } from '../store/seals.ts';

export async function sendToTreatment(
  { db, who, today, request }: Context,
  kinds: SubjectKinds,
  { kind, id }: { kind: string; id: string },
  wish: { version: number; hash: string; words?: string },
): Promise<{ version: number } | Refusal> {
  const known = kinds[kind];
  const loaded = known ? await known.load(db, id, wish.version) : null;
  if (!known || !loaded || loaded.trainingRegion === null) return refuse('unknownVersion', { version: wish.version });
  const { trainingRegion } = loaded;
  if (!assentsPolicy.send.reaches(who, { trainingRegion })) return refuse('notAllowed');
  await lockSubject(db, kind, id);
  const [newest] = await sealsOf(db, kind, id);
  if (newest && newest.version >= wish.version) return refuse('newerSealed', { version: wish.version, newest: newest.version });
  if (wish.hash !== loaded.hash) return refuse('otherFingerprint', { version: wish.version });
  const unready = await known.unready(db, id, wish.version);
  if (unready) return unready;
  const chain = await chainOn(db, kind, trainingRegion, today);
  const named = await namedOn(db, { kind, trainingRegion }, today);
  const council = named.find(({ step }) => step === 'decision') ?? (await councilOn(db, trainingRegion, today));
  const areas = loaded.areas.map((area) => ({ ...area, name: spokenFor(area, named) }));
  const steps = stepsOf(chain, { ...loaded, areas }, await known.parts(db, id, wish.version), council);
  if (!steps.some(({ step }) => step === 'assent')) return refuse('noChain');
  const capacity = who.roles[0]?.role ?? 'planner';
  const seal = { kind, subject: id, version: wish.version, sha256: loaded.hash, name: loaded.name, href: loaded.href, trainingRegion };
  await saveSeal(db, { ...seal, words: wish.words?.trim() || null, person: who.person, capacity, steps });
  await known.open(db, id, wish.version);
  await recordEvent(db, {
    person: who.person,
    capacity,
    kind: 'versionSealed',
    subjectKind: kind,
    subject: id,
    trainingRegion,
    before: { version: newest?.version ?? null },
    after: { version: wish.version, sha256: loaded.hash },
    request,
  });
  return { version: wish.version };
}

/** The council that the training region has on a day, where no decision names another. */
export const councilOn = async (db: Db, trainingRegion: string, on: string): Promise<Body | null> =>
  (await bodiesOf(db, on)).find((body) => body.kind === 'regionalCouncil' && body.trainingRegion === trainingRegion) ?? null;

/** `Sjælland (aftalens område)` as the agreement names it; with the body that a recorded decision names for it. */
const spokenFor = (area: { id: string; name: string }, named: readonly { area: string | null; name: string }[]): string => {
  const body = named.find((one) => one.area === area.id);
  return body ? `${area.name.replace(/ \(.*\)$/, '')}: ${body.name}` : area.name;
};

/** Who is asked of what: each part's committee of its part, each area that the agreement names and the regional council of the whole. */
function stepsOf(
  chain: readonly ChainRow[],
  loaded: LoadedSubject,
  parts: readonly SubjectPart[],
  council: Pick<Body, 'id' | 'name'> | null,
): Step[] {
  return chain.flatMap(({ position, step, days }): Step[] => {
    const base = { position, step, days };
    if (step === 'recommendation') return parts.map(({ key, label, hash }) => ({ ...base, body: key, bodyName: label, sha256: hash }));
    if (step === 'assent') return loaded.areas.map(({ id, name }) => ({ ...base, body: id, bodyName: name, sha256: loaded.hash }));
    const { id: body, name: bodyName } = step === 'decision' && council ? council : { id: step, name: step };
    return [{ ...base, body, bodyName, sha256: loaded.hash }];
  });
}
